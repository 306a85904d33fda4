namespace ClaimCheck.Matching.Similarity;

/// <summary>
/// For each code unit the places of a pattern at which it stands, as bits: a table for ASCII and an open hash table for the rest. Lives in the
/// caller's memory, which has to be cleared.
/// </summary>
internal readonly ref struct CharMasks
{
    /// <summary>Number of code units in the ASCII table.</summary>
    public const int AsciiLength = 128;

    private readonly ReadOnlySpan<ulong> _ascii;

    private readonly ReadOnlySpan<ulong> _others;

    private readonly ReadOnlySpan<char> _keys;

    private readonly int _words;

    /// <summary>Writes the masks of a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="words">Its length in words of 64, rounded up.</param>
    /// <param name="ascii">Zeros: <see cref="AsciiLength"/> times <paramref name="words"/>.</param>
    /// <param name="others">Zeros: <paramref name="words"/> for each key.</param>
    /// <param name="keys">Zeros: a power of two, at least twice as many as the pattern has different code units beyond ASCII.</param>
    public CharMasks(ReadOnlySpan<char> pattern, int words, Span<ulong> ascii, Span<ulong> others, Span<char> keys)
    {
        _ascii = ascii;
        _others = others;
        _keys = keys;
        _words = words;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c < AsciiLength)
            {
                ascii[(c * words) + (i >> 6)] |= 1UL << i;
                continue;
            }

            var slot = Slot(keys, c);
            keys[slot] = c;
            others[(slot * words) + (i >> 6)] |= 1UL << i;
        }
    }

    /// <summary>The number of keys that a pattern needs.</summary>
    /// <param name="pattern">The pattern.</param>
    public static int OtherLengthFor(ReadOnlySpan<char> pattern)
    {
        var others = 0;
        foreach (var c in pattern)
        {
            others += c < AsciiLength ? 0 : 1;
        }

        // No more different code units than there are, whatever the pattern's length; at least one key, so that a look-up ends.
        return (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Min(2 * others, 1 << 17) + 1);
    }

    /// <summary>The places of a code unit.</summary>
    /// <param name="c">The code unit.</param>
    public ReadOnlySpan<ulong> Row(char c) => c < AsciiLength ? _ascii.Slice(c * _words, _words) : _others.Slice(Slot(_keys, c) * _words, _words);

    private static int Slot(ReadOnlySpan<char> keys, char c)
    {
        var slot = (c * 40503) >> 4 & (keys.Length - 1);
        while (keys[slot] != 0 && keys[slot] != c)
        {
            slot = (slot + 1) & (keys.Length - 1);
        }

        return slot;
    }
}
