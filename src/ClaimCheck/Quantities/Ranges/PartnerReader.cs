using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Ranges;

/// <summary>Reads the second amount of a range. Immutable; thread-safe.</summary>
/// <param name="amounts">Reads amounts.</param>
/// <param name="cues">Hedges that may stand before it.</param>
/// <param name="vocabulary">Gets the article of places in an order.</param>
internal sealed class PartnerReader(AmountReader amounts, CueWords cues, Vocabulary.Builder vocabulary)
{
    private readonly int _the = vocabulary.Add("the");
    private readonly int _and = vocabulary.Add("and");

    /// <summary>The second amount, over a hedge or an article between ("between 5 and about 10").</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">The first amount.</param>
    /// <param name="at">Where the second amount may start.</param>
    /// <param name="second">The second amount.</param>
    public bool TryRead(LexemeBuffer lexemes, in Amount first, int at, out Amount second)
    {
        for (var skip = 0; skip < 2; skip++)
        {
            if (amounts.TryRead(lexemes, at + skip, true, out second, first.IsMoney))
            {
                // "between 5 feet 4 inches and 5 feet 7 inches".
                second = Compounds.Complete(lexemes, second, amounts, _and, joined: true) is var whole && PairJoiner.SameUnit(first, whole) ? whole : second;
                return !second.Figure.Has(FigureForm.Overflow | FigureForm.Vague) && PairJoiner.SameUnit(first, second)
                    && first.Figure.Has(FigureForm.Ordinal) == second.Figure.Has(FigureForm.Ordinal);
            }

            if (!cues.Has(lexemes[at + skip], Cue.Between) && !lexemes[at + skip].Is('-') && !(first.Figure.Has(FigureForm.Ordinal) && lexemes[at + skip].Word == _the))
            {
                break;
            }
        }

        second = default;
        return false;
    }
}
