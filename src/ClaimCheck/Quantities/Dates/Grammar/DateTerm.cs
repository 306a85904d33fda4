using ClaimCheck.Quantities.Dates.Grammar.Relative;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>Which year a "year" is.</summary>
internal enum YearStyle : byte { Calendar, Fiscal, School }

/// <summary>A point or period of the calendar as stated, before it is resolved. The default is "nothing".</summary>
internal readonly record struct DateTerm
{
    /// <summary>What it names.</summary>
    public TermKind Kind { get; init; }

    /// <summary>The stated year; 0 if none. With <see cref="TwoDigits"/>, 0 to 99.</summary>
    public int Year { get; init; }

    /// <summary>Whether the year has two digits whose century is not clear.</summary>
    public bool TwoDigits { get; init; }

    /// <summary>The year counted from the present one ("of last year": -1).</summary>
    public int? YearShift { get; init; }

    /// <summary>Which year is meant.</summary>
    public YearStyle Style { get; init; }

    /// <summary>1 to 12; 0 if none.</summary>
    public int Month { get; init; }

    /// <summary>1 to 31; 0 if none.</summary>
    public int Day { get; init; }

    /// <summary>1 (Monday) to 7; 0 if none.</summary>
    public int Weekday { get; init; }

    /// <summary>1 (spring) to 4; 0 if none.</summary>
    public int Season { get; init; }

    /// <summary>"last" -1, "this" 0, "next" 1, "same" 2 with a month, weekday, season, holiday or unit.</summary>
    public int? Shift { get; init; }

    /// <summary>
    /// Whether the weekday lies in the week that <see cref="Shift"/> counts ("Tuesday of last week"), rather than being counted itself ("the coming
    /// Friday").
    /// </summary>
    public bool Upcoming { get; init; }

    /// <summary>The unit of <see cref="TermKind.Unit"/>.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>Number of a week or century.</summary>
    public int Number { get; init; }

    /// <summary>The day with a name.</summary>
    public Holiday? Holiday { get; init; }

    /// <summary>Days from today for "yesterday" and the like; <see langword="null"/> if the term is no such day.</summary>
    public int? DayShift { get; init; }

    /// <summary>The Nth part of the period above ("first half of"); -1 the last; 0 if none.</summary>
    public int Part { get; init; }

    /// <summary>How many such parts ("the first two weeks").</summary>
    public int PartCount { get; init; }

    /// <summary>The unit of the part; with <see cref="PartWeekday"/> none.</summary>
    public TimeUnit PartUnit { get; init; }

    /// <summary>The weekday of "the first Monday of".</summary>
    public int PartWeekday { get; init; }

    /// <summary>The length of <see cref="TermKind.Stretch"/>, or the distance from the period above.</summary>
    public Amounts Distance { get; init; }

    /// <summary>1 forward, -1 back, for <see cref="Distance"/>.</summary>
    public int Sign { get; init; }

    /// <summary>Whether "the" leads to "next": the one that followed in a story of the past.</summary>
    public bool Told { get; init; }

    /// <summary>The weekday on which the day at a distance falls ("Thursday, two years from now"); 0 if none is stated.</summary>
    public int SnapTo { get; init; }

    /// <summary>Whether a stretch starts on the day of publication itself ("within nine months").</summary>
    public bool FromToday { get; init; }

    /// <summary>Whether the whole <see cref="Distance"/> is meant, not its far end ("two weeks starting May 20").</summary>
    public bool Spans { get; init; }

    /// <summary>Whether the weekend at the day above is meant ("Labor Day weekend").</summary>
    public bool WholeWeekend { get; init; }

    /// <summary>Whether "the week of" the day above is meant.</summary>
    public bool WholeWeek { get; init; }

    /// <summary>The vague stretch of the period that is meant.</summary>
    public Edge Edge { get; init; }

    /// <summary>Whether a year is stated or counted.</summary>
    public bool HasYear => Year > 0 || TwoDigits || YearShift is not null;

    /// <summary>Whether the day of the month is all that is stated of a day.</summary>
    public bool IsBareDay => Kind == TermKind.Day && Month == 0 && Weekday == 0 && Day > 0 && DayShift is null;

    /// <summary>Takes the year of another term.</summary>
    /// <param name="other">The other term.</param>
    public DateTerm WithYearOf(in DateTerm other) => this with { Year = other.Year, TwoDigits = other.TwoDigits, YearShift = other.YearShift };
}
