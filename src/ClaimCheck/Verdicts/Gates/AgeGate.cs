using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Ages: of one person by full name, unless a birthday may lie between.</summary>
internal sealed class AgeGate : IDisagreementGate
{
    private const double SamePerson = 3;
    private const int FewestWords = 2;

    /// <summary>Rarity from which one part of a name tells whose it is.</summary>
    private const float RareName = 7;

    /// <summary>Years by which the ages of one person are told apart at most.</summary>
    private const decimal OneLook = 15;
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair) => (IsOnePerson(pair.A.Slot.Subject, pair.B.Slot.Subject) || IsShortForm(pair) || IsOneNameless(pair) || IsOneByDeed(pair)) && !HadBirthday(pair)
        && IsTold(pair.A) == IsTold(pair.B) && NamesYear(pair.A) == NamesYear(pair.B) ? SamePerson : null;

    /// <summary>Whether both names share two words or more: relatives share a surname.</summary>
    private static bool IsOnePerson(uint[] a, uint[] b) => a.Intersect(b).Count() >= FewestWords;

    /// <summary>Whether an age is not only imagined ("would have turned 40"); what its person plans or wants does not matter.</summary>
    private static bool IsTold(ClaimFrame claim) => claim.Circumstances.Modality is not (Modality.Hypothetical or Modality.Expected);

    /// <summary>Whether one text gives a rare part of the name that the other gives in full.</summary>
    private static bool IsShortForm(in Disagreement pair)
    {
        var shared = pair.A.Slot.Subject.Intersect(pair.B.Slot.Subject).ToArray();
        return shared.Length == 1 && pair.SharesName && Math.Min(pair.A.Slot.Subject.Length, pair.B.Slot.Subject.Length) == 1 && LemmaRarity.Default.Of(shared[0]) >= RareName;
    }

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

    private static bool HadBirthday(in Disagreement pair) =>
        pair.PublishedA is { } first && pair.PublishedB is { } second && (first.Moment - second.Moment).Duration() is var apart && apart > Month
        && pair.A.Answer.Value is { } age && pair.B.Answer.Value is { } other && Math.Abs(age - other) <= 1 + (decimal)Math.Floor(apart.TotalDays / 365);
}
