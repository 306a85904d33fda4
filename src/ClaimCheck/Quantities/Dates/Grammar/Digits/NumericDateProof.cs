using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar.Digits;

/// <summary>Looks for proof that two figures with a stroke between are a date, and no fraction, score or ratio.</summary>
internal static class NumericDateProof
{
    /// <summary>
    /// Whether "5/17" is a date by what stands before it: a preposition of time, a weekday, or another such date in a list; at the start of the
    /// text, too.
    /// </summary>
    public static bool IsGiven(DateText text, int at)
    {
        if (at == 0 || text.Kind(at - 1) is DateWordKind.Weekday or DateWordKind.Relative
            || (text.Is(at - 1, ',') && text.Kind(at - 2) == DateWordKind.Weekday))
        {
            return true;
        }

        if (text.Role(at - 1) is Role.On or Role.By or Role.Until or Role.Since or Role.From or Role.Between or Role.Before or Role.After or Role.Starting || text.Is(at - 1, '-'))
        {
            return true;
        }

        if (text.Is(at + 3, '-') && text.Is(at + 5, '/'))
        {
            return true;
        }

        var list = text.Is(at - 1, ',') || text.Is(at - 1, Role.Or) || text.Is(at - 1, Role.And) || text.Is(at - 1, Role.To);
        return (list && text.Is(at - 3, '/') && text.Glued(at - 2))
            || (text.Is(at - 1, Role.For) && text.Role(at + 3) is Role.At or Role.Between or Role.From);
    }
}
