using System.Text.Json;

namespace ClaimCheck.Training.Pairs;

/// <summary>Two texts and how the second is said to stand to the first.</summary>
/// <param name="Id">Name of the pair.</param>
/// <param name="Set">The collection that it is from.</param>
/// <param name="A">The text that is relied on.</param>
/// <param name="B">The text that is held against it.</param>
/// <param name="Label"><c>entailment</c>, <c>contradiction</c>, <c>neutral</c>, or the set's own word (<c>changed</c>, <c>other</c>).</param>
internal sealed record LabelledPair(string Id, string Set, string A, string B, string Label)
{
    /// <summary>Reads JSON Lines of {"id", "a", "b", "label"}.</summary>
    /// <param name="path">The file; its name is the collection's.</param>
    /// <exception cref="JsonException">A line is no JSON.</exception>
    /// <exception cref="KeyNotFoundException">A line lacks a field.</exception>
    public static List<LabelledPair> Read(string path)
    {
        var pairs = new List<LabelledPair>();
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            pairs.Add(new LabelledPair(Text("id"), Path.GetFileNameWithoutExtension(path), Text("a"), Text("b"), Text("label")));

            string Text(string name) => json.RootElement.GetProperty(name).GetString() ?? "";
        }

        return pairs;
    }
}
