using ClaimCheck.Quantities.Dates.Grammar.Years;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>Seasons. Methods give the index behind, or 0.</summary>
internal static class SeasonGrammar
{
    /// <summary>A season: "spring of 2029", "winter 2018", "this summer" (the relative word is read elsewhere), "in the spring".</summary>
    public static int Read(DateText text, int at, out DateTerm term)
    {
        var word = text.Word(at);
        term = new DateTerm { Kind = TermKind.Season, Season = word.Value };
        var next = text.Skip(text.Skip(at + 1, ','), Role.Of);
        if (YearPhraseGrammar.YearOf(text, next, ref term) is > 0 and var end)
        {
            return end;
        }

        var led = text.Role(at - 1) is Role.In or Role.By or Role.Since or Role.Until or Role.During or Role.Of
            || text.Kind(at - 1) == DateWordKind.Edge
            || (text.Is(at - 1, Role.The) && text.Role(at - 2) is Role.In or Role.By or Role.Since or Role.Until or Role.During or Role.Of or Role.Over or Role.For)
            || (text.Is(at - 1, '-') && text.Kind(at - 2) == DateWordKind.Edge);
        var ends = !text.IsPlainWord(at + 1) && !(text[at + 1].IsCapital && text.Kind(at + 1) == DateWordKind.None);
        return word.Has(DateWordFlags.Plural) || !(led || !word.Has(DateWordFlags.Doubtful)) || !(ends || (led && !word.Has(DateWordFlags.Doubtful)))
            ? 0 : at + 1;
    }
}
