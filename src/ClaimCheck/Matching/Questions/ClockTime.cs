using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;

namespace ClaimCheck.Matching.Questions;

/// <summary>Compares clock times of which one may lack a day.</summary>
internal static class ClockTime
{
    /// <summary>Both times; where one text names no day, it is taken to mean the other's.</summary>
    /// <param name="a">A claim whose answer is a clock time.</param>
    /// <param name="b">Another.</param>
    public static (TimeInterval A, TimeInterval B) OnOneDay(ClaimFrame a, ClaimFrame b)
    {
        var (first, second) = (a.Answer.When!.Value, b.Answer.When!.Value);
        if (first.Start.Date == second.Start.Date || (HasDay(a) && HasDay(b)))
        {
            return (first, second);
        }

        return HasDay(a) ? (first, MovedTo(second, first)) : (MovedTo(first, second), second);
    }

    /// <summary>Whether a date or time names its day; undated clock times are resolved to the day of publication.</summary>
    public static bool HasDay(ClaimFrame claim) => claim.Answer.Normalized is { Length: > 0 } timex && timex[0] != 'T';

    private static TimeInterval MovedTo(TimeInterval time, TimeInterval day)
    {
        var shift = day.Start.Date - time.Start.Date;
        return time with { Start = time.Start + shift, End = time.End + shift };
    }
}
