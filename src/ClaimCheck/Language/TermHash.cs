namespace ClaimCheck.Language;

/// <summary>Stable ids of words: 32-bit FNV-1a over lower-cased UTF-16 code units, the same on every machine and in every run.</summary>
internal static class TermHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The id of a word; upper and lower case make no difference.</summary>
    /// <param name="word">The word.</param>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var letter in word)
        {
            var lower = char.ToLowerInvariant(letter);
            hash = (hash ^ (byte)lower) * Prime;
            hash = (hash ^ (byte)(lower >> 8)) * Prime;
        }

        return hash;
    }
}
