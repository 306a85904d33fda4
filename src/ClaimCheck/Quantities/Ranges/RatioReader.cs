using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Ranges;

/// <summary>
/// Reads how one number stands to another: "a 3:1 ratio", "a ratio of 3 to 2", "outnumbered two to one", "odds of 7-2", "the 5/2 favourite",
/// "a four-for-one split". A word beside the pair must prove it; without one the pair is a result, a range or a clock time. Immutable; thread-safe.
/// </summary>
/// <param name="amounts">Reads amounts.</param>
/// <param name="cues">Words of ratios and odds.</param>
/// <param name="vocabulary">Gets the words that join.</param>
internal sealed class RatioReader(AmountReader amounts, CueWords cues, Vocabulary.Builder vocabulary)
{
    /// <summary>Terms beyond these are no ratio that anybody states, and their quotient may not fit a decimal.</summary>
    private const decimal Least = 0.0001m;
    private const decimal Most = 1e12m;

    private const int WindowBefore = 6;
    private const int WindowBehind = 2;

    private readonly int _to = vocabulary.Add("to");
    private readonly int _for = vocabulary.Add("for");
    private readonly int _split = vocabulary.Add("split");
    private readonly int _stock = vocabulary.Add("stock");
    private readonly int _share = vocabulary.Add("share");

    /// <summary>Reads the ratio of two numbers in digits that are written together, before they are stepped over as a chain.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the first number.</param>
    /// <param name="pair">The ratio.</param>
    public bool TryReadChain(LexemeBuffer lexemes, int at, out AmountPair pair)
    {
        pair = default;
        return lexemes[at].IsNumber && IsLink(lexemes, at + 1) && amounts.TryRead(lexemes, at, false, out var low) && TryRead(lexemes, low, out pair);
    }

    /// <summary>Reads the ratio that starts with an amount.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="low">The amount.</param>
    /// <param name="pair">The ratio.</param>
    public bool TryRead(LexemeBuffer lexemes, in Amount low, out AmountPair pair)
    {
        pair = default;
        if (!Joins(lexemes, low.Next, out var second, out var isSplit) || !IsTerm(low) || !amounts.TryRead(lexemes, second, false, out var high) || !IsTerm(high) || high.First != high.NumberFirst)
        {
            return false;
        }

        var kind = isSplit ? Split(lexemes, high.Next) : Proof(lexemes, low.First, high.Next);
        var rises = lexemes[low.Next].Is('-') && second == low.Next + 1 && low.Value < high.Value;
        pair = new AmountPair(kind, low.First, low, high);
        return kind != PairKind.None && !rises && (kind == PairKind.Odds || !lexemes[low.Next].Is('/')) && !IsLink(lexemes, high.Next);
    }

    /// <summary>Whether two numbers are joined: "3:1", "7-2", "5/2", "3 to 1", "3-to-1", "4-for-1".</summary>
    private bool Joins(LexemeBuffer lexemes, int at, out int second, out bool isSplit)
    {
        ref readonly var joint = ref lexemes[at];
        var hyphened = joint.Is('-') && !joint.SpaceBefore && lexemes[at + 1] is { IsWord: true, SpaceBefore: false } && lexemes[at + 2].Is('-') && !lexemes[at + 2].SpaceBefore;
        ref readonly var word = ref lexemes[hyphened ? at + 1 : at];
        isSplit = hyphened && word.Word == _for;
        second = hyphened ? at + 3 : at + 1;
        return isSplit || (word.IsWord && word.Word == _to) || (!hyphened && IsLink(lexemes, at));
    }

    private static bool IsLink(LexemeBuffer lexemes, int at) =>
        lexemes[at].Kind == LexemeKind.Punctuation && lexemes[at].Sign is ':' or '-' or '/' && !lexemes[at].SpaceBefore && lexemes[at + 1] is { IsNumber: true, SpaceBefore: false };

    /// <summary>"a 4-for-1 stock split".</summary>
    private PairKind Split(LexemeBuffer lexemes, int next)
    {
        var at = lexemes[next].IsWord && (lexemes[next].Word == _stock || lexemes[next].Word == _share) ? next + 1 : next;
        return lexemes[at].IsWord && lexemes[at].Word == _split ? PairKind.Ratio : PairKind.None;
    }

    /// <summary>The word that proves the pair: right behind it, or before it in the same clause with no other number between.</summary>
    private PairKind Proof(LexemeBuffer lexemes, int first, int next)
    {
        for (var i = next; i < next + WindowBehind && lexemes[i].IsWord; i++)
        {
            if (cues.Has(lexemes[i], Cue.Ratio | Cue.Tipped))
            {
                return cues.Has(lexemes[i], Cue.Ratio) ? PairKind.Ratio : PairKind.Odds;
            }
        }

        for (var i = first - 1; i >= first - WindowBefore && lexemes[i].IsWord; i--)
        {
            if (cues.Has(lexemes[i], Cue.Ratio | Cue.Odds))
            {
                return cues.Has(lexemes[i], Cue.Ratio) ? PairKind.Ratio : PairKind.Odds;
            }

            if (cues.Has(lexemes[i], Cue.Score))
            {
                // "Against the odds they won 3-1."
                break;
            }
        }

        return PairKind.None;
    }

    private static bool IsTerm(in Amount amount) =>
        amount.Unit is null && amount.Value is >= Least and <= Most && !amount.Figure.Has(FigureForm.Ordinal | FigureForm.Fraction | FigureForm.Vague | FigureForm.Overflow | FigureForm.Negative | FigureForm.Article);
}
