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

    /// <summary>A year: "2018", "nineteen ninety-six", "two thousand and twenty".</summary>
    public static int Year(DateText text, int at, out int year)
    {
        year = text.Whole(at, 4);
        if (year >= 0)
        {
            return text[at].Length == 4 && year is >= 1000 and <= 2199 && !text.IsMoneySign(at - 1) && !IsDecimalTail(text, at) ? at + 1 : 0;
        }

        return text.Kind(at) == DateWordKind.Cardinal ? YearWords(text, at, out year) : 0;
    }

    /// <summary>A year of two digits with an apostrophe ("'18").</summary>
    public static int ShortYear(DateText text, int at, out int year)
    {
        year = 0;
        if (!text.Is(at, '\'') || text[at + 1].Length != 2 || !text.Glued(at + 1))
        {
            return 0;
        }

        year = text.Whole(at + 1, 2);
        return year >= 0 ? at + 2 : 0;
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

    private static int YearWords(DateText text, int at, out int year)
    {
        year = 0;
        var end = Words(text, at, out var first);
        if (end == 0)
        {
            return 0;
        }

        if (first == 2 && text.Word(end) is { Kind: DateWordKind.Cardinal, Value: 1000 })
        {
            end++;
            var tail = Words(text, text.Skip(end, Role.And), out var rest);
            year = 2000 + (tail > 0 ? rest : 0);
            return tail > 0 ? tail : end;
        }

        if (first is < 15 or > 20)
        {
            return 0;
        }

        var hundred = text.Word(end) is { Kind: DateWordKind.Cardinal, Value: 100 };
        var second = Words(text, hundred ? text.Skip(end + 1, Role.And) : text.Skip(end, '-'), out var low);
        if (second == 0 || (!hundred && low < 10))
        {
            return 0;
        }

        year = (first * 100) + low;
        return second;
    }

    /// <summary>Whether a number goes on behind a sign ("2018.5", "2018,5") or belongs to a longer code.</summary>
    private static bool IsDecimalTail(DateText text, int at) =>
        (text.Is(at + 1, '%')) || (text.Is(at - 1, '.') && text.Glued(at) && text[at - 2].Kind == LexemeKind.Number && text.Glued(at - 1));
}
