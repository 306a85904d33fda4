using System.Collections.Frozen;
using ClaimCheck.Claims;

namespace ClaimCheck.Matching.Questions;

/// <summary>Knows the words for one person that tell a sex or a time of life, so that two of them may stand for one person or not.</summary>
internal static class PersonSorts
{
    private const string Any = "any";

    /// <summary>Years up to which a person is young, and a child.</summary>
    private const decimal Young = 18;
    private const decimal Child = 5;

    private static readonly FrozenDictionary<string, (string Sex, string Life)> Sorts =
        CueTable.ReadRows("person-sorts.tsv").ToFrozenDictionary(r => r[0], r => (r[1], r[2]), StringComparer.Ordinal);

    /// <summary>Whether a noun is such a word.</summary>
    public static bool Knows(string noun) => Sorts.ContainsKey(noun);

    /// <summary>Whether a noun tells the sex.</summary>
    public static bool TellsSex(string? noun) => SortOf(noun).Sex != Any;

    /// <summary>Whether two nouns may stand for one person of some age.</summary>
    /// <param name="noun">A noun; nothing fits all.</param>
    /// <param name="years">The age that it is told with.</param>
    /// <param name="other">Another noun.</param>
    /// <param name="otherYears">The age that it is told with.</param>
    public static bool Fit(string? noun, decimal years, string? other, decimal otherYears)
    {
        var (one, two) = (SortOf(noun), SortOf(other));
        return (one.Sex == two.Sex || one.Sex == Any || two.Sex == Any) && FitsLife(one.Life, otherYears) && FitsLife(two.Life, years);
    }

    private static (string Sex, string Life) SortOf(string? noun) => noun is not null && Sorts.TryGetValue(noun, out var sort) ? sort : (Any, Any);

    private static bool FitsLife(string life, decimal years) => life switch
    {
        "child" => years <= Child,
        "young" => years < Young + 3,
        "grown" => years >= Young - 3,
        _ => true,
    };
}
