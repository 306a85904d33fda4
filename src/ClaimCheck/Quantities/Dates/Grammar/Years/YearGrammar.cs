using ClaimCheck.Quantities.Dates.Words;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Dates.Grammar.Years;

/// <summary>
/// Years that stand alone. News groups the digits of counts ("2,018"), so four bare digits of the years 1900 to 2099 are a year unless what stands
/// around them says that they count or measure something; other years need a word before them that takes a year.
/// </summary>
internal static class YearGrammar
{
    /// <summary>A year at a lexeme.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Its index.</param>
    /// <param name="term">The year.</param>
    /// <returns>Index behind it, or 0.</returns>
    public static int Read(DateText text, int at, out DateTerm term)
    {
        var end = YearReader.Read(text, at, out var year);
        term = new DateTerm { Kind = TermKind.Year, Year = year };
        if (end == 0 || IsPartOfCode(text, at, end))
        {
            return 0;
        }

        var strong = IsLedAsYear(text, at);
        if (text[at].IsWord)
        {
            return strong ? end : 0;
        }

        return year is >= 1900 and <= 2099 ? (strong || !Counts(text, at, end) ? end : 0) : strong && year is >= 1000 and < 1900
            && !Counts(text, at, end) ? end : 0;
    }

    private static bool IsLedAsYear(DateText text, int at) =>
        text.Role(at - 1) is Role.In or Role.Since or Role.Until or Role.During or Role.By or Role.Before or Role.After or Role.Year
        || (text.Role(at - 1) is Role.From or Role.Between or Role.Through && !IsMeasured(text, at + 1))
        || text.Kind(at - 1) == DateWordKind.Edge || (text.Is(at - 1, '-') && text.Kind(at - 2) == DateWordKind.Edge)
        || (text.Is(at - 1, '(') && (text.Is(at + 1, ')') || text.Is(at + 1, '-')))
        || (text.Is(at - 1, Role.Than) && text.Kind(at - 2) == DateWordKind.Edge);

    /// <summary>
    /// Whether the digits count or measure: money before them, a hedge before and a noun behind, a round thousand before a plural noun, a unit
    /// behind.
    /// </summary>
    private static bool Counts(DateText text, int at, int end)
    {
        if (text.IsMoneySign(at - 1) || text.IsMoneySign(end) || text.Is(end, '%') || IsMeasured(text, end))
        {
            return true;
        }

        // "a 2021 outbreak" names its year; "a 2000 metre race" counts.
        var hedged = text.Role(at - 1) is Role.About or Role.Than or Role.Over or Role.Within || text.Role(at - 1) == Role.To
            && text.Role(at - 2) == Role.About || text.Role(at - 1) == Role.A && text[at].Value % 50 == 0;
        var plural = text[end] is { IsWord: true, IsCapital: false, Length: > 3 } && text.Lexemes.Text[text[end].End - 1] == 's'
            && text.IsPlainWord(end);
        var led = text.Role(at - 1) is Role.The or Role.Possessive || text.Is(at - 1, ',') || text.Is(end, Role.Level);
        return (hedged && text[end].IsWord) || (plural && !led && text[at].Value % 10 == 0)
            || (text[end].Kind == LexemeKind.Symbol && !text.Is(end, '~'));
    }

    /// <summary>Whether a number behind a year and a dash is a year, too: "2014-2018", "2019-20", "1982-86".</summary>
    private static bool IsSecondYear(DateText text, int at, int next) =>
        text[next].Length == 4 ? YearReader.Read(text, next, out _) > 0 : text[next].Length == 2
            && TwoDigitYear.Ends((int)text[at].Value, text.Whole(next, 2)) && !(text.Is(next + 1, '-') && text.Glued(next + 1) && text[next + 2].IsNumber);

    private static bool IsMeasured(DateText text, int end) => text.Is(end, Role.Counted) || text.Word(end).Unit != TimeUnit.None && text[end].IsWord
        && text.Word(end) is { Kind: DateWordKind.None };

    /// <summary>Whether letters, digits or signs are glued to the digits: a code, an amount with decimals, a telephone number.</summary>
    private static bool IsPartOfCode(DateText text, int at, int end)
    {
        if (!text[at].IsWord && text.Glued(end) && (text[end].IsWord && !text.Is(end, Role.Possessive) || text[end].Kind == LexemeKind.Number))
        {
            return true;
        }

        if (text[end].IsAllCaps && text[end + 1].Kind == LexemeKind.Number && text.Glued(end + 1))
        {
            return true;
        }

        if (text.Glued(at) && (text[at - 1].IsWord || text.Is(at - 1, '#') || text.Is(at - 1, ':') || text.Is(at - 1, '/') || text.Is(at - 1, '.')))
        {
            return true;
        }

        var sign = text.Is(end, '-') || text.Is(end, '/') || text.Is(end, ':') || text.Is(end, '.');
        var before = text.Is(at - 1, '-') && text.Glued(at) && text.Glued(at - 1) && text[at - 2].Kind == LexemeKind.Number
            && YearReader.Read(text, at - 2, out _) == 0;
        var long3 = text.Is(at - 1, '-') && text.Glued(at) && text.Is(at - 3, '-') && text.Glued(at - 1) && text.Glued(at - 2);
        return before || long3 || (sign && text.Glued(end) && text.Glued(end + 1) && text[end + 1].Kind == LexemeKind.Number
            && !((text.Is(end, '-') || text.Is(end, '/')) && IsSecondYear(text, at, end + 1)));
    }
}
