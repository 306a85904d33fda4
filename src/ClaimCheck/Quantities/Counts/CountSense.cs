using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Counts;

/// <summary>Decides whether a bare number counts what follows it. Immutable; thread-safe.</summary>
/// <param name="nouns">Finds what a number counts.</param>
/// <param name="cues">Tells plurals.</param>
/// <param name="vocabulary">Gets the words that decide.</param>
internal sealed class CountSense(ICountedNounReader nouns, CueWords cues, Vocabulary.Builder vocabulary)
{
    private readonly int _one = vocabulary.Add("one");
    private readonly int _times = vocabulary.Add("times");
    private readonly int _of = vocabulary.Add("of");
    private readonly int _whom = vocabulary.Add("whom");
    private readonly int _which = vocabulary.Add("which");
    private readonly int _magnitude = vocabulary.Add("magnitude");

    /// <summary>What a bare number counts; <see langword="null"/> for nothing certain.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="amount">The number.</param>
    /// <param name="next">Index behind it and its hedges.</param>
    public CountedNoun? Read(LexemeBuffer lexemes, in Amount amount, int next)
    {
        var first = amount.First;
        ref readonly var before = ref lexemes[first - 1];

        // "a magnitude 6.2 temblor" counts none, and behind "of whom 1,150" stands a verb.
        var barred = before.IsWord && before.Word != 0 && (before.Word == _magnitude || ((before.Word == _whom || before.Word == _which) && lexemes[first - 2].Word == _of));
        if (barred || lexemes[next].Word == _times)
        {
            return null;
        }

        var noun = nouns.Read(lexemes, first, next, amount.Value == 1 && lexemes[first].Word == _one);
        return noun is { } counted && IsRating(lexemes, amount, next, counted) ? null : noun;
    }

    /// <summary>"a 87.6 fitness score", "a 3.8 average": no part of a thing is counted where the thing is single.</summary>
    private bool IsRating(LexemeBuffer lexemes, in Amount amount, int next, CountedNoun noun) =>
        amount.Value != decimal.Truncate(amount.Value) && !amount.Figure.Has(FigureForm.Scaled | FigureForm.Fraction) && !lexemes[next].Is('-')
        && noun.Next > next && lexemes[noun.Next - 1].IsWord && !NounShape.IsPlural(lexemes, noun.Next - 1, cues);

    /// <summary>Numbers inside the counted noun ("two 737 Max jets", "12 Model 3 sedans") are part of its name.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="next">Index behind the number.</param>
    /// <param name="end">Index behind the noun.</param>
    /// <returns>Index behind the last of them.</returns>
    public static int BehindNumbers(LexemeBuffer lexemes, int next, int end)
    {
        for (var i = end - 1; i >= next; i--)
        {
            // "two 30-year-old men": a figure of its own.
            if (lexemes[i].IsNumber && !(lexemes[i + 1].Is('-') && !lexemes[i + 1].SpaceBefore))
            {
                return i + 1;
            }
        }

        return next;
    }
}
