using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Judges;

/// <summary>Compares dates and clock times at the coarser of both grains; a local time and one with a zone are only compared by day.</summary>
internal sealed class TimeJudge : IAnswerJudge
{
    /// <summary>How far "the end of September" or "early May" does not reach.</summary>
    private static readonly TimeSpan Clear = TimeSpan.FromDays(21);

    /// <summary>How far a local time may lie from one with a zone.</summary>
    private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);

    /// <summary>How far from the hour something is that happened "before midnight" or "shortly after four".</summary>
    private static readonly TimeSpan Leeway = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public SetRelation? Compare(ClaimFrame a, ClaimFrame b)
    {
        if (a.Answer.When is not { } first || b.Answer.When is not { } second)
        {
            return null;
        }

        if (ClockWindow.Is(a) && ClockWindow.Is(b) && first.ZoneMinutes == second.ZoneMinutes)
        {
            var (one, two) = ClockWindow.Moments(a, b);
            return one == two && a.Answer.Bound == b.Answer.Bound ? SetRelation.Equal : ClockWindow.Agree(a, b) ? SetRelation.Overlaps : SetRelation.HardDisjoint;
        }

        (first, second) = ClockTime.OnOneDay(a, b);

        if (a.Kind != b.Kind && !(ClockTime.HasDay(a) && ClockTime.HasDay(b)))
        {
            return null;
        }

        if (first == second)
        {
            return SetRelation.Equal;
        }

        if (first.IsInside(second))
        {
            return SetRelation.Inside;
        }

        if (second.IsInside(first))
        {
            return SetRelation.Contains;
        }

        if (first.Overlaps(second))
        {
            return SetRelation.Overlaps;
        }

        if (a.Kind == ClaimKind.Time && b.Kind == ClaimKind.Time && (MayBe(a.Answer.Bound, first, second) || MayBe(b.Answer.Bound, second, first)))
        {
            return SetRelation.Overlaps;
        }

        if (first.Grain == TimeGrain.Vague || second.Grain == TimeGrain.Vague)
        {
            return GapBetween(first, second) >= Clear ? SetRelation.HardDisjoint : SetRelation.SoftDisjoint;
        }

        return first.Grain < TimeGrain.Day && second.Grain < TimeGrain.Day && ZonesDiffer(first, second) && GapBetween(first, second) < OneDay ? SetRelation.SoftDisjoint : SetRelation.HardDisjoint;
    }

    private static TimeSpan GapBetween(TimeInterval a, TimeInterval b) => a.Start < b.Start ? b.Start - a.End : a.Start - b.End;

    /// <summary>Whether "before midnight" or "after nine" leaves room for another time.</summary>
    private static bool MayBe(Bound bound, TimeInterval limit, TimeInterval other) => bound switch
    {
        Bound.LessThan or Bound.AtMost or Bound.UpTo => other.Start <= limit.End && limit.Start - other.Start <= Leeway,
        Bound.MoreThan or Bound.AtLeast => other.End > limit.Start && other.Start - limit.Start <= Leeway,
        _ => false,
    };

    private static bool ZonesDiffer(TimeInterval a, TimeInterval b) => a.ZoneMinutes != b.ZoneMinutes;
}
