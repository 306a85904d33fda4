using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Ranges;

/// <summary>Reads lists of two amounts, in which the first takes unit and magnitude from the second. Immutable; thread-safe.</summary>
/// <param name="amounts">Reads amounts.</param>
/// <param name="vocabulary">Gets the words that join.</param>
internal sealed class ListReader(AmountReader amounts, Vocabulary.Builder vocabulary)
{
    private readonly int _and = vocabulary.Add("and");
    private readonly int _or = vocabulary.Add("or");

    /// <summary>"eight or nine euros", "7- or 8-inch", "four-, five- and six-cylinder", "45 and 50 mg".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">The first amount.</param>
    public AmountPair Read(LexemeBuffer lexemes, in Amount first)
    {
        var alone = new AmountPair(PairKind.None, first.First, first, default);
        if (first.Unit is not null || first.Figure.Has(FigureForm.Ordinal | FigureForm.Vague | FigureForm.Fraction))
        {
            return alone;
        }

        var at = lexemes[first.Next].Is('-') && !lexemes[first.Next].SpaceBefore ? first.Next + 1 : first.Next;
        var hyphened = at > first.Next;
        var comma = lexemes[at].Is(',');
        at = comma ? at + 1 : at;
        at = lexemes[at].Word != 0 && (lexemes[at].Word == _or || lexemes[at].Word == _and) ? at + 1 : at;
        if (at == first.Next || !amounts.TryRead(lexemes, at, true, out var second) || second.Figure.Has(FigureForm.Ordinal | FigureForm.Vague)
            || (second.IsMoney && second.First < second.NumberFirst) || (comma && second.Unit is not null && !hyphened))
        {
            return alone;
        }

        // "3 or 4 million euros": the magnitude flows back, but not over "and".
        var shares = lexemes[at - 1].Word == _or && lexemes[at - 1].IsWord;
        return shares ? PairJoiner.Join(PairKind.List, first.First, first, second)
            : new AmountPair(PairKind.List, first.First, first with { Unit = second.Unit, UnitName = second.UnitName }, second);
    }
}
