using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar.Relative;

/// <summary>"Last", "this", "next" and the like, and what they stand before.</summary>
internal static class RelativeWords
{
    /// <summary>Reads "last", "this coming", "this past", "the same".</summary>
    public static int Shift(DateText text, int at, out int next, out bool upcoming)
    {
        var shift = text.Word(at).Value;
        next = at + 1;
        upcoming = shift == 1 && text[at].Length >= 6 && !text.Is(at, Role.Later) && text[at].Sign is 'c' or 'u' or 'C' or 'U';
        if (shift == 0 && text.Word(next) is { Kind: DateWordKind.Relative, Value: 1 or -1 } second)
        {
            shift = second.Value;
            upcoming = true;
            next++;
        }

        return shift;
    }

    /// <summary>Whether "following" means "after" ("following Friday's crash"): no article or preposition before it.</summary>
    public static bool IsPreposition(DateText text, int at) =>
        text.Word(at).Value == 1 && text[at] is { Length: 9, Sign: 'f' or 'F' }
            && text.Role(at - 1) is not (Role.The or Role.On or Role.In or Role.For or Role.Of or Role.By or Role.Until);

    /// <summary>Whether a unit is written as a plural.</summary>
    public static bool IsPlural(DateText text, int at) => text.Lexemes.Text[text[at].End - 1] is 's' or 'S';
}
