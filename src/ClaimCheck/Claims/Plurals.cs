using System.Collections.Frozen;

namespace ClaimCheck.Claims;

/// <summary>Plurals of English nouns, for sentences that reports print. Thread-safe.</summary>
internal static class Plurals
{
    private static readonly FrozenDictionary<string, string> Irregular = CueTable.Read("plurals.tsv");

    /// <summary>The plural of a noun in small letters.</summary>
    /// <param name="noun">One word, singular; a plural that the list knows stays as it is.</param>
    public static string Of(string noun) => Irregular.TryGetValue(noun, out var plural) ? plural : noun switch
    {
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => noun[..^1] + "ies",
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => noun + "es",
        _ => noun + "s",
    };
}
