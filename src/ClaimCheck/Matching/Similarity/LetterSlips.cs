namespace ClaimCheck.Matching.Similarity;

/// <summary>Counts the slips of the pen between two words: a letter too many or too few, another letter, two letters in the other order.</summary>
internal static class LetterSlips
{
    /// <summary>More slips than are counted.</summary>
    public const int Many = 3;

    private const int Longest = 48;

    /// <summary>The number of slips, or <see cref="Many"/> where there are that many or more, or where a word is longer than names are.</summary>
    /// <param name="left">A word, folded.</param>
    /// <param name="right">Another.</param>
    public static int Between(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) >= Many || Math.Max(left.Length, right.Length) > Longest)
        {
            return Many;
        }

        Span<int> before = stackalloc int[Longest + 1], last = stackalloc int[Longest + 1], row = stackalloc int[Longest + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var best = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                row[j] = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] ? Math.Min(best, before[j - 2] + 1) : best;
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return Math.Min(last[right.Length], Many);
    }

    /// <summary>Whether two words differ by nothing but two letters in the other order.</summary>
    /// <param name="left">A word, folded.</param>
    /// <param name="right">Another.</param>
    public static bool AreTurned(string left, string right)
    {
        var at = left.AsSpan().CommonPrefixLength(right);
        return left.Length == right.Length && at + 1 < left.Length && left[at] == right[at + 1] && left[at + 1] == right[at] && left.AsSpan(at + 2).SequenceEqual(right.AsSpan(at + 2));
    }
}
