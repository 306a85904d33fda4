using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>Words that make a bound of an expression: "before", "since", "about", "no later than", and "or later" behind it.</summary>
internal static class BoundGrammar
{
    /// <summary>Reads the word before an expression that makes a bound of it ("since", "by", "no later than").</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of the lexeme before the expression.</param>
    /// <param name="floor">Index that the words may not pass.</param>
    /// <param name="expression">The expression, which grows.</param>
    public static void Before(DateText text, int at, int floor, ref TimeExpression expression)
    {
        if (at >= floor && text.Is(at, Role.The) && text.Role(at - 1) is not (Role.None or Role.Of or Role.In))
        {
            at--;
        }

        at = at >= floor && text.Is(at, Role.Year) && text.Is(at - 1, Role.The) ? at - 2 : at;
        at = at >= floor && text.Role(at) is Role.At or Role.On && text.Role(at - 1) is Role.Since or Role.Until or Role.Starting ? at - 1 : at;
        if (at < floor)
        {
            return;
        }

        var (bound, nearness, start) = (expression.Bound, expression.Nearness, at);
        switch (text.Role(at))
        {
            case Role.From or Role.Between when expression.IsRange:
                break;
            case Role.About when text.Is(expression.End, Role.Possessive) || expression.Date.Kind == TermKind.Unit:
                return;
            case Role.About:
                (bound, nearness) = (Bound.About, Nearness.About);
                break;
            case Role.Before or Role.After when text.Is(at - 1, Role.Shortly) && at - 1 >= floor:
                (bound, nearness, start) = text.Is(at, Role.Before) ? (Bound.LessThan, Nearness.ShortlyBefore, at - 1)
                    : (Bound.MoreThan, Nearness.ShortlyAfter, at - 1);
                break;
            case Role.Before:
                bound = Bound.LessThan;
                break;
            case Role.After:
                bound = Bound.MoreThan;
                break;
            case Role.Since or Role.Starting:
                bound = Bound.AtLeast;
                break;
            case Role.By when text.Is(expression.End, Role.Possessive):
                return;
            case Role.By or Role.Until or Role.Through:
                bound = Bound.AtMost;
                break;
            case Role.Than when at - 2 >= floor && text.Is(at - 2, Role.No):
                (bound, start) = (Comparison(text, at - 2, out _), at - 2);
                break;
            case Role.Than when at - 1 >= floor:
                (bound, start) = (Comparison(text, at - 1, out _), at - 1);
                break;
            case Role.As when at - 2 >= floor:
                (bound, start) = (Comparison(text, at - 2, out _), at - 2);
                break;
            default:
                return;
        }

        if (start < at && bound == Bound.Exact)
        {
            return;
        }

        expression = expression with { Bound = bound, Nearness = nearness, Outer = start };
    }

    /// <summary>"or later", "and after", "onwards" behind an expression.</summary>
    public static int Behind(DateText text, int at, ref TimeExpression expression)
    {
        if (text.Is(at, Role.Onward))
        {
            expression = expression with { Bound = Bound.AtLeast };
            return at + 1;
        }

        var joined = text.Is(at, Role.Or) || text.Is(at, Role.And);
        if (!joined || text.Role(at + 1) is not (Role.Later or Role.Earlier or Role.After or Role.Before) || text.IsPlainWord(at + 2)
            || text[at + 2].IsCapital
            || text[at + 2].Kind == Lexing.LexemeKind.Number || text.Is(at + 2, Role.The))
        {
            return at;
        }

        expression = expression with { Bound = text.Role(at + 1) is Role.Later or Role.After ? Bound.AtLeast : Bound.AtMost };
        return at + 2;
    }

    /// <summary>"no later than", "later than", "earlier than", "as late as", "as early as" at an index; <see cref="Bound.Exact"/> if none.</summary>
    public static Bound Comparison(DateText text, int at, out int end)
    {
        end = at + 2;
        var no = text.Is(at, Role.No);
        var start = no ? at + 1 : at;
        if (text.Role(start) is Role.Later or Role.Earlier && text.Is(start + 1, Role.Than))
        {
            end = start + 2;
            var later = text.Is(start, Role.Later);
            return later ? (no ? Bound.AtMost : Bound.MoreThan) : no ? Bound.AtLeast : Bound.LessThan;
        }

        if (text.Is(at, Role.As) && text.Kind(at + 1) == DateWordKind.Edge && text.Is(at + 2, Role.As))
        {
            end = at + 3;
            return text.Word(at + 1).Value == (int)Edge.Late ? Bound.AtMost : Bound.AtLeast;
        }

        return Bound.Exact;
    }
}
