using System.Globalization;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Dates;

/// <summary>Puts the weekdays of a text without a date into the first week of the calendar, so that they can be held against each other and against the days of
/// others: which week is meant is not known, but "Tuesday" is not "Wednesday".</summary>
internal static class NominalWeek
{
    private const string Prefix = "XXXX-WXX-";

    /// <summary>Hours of the parts of the day by their TIMEX3 codes: first, and behind the last; over 24 on the next day.</summary>
    private static readonly Dictionary<string, (int From, int To)> Parts = new(StringComparer.Ordinal)
    {
        ["MO"] = (0, 12),
        ["MI"] = (11, 15),
        ["AF"] = (12, 19),
        ["EV"] = (16, 24),
        ["NI"] = (18, 30),
        ["NT"] = (18, 30),
        ["DT"] = (6, 20),
    };

    /// <summary>Whether a TIMEX3 value names a weekday and no date.</summary>
    /// <param name="timex">The value.</param>
    public static bool IsWeekday(string? timex) => timex is not null && timex.StartsWith(Prefix, StringComparison.Ordinal) && timex.Length > Prefix.Length && timex[Prefix.Length] is >= '1' and <= '7'
        && (timex.Length == Prefix.Length + 1 || timex[Prefix.Length + 1] == 'T');

    /// <summary>Whether an answer is a weekday of that week.</summary>
    /// <param name="answer">The answer.</param>
    public static bool Is(Answer answer) => answer.When is { Start.Year: 1 } && IsWeekday(answer.Normalized);

    /// <summary>The weekday, part of a weekday or clock time on one of that week; <see langword="null"/> for other values.</summary>
    /// <param name="timex">A TIMEX3 value.</param>
    public static TimeInterval? Of(string? timex)
    {
        if (!IsWeekday(timex))
        {
            return null;
        }

        var day = DateTime.MinValue.AddDays(timex![Prefix.Length] - '1');
        var rest = timex.AsSpan(Prefix.Length + 1);
        if (rest.Length == 0)
        {
            return new TimeInterval(day, day.AddDays(1), TimeGrain.Day);
        }

        rest = rest[1..];
        if (Parts.TryGetValue(rest.ToString(), out var part))
        {
            return new TimeInterval(day.AddHours(part.From), day.AddHours(part.To), TimeGrain.DayPart);
        }

        if (rest.Length < 2 || !int.TryParse(rest[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var hour))
        {
            return null;
        }

        var minute = rest.Length >= 5 && int.TryParse(rest[3..5], NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : -1;
        var start = day.AddHours(hour).AddMinutes(Math.Max(minute, 0));
        return new TimeInterval(start, start.AddMinutes(minute < 0 ? 60 : 1), minute < 0 ? TimeGrain.Hour : TimeGrain.Minute);
    }
}
