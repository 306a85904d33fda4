using System.Buffers;
using System.Collections.Frozen;

namespace ClaimCheck.Claims.Circumstances;

/// <summary>Finds where a sentence leaves the event of its article: for an earlier one, for a comparison, for another place.</summary>
internal static class AsideReader
{
    private static readonly FrozenDictionary<string, string> Cues = CueTable.Read("asides.tsv");
    private static readonly SearchValues<string> AnyCue = SearchValues.Create([.. Cues.Keys], StringComparison.OrdinalIgnoreCase);

    /// <summary>Offset in a sentence from which its figures belong elsewhere; <see cref="int.MaxValue"/> where none do.</summary>
    /// <param name="sentence">The sentence's text.</param>
    public static int StartIn(ReadOnlySpan<char> sentence)
    {
        var start = int.MaxValue;
        if (sentence.ContainsAny(AnyCue))
        {
            foreach (var (words, reach) in Cues)
            {
                var at = sentence.IndexOf(words, StringComparison.OrdinalIgnoreCase);
                start = at < 0 ? start : Math.Min(start, reach == "sentence" ? 0 : at);
            }
        }

        return start;
    }
}
