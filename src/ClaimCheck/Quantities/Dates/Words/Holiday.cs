using System.Globalization;

namespace ClaimCheck.Quantities.Dates.Words;

/// <summary>A day with a name, by the rule that puts it into a year.</summary>
internal sealed class Holiday
{
    private readonly int _month;
    private readonly int _day;
    private readonly int _nth;
    private readonly int _weekday;
    private readonly int _fromEaster;

    /// <summary>Reads a rule of the table of holidays.</summary>
    /// <param name="rule">"12-25", "11#4.4" or "easter-2".</param>
    /// <param name="needsCapital">Whether the name counts only with a capital.</param>
    public Holiday(string rule, bool needsCapital)
    {
        NeedsCapital = needsCapital;
        if (rule.StartsWith("easter", StringComparison.Ordinal))
        {
            _fromEaster = Number(rule.AsSpan(6));
            return;
        }

        _month = Number(rule.AsSpan(0, 2));
        if (rule[2] == '-')
        {
            _day = Number(rule.AsSpan(3));
            return;
        }

        var dot = rule.IndexOf('.', StringComparison.Ordinal);
        _nth = Number(rule.AsSpan(3, dot - 3));
        _weekday = Number(rule.AsSpan(dot + 1));
    }

    /// <summary>Whether the name counts only with a capital.</summary>
    public bool NeedsCapital { get; }

    /// <summary>The day in a year.</summary>
    /// <param name="year">A year of the Gregorian calendar, 1 to 9999.</param>
    public DateTime In(int year)
    {
        if (_month == 0)
        {
            return CalendarMath.Add(CalendarMath.Easter(year), TimeUnit.Day, _fromEaster);
        }

        return _day > 0 ? new DateTime(year, _month, _day) : CalendarMath.NthWeekday(year, _month, _weekday, _nth);
    }

    /// <summary>The TIMEX3 value where the year is unknown; <see langword="null"/> for days that hang on Easter.</summary>
    public string? Pattern() => _month == 0 ? null : _day > 0
        ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{_month:00}-{_day:00}")
        : string.Create(CultureInfo.InvariantCulture, $"XXXX-{_month:00}-WXX-{_weekday}-{(_nth < 0 ? 4 : _nth)}");

    private static int Number(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
