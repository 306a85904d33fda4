using ClaimCheck.Quantities.Dates.Words;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Dates.Grammar.Digits;

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
            term = NumericDateParts.Three(first, length, second, width, month, third, tail, sign);
            return term.Kind != TermKind.None && DateDigits.EndsHere(source, pos, allowRange: true) ? IndexAt(text, at, pos) : 0;
        }

        if (length == 2 && width == 4 && sign == '-' && pos + 1 < source.Length && source[pos] == sign
            && MonthName(text, at + 4, pos + 1) is { Month: > 0 } named && first is >= 1 and <= 31)
        {
            term = NumericDateParts.Day(second, named.Month, first);
            return IndexAt(text, at, pos + 1 + named.Letters);
        }

        if (month > 0 || !DateDigits.EndsHere(source, pos, allowRange: DateDigits.IsShortDate(source, pos + 1)))
        {
            return 0;
        }

        term = NumericDateParts.Two(text, at, (first, length), (second, width), sign);
        return term.Kind == TermKind.None ? 0 : IndexAt(text, at, pos);
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
