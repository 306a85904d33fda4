using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Ranges;

/// <summary>Tells results ("3-0", "2-2 on aggregate", a 5-4 vote, "nine votes to three") from ranges. Immutable; thread-safe.</summary>
/// <param name="cues">Words of matches and votes.</param>
internal sealed class ScoreSense(CueWords cues)
{
    private const int Window = 6;
    private const decimal MostPoints = 700;

    /// <summary>Whether two bare numbers with a dash between them are a result.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">The first number.</param>
    /// <param name="second">The second number.</param>
    public bool IsScore(LexemeBuffer lexemes, in Amount first, in Amount second) =>
        IsPoints(first) && IsPoints(second) && !lexemes[second.NumberFirst].SpaceBefore
        && (first.Value >= second.Value || IsRecord(lexemes, first, second) || HasCue(lexemes, first.First - Window, first.First) || HasCue(lexemes, second.Next, second.Next + 3));

    /// <summary>
    /// Whether two bare numbers with "to" between them are a result: the larger comes first beside a word of matches and votes ("voted 9 to 2"), or
    /// such a word stands right before ("lost 2 to 3"). Behind a word that such numbers count, a plural, they are something else.
    /// </summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">The first number.</param>
    /// <param name="second">The second number.</param>
    public bool IsResultTo(LexemeBuffer lexemes, in Amount first, in Amount second) =>
        IsPoints(first) && IsPoints(second)
        && (first.Value >= second.Value ? HasCue(lexemes, first.First - Window, first.First) || HasCue(lexemes, second.Next, second.Next + 3)
            : cues.Has(lexemes[first.First - 1], Cue.Result) && !lexemes[second.Next].IsWord);

    /// <summary>Whether a word behind the first of two numbers says what both count: "nine votes to three", "three goals to one".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">The first number.</param>
    /// <param name="second">The second number.</param>
    public bool IsTally(LexemeBuffer lexemes, in Amount first, in Amount second) =>
        IsWhole(first) && IsWhole(second)
        && (first.Value >= second.Value || cues.Has(lexemes[first.First - 1], Cue.Result)) && !cues.Has(lexemes[second.Next], Cue.Tally);

    /// <summary>"Colby (7-9)": the games that a team won and lost.</summary>
    private static bool IsRecord(LexemeBuffer lexemes, in Amount first, in Amount second) =>
        lexemes[first.First - 1].Is('(') && lexemes[first.First - 2].IsCapital && lexemes[second.Next].Is(')') && lexemes[second.First].IsNumber;

    private bool HasCue(LexemeBuffer lexemes, int from, int to)
    {
        for (var i = Math.Max(0, from); i < to; i++)
        {
            if (cues.Has(lexemes[i], Cue.Score))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPoints(in Amount amount) =>
        IsWhole(amount) && amount.Figure.Form is FigureForm.None or FigureForm.Words && amount.Value <= MostPoints;

    private static bool IsWhole(in Amount amount) =>
        amount.Unit is null && amount.Value >= 0 && amount.Value == decimal.Truncate(amount.Value)
        && !amount.Figure.Has(FigureForm.Ordinal | FigureForm.Fraction | FigureForm.Vague | FigureForm.Overflow);
}
