using System.Collections.Frozen;
using ClaimCheck.Claims;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Knows the words for people of which any report of crime or accident is full: two reports that speak of "a man" or of "three victims" need not
/// mean the same ones, while of a minister or of pilots a report speaks once.</summary>
internal static class Anybody
{
    private static readonly FrozenDictionary<string, string> People = CueTable.Read("people.tsv");

    /// <summary>Whether a noun is such a word.</summary>
    public static bool Is(string? noun) => noun is not null && People.ContainsKey(noun);

    /// <summary>Whether people of every sort are counted under a noun.</summary>
    public static bool CountsAll(string noun) => People.TryGetValue(noun, out var which) && which == "all";
}
