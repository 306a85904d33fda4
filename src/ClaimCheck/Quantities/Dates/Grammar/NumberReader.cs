using ClaimCheck.Quantities.Dates.Words;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>Reads the small numbers of dates. Every method gives the index behind what it read, or 0.</summary>
internal static class NumberReader
{
    /// <summary>A whole number from 0 to 99 in words ("twenty-five").</summary>
    public static int Words(DateText text, int at, out int value)
    {
        value = text.Word(at).Value;
        if (text.Kind(at) != DateWordKind.Cardinal || value > 99 || text.Word(at).Has(DateWordFlags.Vague))
        {
            return 0;
        }

        var next = text.Is(at + 1, '-') ? at + 2 : at + 1;
        if (value >= 20 && text.Word(next) is { Kind: DateWordKind.Cardinal, Value: > 0 and < 10 } unit && text[next].Length > 2)
        {
            value += unit.Value;
            return next + 1;
        }

        return at + 1;
    }

    /// <summary>An ordinal: "22nd", "second", "twenty-second", "final" (-1).</summary>
    public static int Ordinal(DateText text, int at, out int value)
    {
        value = text.Whole(at, 4);
        if (value > 0)
        {
            return text.Kind(at + 1) == DateWordKind.Suffix && text.Glued(at + 1) ? at + 2 : 0;
        }

        var word = text.Word(at);
        value = word.Value;
        if (word.Kind == DateWordKind.Ordinal)
        {
            return at + 1;
        }

        var next = text.Is(at + 1, '-') ? at + 2 : at + 1;
        if (word.Kind == DateWordKind.Cardinal && value is >= 20 and <= 90
            && text.Word(next) is { Kind: DateWordKind.Ordinal, Value: > 0 and < 10 } unit)
        {
            value += unit.Value;
            return next + 1;
        }

        return 0;
    }

    /// <summary>A day of the month: "5", "05", "5th", "fifth", "twenty-fifth", and, before or behind a month, "twenty five".</summary>
    public static int Day(DateText text, int at, out int day)
    {
        var end = Ordinal(text, at, out day);
        if (end > 0)
        {
            return day is >= 1 and <= 31 ? end : 0;
        }

        day = text.Whole(at, 2);
        if (day >= 0)
        {
            return day is >= 1 and <= 31 && !text.IsMoneySign(at - 1) ? at + 1 : 0;
        }

        end = Words(text, at, out day);
        return day is >= 1 and <= 31 ? end : 0;
    }

    /// <summary>How many units: digits, words, "a", "half a", "one and a half", "a couple of", "a few".</summary>
    public static int Count(DateText text, int at, out decimal count)
    {
        ref readonly var lexeme = ref text[at];
        count = lexeme.Value;
        if (lexeme.IsNumber)
        {
            var fraction = text[at + 1].Flags.HasFlag(LexemeFlags.Fraction) ? text[at + 1].Value : 0;
            count += fraction;
            return at + (fraction > 0 ? 2 : 1);
        }

        if (text.Is(at, Role.Half) && text.Is(at + 1, Role.A))
        {
            count = 0.5m;
            return at + 2;
        }

        var article = text.Is(at, Role.A);
        var vague = article ? at + 1 : at;
        if (text.Word(vague).Has(DateWordFlags.Vague))
        {
            count = text.Word(vague).Value;
            return text.Skip(vague + 1, Role.Of);
        }

        if (article)
        {
            count = text.Is(vague, Role.Half) ? 0.5m : 1;
            return text.Is(vague, Role.Half) ? vague + 1 : vague;
        }

        var end = Words(text, at, out var whole);
        var half = end > 0 && text.Is(end, Role.And) && text.Is(end + 1, Role.A) && text.Is(end + 2, Role.Half);
        count = half ? whole + 0.5m : whole;
        return half ? end + 3 : end;
    }
}
