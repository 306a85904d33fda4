using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Ranges;

/// <summary>Reads ranges: "between 30 and 40", "from 5 to 7", "3-4 litres", "10% to 20%", "£5/£6", "5 ± 0.2 metres". Immutable; thread-safe.</summary>
/// <param name="amounts">Reads amounts.</param>
/// <param name="signs">Reads signs between them.</param>
/// <param name="cues">Words of change.</param>
/// <param name="vocabulary">Gets the words that join.</param>
internal sealed class SpanReader(AmountReader amounts, SignReader signs, CueWords cues, Vocabulary.Builder vocabulary)
{
    private readonly int _between = vocabulary.Add("between");
    private readonly int _from = vocabulary.Add("from");
    private readonly int _to = vocabulary.Add("to");
    private readonly int _and = vocabulary.Add("and");
    private readonly int _up = vocabulary.Add("up");
    private readonly int _tilde = vocabulary.Add("~");
    private readonly ScoreSense _scores = new(cues);
    private readonly PartnerReader _partners = new(amounts, cues, vocabulary);

    /// <summary>Reads the range that starts with an amount.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">The first amount.</param>
    /// <param name="opener">Index of "between" or "from" before it; its own where there is none.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="pair">The range.</param>
    public bool TryRead(LexemeBuffer lexemes, in Amount first, int opener, int at, out AmountPair pair)
    {
        // "five-to-seven days".
        var next = lexemes[first.Next].Is('-') && !lexemes[first.Next].SpaceBefore && lexemes[first.Next + 1].Word == _to && lexemes[first.Next + 2].Is('-') ? first.Next + 1 : first.Next;
        ref readonly var joint = ref lexemes[next];
        var between = lexemes[opener].Word == _between && opener < at;
        var from = lexemes[opener].Word == _from && opener < at;
        pair = default;
        if (((between && joint.Word == _and) || ((between || from) && (joint.Word == _to || IsDash(lexemes, next)))) && _partners.TryRead(lexemes, first, next + 1, out var second))
        {
            pair = PairJoiner.Join(PairKind.Range, opener, first, second);
        }
        else if (joint.Word == _to && joint.IsWord && _partners.TryRead(lexemes, first, next + 1, out second) && IsRangeTo(lexemes, first, second, at))
        {
            pair = PairJoiner.Join(PairKind.Range, first.First, first, second);
        }
        else if (from && joint.Word == _up && lexemes[next + 1].Word == _to && _partners.TryRead(lexemes, first, next + 2, out second))
        {
            pair = PairJoiner.Join(PairKind.Range, opener, first, second);
        }
        else if ((IsDash(lexemes, next) || (joint.Word == _tilde && joint.Word != 0)) && _partners.TryRead(lexemes, first, next + 1, out second))
        {
            pair = Dashed(lexemes, first, second);
        }
        else if (IsTornDash(lexemes, next) && _partners.TryRead(lexemes, first, next + 1, out second) && second.Unit is not null)
        {
            pair = Dashed(lexemes, first, second);
        }
        else if (joint.Is('/') && first.IsMoney && !joint.SpaceBefore && amounts.TryRead(lexemes, next + 1, true, out second) && second.IsMoney)
        {
            pair = PairJoiner.Join(PairKind.Range, first.First, first, second);
        }
        else if (signs.TryEither(lexemes, ref next) && amounts.TryRead(lexemes, next, true, out second) && PairJoiner.SameUnit(first, second))
        {
            pair = PairJoiner.Join(PairKind.Spread, first.First, first, second);
        }

        return pair.Kind != PairKind.None;
    }

    private static bool IsDash(LexemeBuffer lexemes, int at) => lexemes[at].Is('-') && lexemes[at].SpaceBefore == lexemes[at + 1].SpaceBefore;

    /// <summary>"75 -300mm": a dash that lost the space behind it, or the one before it too many.</summary>
    private static bool IsTornDash(LexemeBuffer lexemes, int at) => lexemes[at].Is('-') && lexemes[at].SpaceBefore && lexemes[at - 1].IsNumber && lexemes[at + 1] is { IsNumber: true, SpaceBefore: false };

    /// <summary>
    /// "3 to 4 litres", "five per cent to 20 per cent": never "rose 3% to $5", "fell 12 points to 480" or a result like "5 to 4".
    /// </summary>
    private bool IsRangeTo(LexemeBuffer lexemes, in Amount first, in Amount second, int at)
    {
        if ((first.Unit is not null && second.Unit is null && !(first.IsMoney && second.Figure.Has(FigureForm.Scaled))) || !PairJoiner.Rises(first, second) || _scores.IsResultTo(lexemes, first, second))
        {
            return false;
        }

        // "rose 3% to 5%", "climbed by 29 to 67": the change and where it led. "fell by 3 to 5 points" is a range.
        if (first.Unit is not null || (second.Unit is null && (!lexemes[second.Next].IsWord || cues.Has(lexemes[second.Next], Cue.Function))))
        {
            for (var i = at - 1; i >= at - 4 && lexemes[i].IsWord; i--)
            {
                if (cues.Has(lexemes[i], Cue.Up | Cue.Down))
                {
                    return false;
                }

                if (!cues.Has(lexemes[i], Cue.Between))
                {
                    break;
                }
            }
        }

        return !first.Figure.Has(FigureForm.Ordinal);
    }

    private AmountPair Dashed(LexemeBuffer lexemes, in Amount first, in Amount second)
    {
        if (first.Unit is null && second.Unit is null && _scores.IsScore(lexemes, first, second))
        {
            return new AmountPair(PairKind.Score, first.First, first, second);
        }

        return !second.Figure.Has(FigureForm.Negative) && PairJoiner.Rises(first, second) && !first.Figure.Has(FigureForm.Ordinal)
            ? PairJoiner.Join(PairKind.Range, first.First, first, second)
            : default;
    }
}
