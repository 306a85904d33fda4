using System.Text;
using ClaimCheck.Claims;

namespace ClaimCheck.Reports.Explaining;

/// <summary>Sets the claims of a finding's sides side by side, a row a field, and tells which fields differ and which are not known.</summary>
/// <param name="claims">One claim of each side.</param>
internal sealed class SideTable(IReadOnlyList<Claim> claims)
{
    private const int NameColumns = 17;
    private const int MostColumns = 34;
    private const string Unknown = "—";

    /// <summary>Names of the fields whose values differ where all are known, the answer left out.</summary>
    public IReadOnlyList<string> Different { get; } =
        [.. ExplainedField.All.Skip(2).Where(f => f.Name != "question" && claims.All(c => f.Read(c) is not null)
            && claims.Select(c => f.Read(c)).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any()).Select(f => f.Name)];

    /// <summary>Names of the fields that matter and that a side does not state, with the letters of those sides.</summary>
    public IReadOnlyList<string> Missing { get; } =
        [.. ExplainedField.All.Where(f => f.Matters && claims.Any(c => f.Read(c) is null))
            .Select(f => f.Name + " (" + string.Join(", ", claims.Select((c, i) => f.Read(c) is null ? Wording.SideLetter(i) : "").Where(s => s.Length > 0)) + ")")];

    /// <summary>Appends the table.</summary>
    /// <param name="sources">What to call each claim's article.</param>
    /// <param name="text">Where to.</param>
    public void Append(IReadOnlyList<string> sources, StringBuilder text)
    {
        Row("", [.. sources.Select((s, i) => $"{Wording.SideLetter(i)}: {s}")], text);
        foreach (var field in ExplainedField.All)
        {
            if (claims.Any(c => field.Read(c) is not null))
            {
                Row(field.Name, [.. claims.Select(c => field.Read(c) ?? Unknown)], text);
            }
        }
    }

    private static void Row(string name, string[] cells, StringBuilder text)
    {
        var lines = cells.Select(c => Wrap(VisibleText.OneLine(c))).ToArray();
        for (var line = 0; line < lines.Max(l => l.Count); line++)
        {
            text.Append("  ").Append((line == 0 ? name : "").PadRight(NameColumns));
            var row = string.Concat(lines.Select(l => (line < l.Count ? l[line] : "").PadRight(MostColumns + 2)));
            text.Append(row.TrimEnd()).Append('\n');
        }
    }

    private static List<string> Wrap(string cell)
    {
        var lines = new List<string> { "" };
        foreach (var word in cell.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > MostColumns)
            {
                lines.Add("");
            }

            lines[^1] += lines[^1].Length > 0 ? " " + word : word;
        }

        return lines;
    }
}
