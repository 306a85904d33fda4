using ClaimCheck.Quantities.Dates.Words;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Dates.Grammar.Years;

/// <summary>Reads the numbers of years, in digits and in words. Every method gives the index behind what it read, or 0.</summary>
internal static class YearReader
{
    /// <summary>A year: "2018", "nineteen ninety-six", "two thousand and twenty".</summary>
    public static int Read(DateText text, int at, out int year)
    {
        year = text.Whole(at, 4);
        if (year >= 0)
        {
            return text[at].Length == 4 && year is >= 1000 and <= 2199 && !text.IsMoneySign(at - 1) && !IsDecimalTail(text, at) ? at + 1 : 0;
        }

        return text.Kind(at) == DateWordKind.Cardinal ? InWords(text, at, out year) : 0;
    }

    /// <summary>A year of two digits with an apostrophe ("'18").</summary>
    public static int Short(DateText text, int at, out int year)
    {
        year = 0;
        if (!text.Is(at, '\'') || text[at + 1].Length != 2 || !text.Glued(at + 1))
        {
            return 0;
        }

        year = text.Whole(at + 1, 2);
        return year >= 0 ? at + 2 : 0;
    }

    private static int InWords(DateText text, int at, out int year)
    {
        year = 0;
        var end = NumberReader.Words(text, at, out var first);
        if (end == 0)
        {
            return 0;
        }

        if (first == 2 && text.Word(end) is { Kind: DateWordKind.Cardinal, Value: 1000 })
        {
            end++;
            var tail = NumberReader.Words(text, text.Skip(end, Role.And), out var rest);
            year = 2000 + (tail > 0 ? rest : 0);
            return tail > 0 ? tail : end;
        }

        if (first is < 15 or > 20)
        {
            return 0;
        }

        var hundred = text.Word(end) is { Kind: DateWordKind.Cardinal, Value: 100 };
        var second = NumberReader.Words(text, hundred ? text.Skip(end + 1, Role.And) : text.Skip(end, '-'), out var low);
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
