using ClaimCheck.Quantities.Dates.Words;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>
/// Dates in digits and signs: ISO ("2018-05-17"), month first ("5/17/2018"), day first where the month cannot be first or dots part them
/// ("17/5/2018", "17.05.2018"), month names between ("05-Aug-2016"), "12/2015", and, where the neighbours prove it, "5/17".
/// Works on the characters, for how numbers with dots are cut does not matter here. Methods give the index behind, or 0.
/// </summary>
internal static class NumericDateGrammar
{
    /// <summary>A date in digits.</summary>
    public static int Read(DateText text, int at, out DateTerm term)
    {
        term = default;
        var source = text.Lexemes.Text;
        var start = text[at].Start;
        if (start > 0 && DateDigits.IsChained(source, start - 1))
        {
            return 0;
        }

        var pos = start;
        var first = DateDigits.Read(source, ref pos, 4, out var length);
        if (length is 0 or 3 || pos >= source.Length || !(source[pos] is '/' or '-' or '.'))
        {
            return 0;
        }

        var sign = source[pos++];
        var second = DateDigits.Read(source, ref pos, 4, out var width);
        var month = 0;
        if (width == 0)
        {
            (month, var letters) = MonthName(text, at + 2, pos);
            if (month == 0)
            {
                return 0;
            }

            pos += letters;
        }

        if (pos + 1 < source.Length && source[pos] == sign && char.IsAsciiDigit(source[pos + 1]))
        {
            pos++;
            var third = DateDigits.Read(source, ref pos, 4, out var tail);
            term = Three(first, length, second, width, month, third, tail, sign);
            return term.Kind != TermKind.None && DateDigits.EndsHere(source, pos, allowRange: true) ? IndexAt(text, at, pos) : 0;
        }

        if (length == 2 && width == 4 && sign == '-' && pos + 1 < source.Length && source[pos] == sign
            && MonthName(text, at + 4, pos + 1) is { Month: > 0 } named && first is >= 1 and <= 31)
        {
            term = Day(second, named.Month, first);
            return IndexAt(text, at, pos + 1 + named.Letters);
        }

        if (month > 0 || !DateDigits.EndsHere(source, pos, allowRange: DateDigits.IsShortDate(source, pos + 1)))
        {
            return 0;
        }

        term = Two(text, at, (first, length), (second, width), sign);
        return term.Kind == TermKind.None ? 0 : IndexAt(text, at, pos);
    }

    private static DateTerm Three(int a, int aWidth, int b, int bWidth, int named, int c, int cWidth, char sign)
    {
        if (aWidth == 4)
        {
            return named > 0 ? (cWidth <= 2 ? Day(a, named, c) : default) : bWidth <= 2 && cWidth <= 2 ? Day(a, b, c) : default;
        }

        if (!(cWidth is 2 or 4) || bWidth > 2)
        {
            return default;
        }

        if (cWidth == 4 && c is < 1000 or > 2199 && cWidth == 4)
        {
            return default;
        }

        var year = cWidth == 4 ? c : TwoDigitYear.Century(c);
        var dayFirst = named == 0 && (sign == '.' ? b <= 12 : a > 12);
        var term = named > 0 ? Day(year, named, a) : dayFirst ? Day(year, b, a) : Day(year, a, b);
        return term.Kind == TermKind.None ? term : term with { TwoDigits = cWidth == 2 && TwoDigitYear.IsDoubtful(c) };
    }

    private static DateTerm Two(DateText text, int at, (int Value, int Width) a, (int Value, int Width) b, char sign)
    {
        if (sign == '.')
        {
            return default;
        }

        if (a.Width <= 2 && b.Width == 4 && b.Value is >= 1900 and <= 2100)
        {
            return a.Value is >= 1 and <= 12 ? new DateTerm { Kind = TermKind.Month, Year = b.Value, Month = a.Value } : default;
        }

        if (a.Width == 4 && b.Width == 2 && a.Value is >= 1900 and <= 2100 && b.Value is >= 1 and <= 12 && sign == '-'
            && (a.Value % 100) + 1 != b.Value)
        {
            return new DateTerm { Kind = TermKind.Month, Year = a.Value, Month = b.Value };
        }

        if (sign != '/' || a.Width > 2 || b.Width > 2 || !IsProven(text, at))
        {
            return default;
        }

        return a.Value <= 12 ? Day(0, a.Value, b.Value) : Day(0, b.Value, a.Value);
    }

    private static DateTerm Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day is >= 1 and <= 31 ? new DateTerm { Kind = TermKind.Day, Year = year, Month = month, Day = day } : default;

    /// <summary>
    /// Whether "5/17" is a date by what stands before it: a preposition of time, a weekday, or another such date in a list; at the start of the
    /// text, too.
    /// </summary>
    private static bool IsProven(DateText text, int at)
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

    private static (int Month, int Letters) MonthName(DateText text, int near, int pos)
    {
        for (var at = Math.Max(0, near - 1); at <= near + 1; at++)
        {
            if (text[at].Start == pos && text.Word(at) is { Kind: DateWordKind.Month } word)
            {
                return (word.Value, text[at].Length);
            }
        }

        return default;
    }

    /// <summary>Index of the first lexeme at or behind an offset; 0 where the offset cuts a lexeme.</summary>
    private static int IndexAt(DateText text, int at, int pos)
    {
        while (text[at].Kind != LexemeKind.End && text[at].End <= pos)
        {
            at++;
        }

        return text[at].Kind == LexemeKind.End || text[at].Start >= pos ? at : 0;
    }
}
