using ClaimCheck.Quantities.Counts;
using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Ranges;

/// <summary>Reads shares said by two whole numbers: "one in five adults", "3 in 10", "nine out of ten voters", "one over twenty". Immutable; thread-safe.</summary>
/// <param name="amounts">Reads amounts.</param>
/// <param name="cues">Words that end a noun phrase.</param>
/// <param name="vocabulary">Gets the words that join.</param>
internal sealed class ShareReader(AmountReader amounts, CueWords cues, Vocabulary.Builder vocabulary)
{
    private readonly int _in = vocabulary.Add("in");
    private readonly int _over = vocabulary.Add("over");
    private readonly int _out = vocabulary.Add("out");
    private readonly int _of = vocabulary.Add("of");

    /// <summary>Reads the share that starts with an amount.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">The amount.</param>
    /// <param name="share">The share.</param>
    public bool TryRead(LexemeBuffer lexemes, in Amount first, out Amount share)
    {
        share = first;
        // "a 1-in-310 chance".
        var hyphens = lexemes[first.Next].Is('-') && !lexemes[first.Next].SpaceBefore && lexemes[first.Next + 1].Word == _in && lexemes[first.Next + 2].Is('-');
        var at = hyphens ? first.Next + 1 : IsNounBetween(lexemes, first) ? first.Next + 1 : first.Next;
        ref readonly var joint = ref lexemes[at];
        if (!joint.IsWord || joint.Word == 0 || first.Unit is not null || first.Value < 1 || !IsWhole(first))
        {
            return false;
        }

        var outOf = joint.Word == _out && lexemes[at + 1].Word == _of;
        if (!(outOf || joint.Word == _in || (joint.Word == _over && first.Value == 1))
            || !amounts.TryRead(lexemes, at + (outOf || hyphens ? 2 : 1), true, out var whole) || whole.Unit is not null || !IsWhole(whole)
            || whole.Value <= first.Value || whole.Value is >= 1800 and <= 2199 || whole.First != whole.NumberFirst
            || (outOf && whole.Value > 10 && whole.Value is not (100 or 1000)))
        {
            // "38 out of 67 passengers" counts people, it states no share.
            return false;
        }

        var value = first.Value / whole.Value;
        share = first with
        {
            Next = whole.Next,
            NumberNext = whole.NumberNext,
            Mantissa = value,
            Figure = first.Figure with { Next = whole.Next, Value = value, Step = value, Form = FigureForm.Fraction },
        };
        return true;
    }

    /// <summary>"one patient in a hundred", "two children in five": what is counted stands between.</summary>
    private bool IsNounBetween(LexemeBuffer lexemes, in Amount first) =>
        first.Value <= 10 && lexemes[first.Next] is { IsWord: true, IsCapital: false } && lexemes[first.Next + 1].IsWord && lexemes[first.Next + 1].Word == _in
        && amounts.TryRead(lexemes, first.Next + 2, true, out var whole) && whole.Unit is null && whole.Value is 3 or 4 or 5 or 6 or 7 or 8 or 9 or 10 or 12 or 20 or 50 or 100 or 1000 or 10_000 or 100_000 or 1_000_000
        && !NextIsNoun(lexemes, whole.Next);

    /// <summary>Whether a noun goes on behind the second number: "one fire in five weeks" is no share.</summary>
    private bool NextIsNoun(LexemeBuffer lexemes, int next) => lexemes[next].IsWord && !cues.Has(lexemes[next], Cue.Function | Cue.NotHead) && !NounShape.IsParticiple(lexemes, next, cues);

    private static bool IsWhole(in Amount amount) =>
        amount.Value == decimal.Truncate(amount.Value) && !amount.Figure.Has(FigureForm.Ordinal | FigureForm.Vague | FigureForm.Overflow | FigureForm.Negative);
}
