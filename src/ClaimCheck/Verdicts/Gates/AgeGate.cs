namespace ClaimCheck.Verdicts.Gates;

/// <summary>Ages: of one person by full name, unless a birthday may lie between.</summary>
internal sealed class AgeGate : IDisagreementGate
{
    private const double SamePerson = 3;
    private const int FewestWords = 2;
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair) => IsOnePerson(pair.A.Slot.Subject, pair.B.Slot.Subject) && !HadBirthday(pair) ? SamePerson : null;

    /// <summary>Whether both names share two words or more: relatives share a surname.</summary>
    private static bool IsOnePerson(uint[] a, uint[] b) => a.Intersect(b).Count() >= FewestWords;

    private static bool HadBirthday(in Disagreement pair) =>
        pair.PublishedA is { } first && pair.PublishedB is { } second && (first.Moment - second.Moment).Duration() is var apart && apart > Month
        && pair.A.Answer.Value is { } age && pair.B.Answer.Value is { } other && Math.Abs(age - other) <= 1 + (decimal)Math.Floor(apart.TotalDays / 365);
}
