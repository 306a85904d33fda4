using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;

namespace ClaimCheck.Matching.Questions;

/// <summary>How close two figures are: answers to one question tend to be equal, or near each other.</summary>
internal static class FigureCloseness
{
    /// <summary>0 not comparable, 1 further than a factor of ten, 2 within ten, 3 within two, 4 within a quarter, 5 compatible, 6 equal.</summary>
    public static int LevelOf(ClaimFrame a, ClaimFrame b, UnitComparer units)
    {
        if (a.Answer.Score is { } one && b.Answer.Score is { } two)
        {
            return one == two || one == (two.Second, two.First) ? 6 : 3;
        }

        if (units.InOneUnit(a, b) is not ({ } first, { } second))
        {
            return 0;
        }

        var relation = first.RelationTo(second);
        if (relation is not (SetRelation.HardDisjoint or SetRelation.SoftDisjoint))
        {
            return relation == SetRelation.Equal ? 6 : 5;
        }

        var (low, high) = (Middle(first), Middle(second));
        (low, high) = (Math.Min(Math.Abs(low), Math.Abs(high)), Math.Max(Math.Abs(low), Math.Abs(high)));
        return low == 0 || high > 10 * low ? 1 : high > 2 * low ? 2 : high > 1.25m * low ? 3 : 4;
    }

    private static decimal Middle(ValueSet set) => (set.Soft.Low, set.Soft.High) switch
    {
        ({ } low, { } high) => low + ((high - low) / 2),
        ({ } low, null) => low,
        (null, { } high) => high,
        _ => 0,
    };
}
