using ClaimCheck.Matching.Terms;

namespace ClaimCheck.Matching.Candidates;

/// <summary>The runs of three words of a passage, as numbers, and what its figures are.</summary>
/// <param name="Ids">The runs, ascending, none twice; empty for a passage that is too short.</param>
/// <param name="Figures">A number for the passage's figures in their order; 0 for none.</param>
internal readonly record struct Shingles(int[] Ids, int Figures)
{
    private const int LongestWord = 32;

    /// <summary>Cuts a passage into shingles. Case, marks and punctuation do not matter.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="leastWords">The least number of words.</param>
    public static Shingles Of(ReadOnlySpan<char> text, int leastWords)
    {
        Span<char> folded = stackalloc char[LatinFold.MaximumLength(LongestWord)];
        List<int> shingles = [];
        var figures = 0;
        int words = 0, first = 0, second = 0, i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < text.Length && IsInside(text, i, end))
            {
                end++;
            }

            var length = LatinFold.Fold(text[i..Math.Min(end, i + LongestWord)], folded);
            var word = TermId.Of(TermKind.Word, folded[..length]);
            figures = char.IsDigit(text[i]) ? Mix(figures, word) : figures;
            if (words >= 2)
            {
                shingles.Add(Mix(Mix(first, second), word));
            }

            (first, second) = (second, word);
            words++;
            i = end;
        }

        return words < leastWords ? new Shingles([], figures) : new Shingles([.. shingles.Distinct().Order()], figures);
    }

    /// <summary>Letters and digits, and the points and commas of a figure.</summary>
    private static bool IsInside(ReadOnlySpan<char> text, int start, int place) =>
        char.IsLetterOrDigit(text[place])
        || (text[place] is '.' or ',' && char.IsDigit(text[start]) && place + 1 < text.Length && char.IsDigit(text[place + 1]));

    private static int Mix(int hash, int word) => (int)((((uint)hash * 0x9E3779B1u) ^ (uint)word) * 0x85EBCA6Bu >> 1);
}
