using System.Collections.Frozen;

namespace ClaimCheck.Claims.Places;

/// <summary>What the words of an address are: the sort of street, a point of the compass, an ordinal; each with the form that addresses are compared in.</summary>
internal static class StreetWords
{
    /// <summary>No word of the table is longer.</summary>
    private const int Longest = 16;

    private static readonly FrozenDictionary<string, string> Suffixes, Numbered, Directions, Ordinals;

    static StreetWords()
    {
        var rows = CueTable.Read("street-words.tsv");
        Suffixes = Of(rows, "suffix ");
        Numbered = Of(rows, "numbered ");
        Directions = Of(rows, "direction ");
        Ordinals = Of(rows, "ordinal ");
    }

    /// <summary>"St." is a street; <see langword="null"/> for what is no sort of street.</summary>
    public static string? Suffix(ReadOnlySpan<char> word) => Find(Suffixes, word);

    /// <summary>A sort of street whose word ends other names, too, so that only a number tells it ("12 Oster Ridge").</summary>
    public static string? NumberedSuffix(ReadOnlySpan<char> word) => Find(Numbered, word);

    /// <summary>"North" is n; <see langword="null"/> for what is no point of the compass.</summary>
    public static string? Direction(ReadOnlySpan<char> word) => Find(Directions, word);

    /// <summary>A word of a street's name as it is compared: lower case, without full stops, "First" as 1st.</summary>
    public static string Name(ReadOnlySpan<char> word) => Find(Ordinals, word) ?? Fold(word);

    private static FrozenDictionary<string, string> Of(FrozenDictionary<string, string> rows, string kind) => rows
        .Where(row => row.Value.StartsWith(kind, StringComparison.Ordinal))
        .ToFrozenDictionary(static row => row.Key, row => row.Value[kind.Length..], StringComparer.Ordinal);

    private static string? Find(FrozenDictionary<string, string> words, ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Longest];
        var length = 0;
        foreach (var letter in word)
        {
            if (letter != '.' && length == Longest)
            {
                return null;
            }

            if (letter != '.')
            {
                folded[length++] = char.ToLowerInvariant(letter);
            }
        }

        return words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded[..length], out var form) ? form : null;
    }

    private static string Fold(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant().Replace(".", "", StringComparison.Ordinal);
}
