using System.Buffers;
using System.Numerics;
using System.Text;

namespace ClaimCheck.Matching.Similarity;

/// <summary>
/// How alike two strings are by insertions and deletions: 100 times twice the length of the longest common subsequence over both lengths, the integer
/// that FuzzySharp's <c>Fuzz.Ratio</c> gives, 0 when either string is empty. Compares UTF-16 code units as they are, so the caller folds case and
/// marks. The subsequence is computed 64 columns at a time with the bit-vector recurrence of Hyyrö (2004); strings up to 1,024 code units allocate
/// nothing, longer ones rent.
/// </summary>
internal static class IndelRatio
{
    private const int WordBits = 64;

    private const int StackWords = 16;

    private const int StackOthers = 256;

    /// <summary>The ratio, 0 to 100.</summary>
    /// <param name="left">A string.</param>
    /// <param name="right">Another; the order does not matter.</param>
    public static int Compute(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return 0;
        }

        var total = left.Length + right.Length;
        var distance = total - (2 * CommonSubsequence(left, right));

        // The same operations on doubles in the same order as FuzzySharp's, so that halves round alike.
        return (int)Math.Round(100 * (distance == 0 ? 1 : (total - distance) / (double)total));
    }

    /// <summary>Length of the longest common subsequence.</summary>
    /// <param name="left">A string.</param>
    /// <param name="right">Another; the order does not matter.</param>
    public static int CommonSubsequence(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var prefix = left.CommonPrefixLength(right);
        left = left[prefix..];
        right = right[prefix..];
        var suffix = 0;
        while (suffix < left.Length && suffix < right.Length && left[^(suffix + 1)] == right[^(suffix + 1)])
        {
            suffix++;
        }

        left = left[..^suffix];
        right = right[..^suffix];
        return prefix + suffix + (left.Length <= right.Length ? OfPattern(left, right) : OfPattern(right, left));
    }

    private static int OfPattern(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        if (pattern.IsEmpty)
        {
            return 0;
        }

        if (pattern.Length > 2 * WordBits || !Ascii.IsValid(pattern))
        {
            return ManyWords(pattern, text);
        }

        return pattern.Length <= WordBits ? OneWord(pattern, text) : TwoWords(pattern, text);
    }

    private static int OneWord(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        Span<ulong> masks = stackalloc ulong[CharMasks.AsciiLength];
        for (var i = 0; i < pattern.Length; i++)
        {
            masks[pattern[i]] |= 1UL << i;
        }

        var row = ulong.MaxValue;
        foreach (var c in text)
        {
            var matches = c < masks.Length ? row & masks[c] : 0;
            row = (row + matches) | (row - matches);
        }

        return BitOperations.PopCount(~row);
    }

    private static int TwoWords(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        Span<ulong> lowMasks = stackalloc ulong[CharMasks.AsciiLength];
        Span<ulong> highMasks = stackalloc ulong[CharMasks.AsciiLength];
        for (var i = 0; i < WordBits; i++)
        {
            lowMasks[pattern[i]] |= 1UL << i;
        }

        for (var i = WordBits; i < pattern.Length; i++)
        {
            highMasks[pattern[i]] |= 1UL << i;
        }

        ulong low = ulong.MaxValue, high = ulong.MaxValue;
        foreach (var c in text)
        {
            if (c >= lowMasks.Length || c >= highMasks.Length)
            {
                continue;
            }

            ulong lowMatches = low & lowMasks[c], highMatches = high & highMasks[c];
            var sum = low + lowMatches;
            var carry = sum < low ? 1UL : 0UL;
            low = sum | (low - lowMatches);
            high = (high + highMatches + carry) | (high - highMatches);
        }

        return BitOperations.PopCount(~low) + BitOperations.PopCount(~high);
    }

    private static int ManyWords(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var words = (pattern.Length + WordBits - 1) / WordBits;
        var others = CharMasks.OtherLengthFor(pattern);
        var size = words * (CharMasks.AsciiLength + others + 1);
        var rented = words > StackWords || others > StackOthers ? ArrayPool<ulong>.Shared.Rent(size) : null;
        var rentedKeys = rented is null ? null : ArrayPool<char>.Shared.Rent(others);
        var room = rented ?? stackalloc ulong[size];
        var keys = rentedKeys ?? stackalloc char[others];
        room[..size].Clear();
        keys[..others].Clear();
        var rows = room.Slice(size - words, words);
        rows.Fill(ulong.MaxValue);
        var masks = new CharMasks(pattern, words, room[..(words * CharMasks.AsciiLength)], room.Slice(words * CharMasks.AsciiLength, words * others), keys[..others]);
        foreach (var c in text)
        {
            Step(rows, masks.Row(c));
        }

        var common = 0;
        foreach (var row in rows)
        {
            common += BitOperations.PopCount(~row);
        }

        if (rented is not null)
        {
            ArrayPool<ulong>.Shared.Return(rented);
            ArrayPool<char>.Shared.Return(rentedKeys!);
        }

        return common;
    }

    private static void Step(Span<ulong> rows, ReadOnlySpan<ulong> masks)
    {
        var carry = 0UL;
        for (var w = 0; w < rows.Length; w++)
        {
            var row = rows[w];
            var matches = row & masks[w];
            var sum = row + matches;
            var overflow = sum < row ? 1UL : 0UL;
            var withCarry = sum + carry;
            overflow |= withCarry < sum ? 1UL : 0UL;
            rows[w] = withCarry | (row - matches);
            carry = overflow;
        }
    }
}
