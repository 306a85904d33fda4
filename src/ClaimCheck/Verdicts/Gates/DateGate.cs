using ClaimCheck.Articles;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Dates and times: the same happening of the same participants. A text looks back on many past days and ahead to few, so less needs to be
/// shared of days to come; and two days of one far month hardly ever belong to two happenings.</summary>
internal sealed class DateGate : IDisagreementGate
{
    private const double SameFarMonth = 3;
    private static readonly TimeSpan Far = TimeSpan.FromDays(60);

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair)
    {
        if (pair.A.Answer.When is not { } first || pair.B.Answer.When is not { } second)
        {
            return null;
        }

        if (IsOneFarMonth(first, second, pair.PublishedA ?? pair.PublishedB))
        {
            return SameFarMonth;
        }

        var participants = pair.SameSubject || pair.SharesName || pair.SharesCore || pair.SameNoun;
        if (IsAhead(first, pair.PublishedA) && IsAhead(second, pair.PublishedB))
        {
            return pair.SamePredicate || pair.SameNoun || pair.SharesCore || pair.SharesClause ? 0 : null;
        }

        if (first.Grain > TimeGrain.Day || second.Grain > TimeGrain.Day)
        {
            return first.Grain == second.Grain && pair.SamePredicate && pair.SharesCore ? 0 : null;
        }

        var roles = pair.Levels.Of(Comparison.Role) == (int)RoleLevel.Same;
        return (pair.SamePredicate || roles || pair.SameNoun) && participants ? 0 : null;
    }

    private static bool IsAhead(TimeInterval time, PublicationTime? published) => published is { } known && time.Start > known.Moment.DateTime;

    private static bool IsOneFarMonth(TimeInterval a, TimeInterval b, PublicationTime? published) =>
        published is { } known && a.Grain == TimeGrain.Day && b.Grain == TimeGrain.Day
        && a.Start.Year == b.Start.Year && a.Start.Month == b.Start.Month && (a.Start - known.Moment.DateTime).Duration() > Far;
}
