using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Ranges;

/// <summary>Tells results ("3-0", "2-2 on aggregate", a 5-4 vote) from ranges. Immutable; thread-safe.</summary>
/// <param name="cues">Words of matches and votes.</param>
internal sealed class ScoreSense(CueWords cues)
{
    private const int Window = 6;
    private const decimal MostPoints = 250;

    /// <summary>Whether two bare numbers with a dash between them are a result.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">The first number.</param>
    /// <param name="second">The second number.</param>
    public bool IsScore(LexemeBuffer lexemes, in Amount first, in Amount second)
    {
        if (!IsPoints(first) || !IsPoints(second) || lexemes[second.NumberFirst].SpaceBefore)
        {
            return false;
        }

        if (first.Value >= second.Value)
        {
            return true;
        }

        for (var i = Math.Max(0, first.First - Window); i < second.Next + 3; i++)
        {
            if ((i < first.First || i >= second.Next) && cues.Has(lexemes[i], Cue.Score))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPoints(in Amount amount) =>
        amount.Figure.Form is FigureForm.None or FigureForm.Words && amount.Value is >= 0 and <= MostPoints && amount.Value == decimal.Truncate(amount.Value);
}
