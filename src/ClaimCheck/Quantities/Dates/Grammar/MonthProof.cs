using ClaimCheck.Quantities.Dates.Grammar.Years;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>Tells the names of months from other words and names ("may", "March"), and days of a month from counts beside it.</summary>
internal static class MonthProof
{
    /// <summary>Whether a month's name alone is a month ("in May", "the March vote") and no other word or name.</summary>
    public static bool IsMonth(DateText text, int at, int next)
    {
        var word = text.Word(at);
        if (!word.Has(DateWordFlags.Doubtful | DateWordFlags.Name))
        {
            return !word.Has(DateWordFlags.Short) || text[at].Length > 2 && !text.IsMoneySign(at - 1);
        }

        var before = text.Role(at - 1);
        var led = before is Role.In or Role.Of or Role.Since or Role.From or Role.Until or Role.During or Role.Between or Role.By or Role.Through or Role.Before or Role.After
            || text.Kind(at - 1) is DateWordKind.Edge or DateWordKind.Relative
            || (text.Is(at - 1, '-') && text.Kind(at - 2) is DateWordKind.Edge or DateWordKind.Month)
            || (before == Role.To && text.Kind(at - 2) == DateWordKind.Month);
        var named = text[next].IsCapital && text.Kind(next) == DateWordKind.None && !text.Is(next, ',');
        if (text[at].IsCapital && (text.Is(next, Role.To) || text.Is(next, Role.Through) || text.Is(next, '-'))
            && text.Kind(next + 1) == DateWordKind.Month)
        {
            return true;
        }

        if (word.Has(DateWordFlags.Doubtful))
        {
            return led && !named && text[at].IsCapital && !(text[at].IsAllCaps && text[at - 1].IsAllCaps);
        }

        return led || (text[at].IsCapital && !named
            && (before is Role.The or Role.A or Role.And or Role.Or || text.Is(next, '-') || text.Is(next, Role.Through) || text.Is(next, Role.To)
            || (text.IsPlainWord(next) && !text[at - 1].IsCapital && at > 0 && text[at - 1].IsWord)));
    }

    /// <summary>Whether the number behind a month is its day rather than the count of something ("In May 12 people died").</summary>
    public static bool IsDay(DateText text, int month, int day, int end)
    {
        var word = text.Word(month);
        var glued = text.Glued(end) && ((text.Is(end, ':') && text.Glued(end + 1)) || text.Is(end, '%') || text.Is(end, '.') && text.Glued(end + 1)
            && text.Whole(end + 1, 4) >= 0);
        if (glued || text.Is(end, '%'))
        {
            return false;
        }

        var ordinal = end > day + 1 || text.Kind(day) == DateWordKind.Ordinal;
        if (text.Is(month - 1, Role.In) && !ordinal && (text.IsPlainWord(end) || text.Is(end, Role.Counted)))
        {
            return false;
        }

        if (!text[month].IsCapital && word.Has(DateWordFlags.Doubtful) && !ordinal && YearReader.Read(text, text.Skip(end, ','), out _) == 0)
        {
            return false;
        }

        return text.Whole(day, 2) > 0 || text.Kind(day) is DateWordKind.Ordinal || !text.IsPlainWord(end);
    }
}
