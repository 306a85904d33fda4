using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar.Years;

/// <summary>Decades. Methods give the index behind, or 0.</summary>
internal static class DecadeGrammar
{
    /// <summary>"the 1990s", "'90s", "mid-90s", "the nineties", "the nineteen nineties".</summary>
    public static int Read(DateText text, int at, out DateTerm term)
    {
        term = default;
        var number = text.Is(at, '\'') ? at + 1 : at;
        if (text.Word(at) is { Kind: DateWordKind.Cardinal, Value: >= 18 and <= 20 } century && text.Kind(at + 1) == DateWordKind.Decade)
        {
            term = new DateTerm { Kind = TermKind.Decade, Year = (century.Value * 100) + text.Word(at + 1).Value };
            return at + 2;
        }

        if (text.Kind(number) == DateWordKind.Decade)
        {
            term = new DateTerm { Kind = TermKind.Decade, Year = text.Word(number).Value, TwoDigits = true };
            return text.Is(number - 1, Role.The) || text.Kind(number - 1) == DateWordKind.Edge
                || (text.Is(number - 1, '-') && text.Kind(number - 2) == DateWordKind.Edge) ? number + 1 : 0;
        }

        var value = text.Whole(number, 4);
        var end = text.Is(number + 1, Role.S) || text.Is(number + 1, Role.Possessive) ? number + 2 : text.Is(number + 1, '\'')
            && text.Is(number + 2, Role.S) ? number + 3 : 0;
        if (end == 0 || value % 10 != 0 || !(text[number].Length is 2 or 4) || (number > at && !text.Glued(number)))
        {
            return 0;
        }

        if (text[number].Length == 4)
        {
            term = new DateTerm { Kind = TermKind.Decade, Year = value };
            return text.Glued(number + 1) && value is >= 1000 and <= 2190 ? end : 0;
        }

        term = new DateTerm { Kind = TermKind.Decade, Year = value, TwoDigits = true };
        var led = number > at || text.Role(at - 1) is Role.The or Role.In || text.Kind(at - 1) == DateWordKind.Edge || text.Is(at - 1, '-');
        var before = text.Kind(at - 1) == DateWordKind.Edge ? at - 2 : text.Is(at - 1, '-') ? at - 3 : at - 1;
        var age = number == at && (text.Is(before, Role.Own) || text.Is(before, Role.To));
        return led && !age ? end : 0;
    }
}
