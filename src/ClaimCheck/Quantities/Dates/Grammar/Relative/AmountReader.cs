using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar.Relative;

/// <summary>Reads lengths of time: "3 days", "half an hour", "3 months, 2 weeks and 2 days", "2h".</summary>
internal static class AmountReader
{
    /// <summary>A length in up to three units, each shorter than the one before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="singleUnit">Whether the first count may be left out ("the next day and 5 hours").</param>
    /// <param name="amounts">The length.</param>
    /// <returns>Index behind it, or 0.</returns>
    public static int Read(DateText text, int at, bool singleUnit, out Amounts amounts)
    {
        amounts = default;
        var end = One(text, at, out var first);
        if (end == 0 && singleUnit && text.Word(at).Unit is not (TimeUnit.None or TimeUnit.Second))
        {
            (end, first) = (at + 1, (1m, text.Word(at).Unit));
        }

        if (end == 0)
        {
            return 0;
        }

        amounts = new Amounts(first);
        if (Next(text, end, first.Unit, out var second) is > 0 and var secondEnd)
        {
            amounts = amounts with { Second = second };
            end = secondEnd;
            if (Next(text, end, second.Unit, out var third) is > 0 and var thirdEnd)
            {
                amounts = amounts with { Third = third };
                end = thirdEnd;
            }
        }

        return end;
    }

    private static int Next(DateText text, int at, TimeUnit above, out (decimal Count, TimeUnit Unit) amount)
    {
        var start = text.Skip(text.Skip(at, ','), Role.And);
        var end = One(text, start, out amount);

        // "for the last 3 months and 2 days ago they …" starts a new expression.
        return end > 0 && amount.Unit < above && text.Role(end) is not (Role.Ago or Role.Later or Role.Earlier) ? end : 0;
    }

    private static int One(DateText text, int at, out (decimal Count, TimeUnit Unit) amount)
    {
        amount = default;
        var end = NumberReader.Count(text, at, out var count);
        if (end == 0 || count < 0)
        {
            return 0;
        }

        var business = text.Is(end, Role.Business) && text.Word(end + 1).Unit == TimeUnit.Day;
        end = text.Is(end, '-') || business ? end + 1 : end;
        var word = text.Word(end);
        var unit = business ? TimeUnit.BusinessDay : text.Is(end, Role.D) && text.Glued(end) ? TimeUnit.Day : word.Unit;
        if (unit is TimeUnit.None || (word.Has(DateWordFlags.Short) && text[end].Length == 1 && !text.Glued(end)))
        {
            return 0;
        }

        amount = (count, unit);
        return end + 1;
    }
}
