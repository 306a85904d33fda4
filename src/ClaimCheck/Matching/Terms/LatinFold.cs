using System.Collections.Frozen;
using ClaimCheck.Matching.Data;

namespace ClaimCheck.Matching.Terms;

/// <summary>Folds letters to lower case and Latin letters with marks to plain ones ("É" to "e", "ß" to "ss"); other scripts keep their letters.</summary>
internal static class LatinFold
{
    private static readonly FrozenDictionary<char, string> Plain = MatchingData.Lines("latin-folds.tsv")
        .Select(static line => line.Split('\t'))
        .ToFrozenDictionary(static fields => fields[0][0], static fields => fields[1]);

    /// <summary>Longest text that folding can make of one of <paramref name="length"/> code units.</summary>
    /// <param name="length">Number of code units before folding.</param>
    public static int MaximumLength(int length) => 2 * length;

    /// <summary>Folds a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">Room for <see cref="MaximumLength"/> code units.</param>
    /// <returns>The number of code units written.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAscii(c))
            {
                folded[length++] = (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
                continue;
            }

            var lower = char.ToLowerInvariant(c);
            if (Plain.TryGetValue(lower, out var plain))
            {
                plain.CopyTo(folded[length..]);
                length += plain.Length;
            }
            else
            {
                folded[length++] = lower;
            }
        }

        return length;
    }

    /// <summary>Folds a text into a new string.</summary>
    /// <param name="text">The text.</param>
    public static string Fold(string text)
    {
        var buffer = text.Length <= 128 ? stackalloc char[256] : new char[MaximumLength(text.Length)];
        return buffer[..Fold(text, buffer)].ToString();
    }
}
