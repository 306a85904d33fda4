using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Matching.Questions;

/// <summary>Tells whether two articles speak of one person.</summary>
internal static class PersonMatch
{
    /// <summary>Words that two names share when neither is part of the other.</summary>
    private const int Enough = 2;

    /// <summary>Whether two claims tell something of people of whom not both have a name.</summary>
    public static bool LacksName(ClaimFrame a, ClaimFrame b) => a.Answer.Fact is { Whom: { } one } && b.Answer.Fact is { Whom: { } two } && (one.Name.Length == 0 || two.Name.Length == 0);

    /// <summary>Whether both are one: one name is the other or a part of it; or one at least has no name, and both are of one age, of which each article tells of nobody else, or each article tells of one such
    /// person only.</summary>
    /// <param name="a">A person.</param>
    /// <param name="b">Another.</param>
    public static bool AreOne(Whom a, Whom b)
    {
        if (a.Name.Length > 0 && b.Name.Length > 0)
        {
            return (a.Name.All(b.Name.Contains) || b.Name.All(a.Name.Contains) || a.Name.Intersect(b.Name).Count() >= Enough) && !AreOfTwoAges(a, b);
        }

        return (a.Sex == b.Sex || a.Sex == ' ' || b.Sex == ' ') && (a.Age is null || b.Age is null ? a.IsSole && b.IsSole : a.Age == b.Age && a.IsOnlyOfAge && b.IsOnlyOfAge);
    }

    /// <summary>Father and son of one name.</summary>
    private static bool AreOfTwoAges(Whom a, Whom b) => a.Age is { } one && b.Age is { } two && Math.Abs(one - two) > 1 && a.Name.Length != b.Name.Length;
}
