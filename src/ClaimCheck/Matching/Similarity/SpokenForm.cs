using System.Collections.Frozen;
using ClaimCheck.Matching.Data;

namespace ClaimCheck.Matching.Similarity;

/// <summary>Writes a word the way that all spellings of it share: who writes down what was said chooses between "fibre" and "fiber", "we've" and "we have",
/// "12th" and "twelfth".</summary>
internal static class SpokenForm
{
    /// <summary>Letters that must stand before an ending of the table: "four" is no spelling of "for".</summary>
    private const int ShortestStem = 2;

    private static readonly FrozenDictionary<string, string> Words;
    private static readonly (string Ending, string Form)[] Endings;
    private static readonly FrozenSet<string> ShortEnds;

    static SpokenForm()
    {
        var rows = MatchingData.Lines("spoken-forms.tsv").Select(line => line.Split('\t')).ToLookup(cells => cells[0], StringComparer.Ordinal);
        Words = rows["word"].ToFrozenDictionary(cells => cells[1], cells => cells[2], StringComparer.Ordinal);
        ShortEnds = rows["short"].Select(cells => cells[1]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Endings = [.. rows["ending"].Select(cells => (cells[1], cells[2])).OrderByDescending(e => e.Item1.Length)];
    }

    /// <summary>Whether a word is the end of a short form, as it stands where a text writes it apart ("I’ m").</summary>
    public static bool IsShortEnd(string word) => ShortEnds.Contains(word);

    /// <summary>The form of a word, in lower case.</summary>
    public static string Of(string word)
    {
        var lower = word.Trim('\'').ToLowerInvariant();
        if (Words.TryGetValue(lower, out var form))
        {
            return form;
        }

        foreach (var (ending, changed) in Endings)
        {
            if (lower.EndsWith(ending, StringComparison.Ordinal) && lower.Length >= ending.Length + (ending.Contains('\'', StringComparison.Ordinal) ? 1 : ShortestStem))
            {
                return string.Concat(lower.AsSpan(0, lower.Length - ending.Length), changed);
            }
        }

        return lower;
    }
}
