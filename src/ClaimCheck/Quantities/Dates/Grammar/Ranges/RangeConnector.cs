using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar.Ranges;

/// <summary>The words and signs that stand between the ends of a range, and before the first.</summary>
internal static class RangeConnector
{
    /// <summary>The index behind the word or dash between two ends, or 0. "and" joins only behind "between".</summary>
    public static int Behind(DateText text, int at, int first)
    {
        if (text.Is(at, '-') || text.Is(at, '~'))
        {
            return at + 1;
        }

        var role = text.Role(at);
        return role is Role.To or Role.Through or Role.Until ? at + 1 : role == Role.And && IsBetween(text, first) ? at + 1 : 0;
    }

    /// <summary>Whether "between" leads to a lexeme.</summary>
    public static bool IsBetween(DateText text, int first) => text.Is(first - 1, Role.Between)
        || (text.Is(first - 1, Role.The) && text.Is(first - 2, Role.Between))
        || (text.Role(first - 1) is Role.Of && text.Kind(first - 2) == DateWordKind.Edge
            && (text.Is(first - 3, Role.Between) || text.Is(first - 4, Role.Between)));
}
