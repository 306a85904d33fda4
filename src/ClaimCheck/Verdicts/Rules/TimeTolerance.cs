using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;
using ClaimCheck.RulePacks;
using ClaimCheck.RulePacks.Lexicon;
using ClaimCheck.Verdicts.Gates;

namespace ClaimCheck.Verdicts.Rules;

/// <summary>Tells whether dates, clock times and lengths of time lie within a tolerance that a pack states as a length of time ("10 minutes").</summary>
internal static class TimeTolerance
{
    /// <summary>Whether two answers lie within their tolerance. A clock time and a day have none: Saturday evening is not Sunday, though the one ends where the other begins.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="b">Another.</param>
    /// <param name="tolerances">The packs' tolerances.</param>
    public static bool Covers(ClaimFrame a, ClaimFrame b, ToleranceTable tolerances)
    {
        if (a.Kind != b.Kind)
        {
            return false;
        }

        var isApproximate = a.Answer.Bound != Bound.Exact || b.Answer.Bound != Bound.Exact;
        if (tolerances.For(a.Slot.Role, (RoleKind)(byte)a.Kind, isApproximate) is not { IsTime: true } tolerance)
        {
            return false;
        }

        return a.Kind is ClaimKind.Date or ClaimKind.Time
            ? Gap(a, b) is { } gap && tolerance.Covers(0, gap)
            : LengthOf.Seconds(a) is { } first && LengthOf.Seconds(b) is { } second && tolerance.Covers(first, second);
    }

    /// <summary>From the start of one to the start of the other, where both are as fine; else the time between them; seconds.</summary>
    private static decimal? Gap(ClaimFrame a, ClaimFrame b)
    {
        if (a.Answer.When is not { } first || b.Answer.When is not { } second || first.ZoneMinutes != second.ZoneMinutes)
        {
            return null;
        }

        if (ClockWindow.Is(a) && ClockWindow.Is(b))
        {
            var (one, two) = ClockWindow.Moments(a, b);
            return (decimal)(one - two).Duration().TotalSeconds;
        }

        var (earlier, later) = first.Start <= second.Start ? (first, second) : (second, first);
        var from = earlier.Grain == later.Grain || earlier.End > later.Start ? earlier.Start : earlier.End;
        return (decimal)(later.Start - from).TotalSeconds;
    }
}
