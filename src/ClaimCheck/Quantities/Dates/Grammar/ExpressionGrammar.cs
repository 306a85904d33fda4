using ClaimCheck.Quantities.Dates.Grammar.Clocks;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>
/// Puts dates, parts of the day and clock times together, with both orders, ranges and prefixes. Every look ahead and back is bounded, so reading is
/// linear.
/// </summary>
internal static class ExpressionGrammar
{
    /// <summary>Reads the expression that starts at a lexeme.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="floor">Index that a prefix may not pass: behind the expression before.</param>
    /// <param name="expression">The expression.</param>
    /// <returns>Index behind it, or 0.</returns>
    public static int Read(DateText text, int at, int floor, out TimeExpression expression)
    {
        expression = new TimeExpression { First = at, Outer = at };
        var end = DayLedGrammar.Read(text, at, ref expression);
        end = end > 0 ? end : ClockLedGrammar.Read(text, at, ref expression);
        end = end > 0 ? end : PartGrammar.Read(text, at, ref expression);
        if (end == 0)
        {
            return 0;
        }

        expression = expression with { End = end };
        PrefixGrammar.Apply(text, floor, ref expression);
        return expression.End;
    }
}
