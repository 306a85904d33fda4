using ClaimCheck.Quantities.Dates.Grammar.Clocks;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>How close to the stated time.</summary>
internal enum Nearness : byte { Exact, About, ShortlyBefore, ShortlyAfter }

/// <summary>A whole expression of the calendar and the clock, before it is resolved. Indices are of lexemes.</summary>
internal readonly record struct TimeExpression
{
    /// <summary>First lexeme of the expression itself.</summary>
    public int First { get; init; }

    /// <summary>First lexeme with its prefix ("before", "about", "between").</summary>
    public int Outer { get; init; }

    /// <summary>Index behind its last lexeme.</summary>
    public int End { get; init; }

    /// <summary>The date, or the first date of a range.</summary>
    public DateTerm Date { get; init; }

    /// <summary>The last date of a range.</summary>
    public DateTerm DateTo { get; init; }

    /// <summary>The part of the day.</summary>
    public DayPart Part { get; init; }

    /// <summary>The vague stretch of the part of the day.</summary>
    public Edge PartEdge { get; init; }

    /// <summary>The clock time, or the first of a range.</summary>
    public ClockTerm Clock { get; init; }

    /// <summary>The last clock time of a range.</summary>
    public ClockTerm ClockTo { get; init; }

    /// <summary>On which side of the stated time.</summary>
    public Bound Bound { get; init; }

    /// <summary>How close to it.</summary>
    public Nearness Nearness { get; init; }

    /// <summary>Whether it has two ends.</summary>
    public bool IsRange => DateTo.Kind != TermKind.None || ClockTo.Stated;

    /// <summary>Whether it says anything of the clock.</summary>
    public bool HasClock => Clock.Stated || Part != DayPart.None;
}
