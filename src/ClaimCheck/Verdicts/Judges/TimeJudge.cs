using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Judges;

/// <summary>Compares dates and clock times at the coarser of both grains; a local time and one with a zone are only compared by day.</summary>
internal sealed class TimeJudge : IAnswerJudge
{
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public SetRelation? Compare(ClaimFrame a, ClaimFrame b)
    {
        if (a.Answer.When is not { } first || b.Answer.When is not { } second)
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

        if (first.Grain == TimeGrain.Vague || second.Grain == TimeGrain.Vague)
        {
            return SetRelation.SoftDisjoint;
        }

        if (first.Grain < TimeGrain.Day && second.Grain < TimeGrain.Day && first.Start.Date == second.Start.Date)
        {
            return ZonesDiffer(first, second) ? SetRelation.SoftDisjoint
                : (first.Start - second.Start).Duration() <= ClockTolerance ? SetRelation.Overlaps : SetRelation.HardDisjoint;
        }

        return SetRelation.HardDisjoint;
    }

    private static bool ZonesDiffer(TimeInterval a, TimeInterval b) => a.ZoneMinutes != b.ZoneMinutes;
}
