using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Ages: of one person, by name or because each report tells of one such person alone, unless a birthday may lie between.</summary>
internal sealed class AgeGate : IDisagreementGate
{
    private const double SamePerson = 3;

    /// <summary>Log-odds that both ages are of one person where the persons themselves show it, whatever else the clauses tell of them.</summary>
    private const double Sure = 2.2;

    /// <summary>Years by which the ages of one person are told apart at most.</summary>
    private const decimal OneLook = 15;

    /// <summary>Years up to which people have so few birthdays that a report of the next months tells the same child.</summary>
    private const decimal Grown = 13;
    private static readonly TimeSpan OneYear = TimeSpan.FromDays(365);
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair) => IsTold(pair.A) != IsTold(pair.B) || NamesYear(pair.A) != NamesYear(pair.B) || HadBirthday(pair) ? null
        : AreOnePerson(pair) ? Math.Max(SamePerson, Sure - pair.LogOdds)
        : IsOneNameless(pair) || IsOneByDeed(pair) ? SamePerson : null;

    /// <summary>Whether both persons are one; without a name only in reports that follow each other.</summary>
    private static bool AreOnePerson(in Disagreement pair) => (PersonLevel)pair.Levels.Of(Comparison.Person) is var level
        && (level >= PersonLevel.Surname || (level != PersonLevel.Unknown && (pair.PublishedApart <= DateGate.OneStory || pair is { PublishedApart: var apart, A.Answer.Value: < Grown, B.Answer.Value: < Grown } && apart <= OneYear)));

    /// <summary>Whether an age is not only imagined ("would have turned 40"); what its person plans or wants does not matter.</summary>
    private static bool IsTold(ClaimFrame claim) => claim.Circumstances.Modality is not (Modality.Hypothetical or Modality.Expected);

    /// <summary>Whether neither names the person, of whom both tell much the same by one word for few people ("a farmer of 71", "a 77-year-old farmer").</summary>
    private static bool IsOneNameless(in Disagreement pair) => pair.SameNoun && !Anybody.Is(pair.A.Slot.Noun) && !Anybody.Is(pair.B.Slot.Noun)
        && pair.Levels.Of(Comparison.Names) == (int)SetLevel.None && pair.SharesCore && pair.SharesClause;

    /// <summary>Whether both articles tell the age of one person each to whom such a thing happened, whom not both name ("a runner of 38 died", "Ivo Marsan, 36, died").</summary>
    private static bool IsOneByDeed(in Disagreement pair) => pair.LikelyDeed && pair.OnceInBoth && pair.PublishedApart <= DateGate.OneStory && !(IsNamed(pair.A) && IsNamed(pair.B))
        && pair.A.Answer.Value is { } age && pair.B.Answer.Value is { } other && Math.Abs(age - other) <= OneLook;

    /// <summary>Whether the person has a name.</summary>
    private static bool IsNamed(ClaimFrame claim) => Array.Exists(claim.Slot.Subject, id => Array.BinarySearch(claim.Slot.Names, id) >= 0);

    /// <summary>Whether the age is told of another year than that of the article ("in 2005, at the age of 91", "turns 29 in April").</summary>
    private static bool NamesYear(ClaimFrame claim) => claim.Circumstances.Time is { Grain: TimeGrain.Year } || claim.Slot.Predicate is "turn";

    /// <summary>Whether the later report may tell the age of the same person after a birthday; nobody grows younger.</summary>
    private static bool HadBirthday(in Disagreement pair) =>
        pair.PublishedA is { } first && pair.PublishedB is { } second && (first.Moment - second.Moment).Duration() is var apart && apart > Month
        && pair.A.Answer.Value is { } age && pair.B.Answer.Value is { } other
        && (first.Moment < second.Moment ? other - age : age - other) is var older && older >= 0 && older <= 1 + (decimal)Math.Floor(apart.TotalDays / 365);
}
