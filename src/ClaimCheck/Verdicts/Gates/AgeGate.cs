using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Ages: of one person by full name, unless a birthday may lie between.</summary>
internal sealed class AgeGate : IDisagreementGate
{
    private const double SamePerson = 3;
    private const int FewestWords = 2;
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair) => IsOnePerson(pair.A.Slot.Subject, pair.B.Slot.Subject) && !HadBirthday(pair)
        && pair.A.Circumstances.Modality == pair.B.Circumstances.Modality && NamesYear(pair.A) == NamesYear(pair.B) ? SamePerson : null;

    /// <summary>Whether both names share two words or more: relatives share a surname.</summary>
    private static bool IsOnePerson(uint[] a, uint[] b) => a.Intersect(b).Count() >= FewestWords;

    /// <summary>Whether the age is told of another year than that of the article ("in 2005, at the age of 91", "turns 29 in April").</summary>
    private static bool NamesYear(ClaimFrame claim) => claim.Circumstances.Time is { Grain: TimeGrain.Year } || claim.Slot.Predicate is "turn";

    private static bool HadBirthday(in Disagreement pair) =>
        pair.PublishedA is { } first && pair.PublishedB is { } second && (first.Moment - second.Moment).Duration() is var apart && apart > Month
        && pair.A.Answer.Value is { } age && pair.B.Answer.Value is { } other && Math.Abs(age - other) <= 1 + (decimal)Math.Floor(apart.TotalDays / 365);
}
