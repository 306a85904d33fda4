using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Ranges;

/// <summary>Joins amounts to ranges, lists and scores, and lets magnitude and unit flow both ways. Immutable; thread-safe.</summary>
/// <param name="amounts">Reads amounts.</param>
/// <param name="signs">Reads signs between them.</param>
/// <param name="cues">Words of change and of scores.</param>
/// <param name="vocabulary">Gets the words that join.</param>
internal sealed class RangeReader(AmountReader amounts, SignReader signs, CueWords cues, Vocabulary.Builder vocabulary)
{
    private readonly int _between = vocabulary.Add("between");
    private readonly int _from = vocabulary.Add("from");
    private readonly int _to = vocabulary.Add("to");
    private readonly int _and = vocabulary.Add("and");
    private readonly int _or = vocabulary.Add("or");
    private readonly int _up = vocabulary.Add("up");
    private readonly int _the = vocabulary.Add("the");
    private readonly int _tilde = vocabulary.Add("~");
    private readonly int _against = vocabulary.Add("against");
    private readonly ScoreSense _scores = new(cues);
    private readonly ShareReader _shares = new(amounts, vocabulary);

    /// <summary>Reads what belongs to an amount.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the amount's first lexeme.</param>
    /// <param name="pair">The amount alone or with its partner.</param>
    public bool TryRead(LexemeBuffer lexemes, int at, out AmountPair pair)
    {
        var opener = Opener(lexemes, at);
        var between = lexemes[opener].Word == _between && opener < at;
        if (!amounts.TryRead(lexemes, at, !between, out var first))
        {
            pair = default;
            return false;
        }

        first = Compounds.Complete(lexemes, first, amounts, _and, !between);
        pair = new AmountPair(PairKind.None, first.First, first, default);
        if (first.Figure.Has(FigureForm.Overflow))
        {
            return true;
        }

        if (_shares.TryRead(lexemes, first, out var part))
        {
            pair = new AmountPair(PairKind.None, part.First, part, default);
            return true;
        }

        pair = TryRange(lexemes, first, opener, at, out var range) || TryResult(lexemes, first, opener == at, out range) ? range : List(lexemes, first);
        return true;
    }

    private bool TryRange(LexemeBuffer lexemes, in Amount first, int opener, int at, out AmountPair pair)
    {
        // "five-to-seven days".
        var next = lexemes[first.Next].Is('-') && !lexemes[first.Next].SpaceBefore && lexemes[first.Next + 1].Word == _to && lexemes[first.Next + 2].Is('-') ? first.Next + 1 : first.Next;
        ref readonly var joint = ref lexemes[next];
        var between = lexemes[opener].Word == _between && opener < at;
        var from = lexemes[opener].Word == _from && opener < at;
        pair = default;
        if (((between && joint.Word == _and) || ((between || from) && (joint.Word == _to || IsDash(lexemes, next)))) && TryPartner(lexemes, first, next + 1, out var second))
        {
            pair = PairJoiner.Join(PairKind.Range, opener, first, second);
        }
        else if (joint.Word == _to && joint.IsWord && TryPartner(lexemes, first, next + 1, out second) && IsRangeTo(lexemes, first, second, at))
        {
            pair = PairJoiner.Join(PairKind.Range, first.First, first, second);
        }
        else if (from && joint.Word == _up && lexemes[next + 1].Word == _to && TryPartner(lexemes, first, next + 2, out second))
        {
            pair = PairJoiner.Join(PairKind.Range, opener, first, second);
        }
        else if ((IsDash(lexemes, next) || (joint.Word == _tilde && joint.Word != 0)) && TryPartner(lexemes, first, next + 1, out second))
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

    /// <summary>"nine votes to three", "voted 9 to 2": never behind "from".</summary>
    private bool TryResult(LexemeBuffer lexemes, in Amount first, bool isFree, out AmountPair pair)
    {
        pair = default;
        var tally = cues.Has(lexemes[first.Next], Cue.Tally);
        ref readonly var joint = ref lexemes[tally ? first.Next + 1 : first.Next];
        if (!isFree || !joint.IsWord || joint.Word == 0 || !(joint.Word == _to || (tally && joint.Word == _against))
            || !amounts.TryRead(lexemes, tally ? first.Next + 2 : first.Next + 1, true, out var second)
            || !(tally ? _scores.IsTally(lexemes, first, second) : _scores.IsResultTo(lexemes, first, second)))
        {
            return false;
        }

        pair = new AmountPair(PairKind.Score, first.First, first, second);
        return true;
    }

    /// <summary>"between" or "from" before an amount, over one hedge ("between about 30 and 40"); else the amount itself.</summary>
    private int Opener(LexemeBuffer lexemes, int at)
    {
        for (var i = at - 1; i >= at - 2 && lexemes[i].IsWord; i--)
        {
            if (lexemes[i].Word != 0 && (lexemes[i].Word == _between || lexemes[i].Word == _from))
            {
                return i;
            }

            if (!cues.Has(lexemes[i], Cue.Between) && lexemes[i].Word != _the)
            {
                break;
            }
        }

        return at;
    }

    private static bool IsDash(LexemeBuffer lexemes, int at) => lexemes[at].Is('-') && lexemes[at].SpaceBefore == lexemes[at + 1].SpaceBefore;

    /// <summary>The second amount, over a hedge or an article between ("between 5 and about 10").</summary>
    private bool TryPartner(LexemeBuffer lexemes, in Amount first, int at, out Amount second)
    {
        for (var skip = 0; skip < 2; skip++)
        {
            if (amounts.TryRead(lexemes, at + skip, true, out second, first.IsMoney))
            {
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

    /// <summary>"eight or nine euros", "7- or 8-inch", "four-, five- and six-cylinder", "45 and 50 mg".</summary>
    private AmountPair List(LexemeBuffer lexemes, in Amount first)
    {
        var alone = new AmountPair(PairKind.None, first.First, first, default);
        if (first.Unit is not null || first.Figure.Has(FigureForm.Ordinal | FigureForm.Vague | FigureForm.Fraction))
        {
            return alone;
        }

        var at = lexemes[first.Next].Is('-') && !lexemes[first.Next].SpaceBefore ? first.Next + 1 : first.Next;
        at = lexemes[at].Is(',') ? at + 1 : at;
        at = lexemes[at].Word != 0 && (lexemes[at].Word == _or || lexemes[at].Word == _and) ? at + 1 : at;
        if (at == first.Next || !amounts.TryRead(lexemes, at, true, out var second) || second.Figure.Has(FigureForm.Ordinal | FigureForm.Vague)
            || (second.IsMoney && second.First < second.NumberFirst) || (lexemes[at - 1].Is(',') && second.Unit is not null && !lexemes[first.Next].Is('-')))
        {
            return alone;
        }

        // "3 or 4 million euros": the magnitude flows back, but not over "and".
        var shares = lexemes[at - 1].Word == _or && lexemes[at - 1].IsWord;
        return shares ? PairJoiner.Join(PairKind.List, first.First, first, second)
            : new AmountPair(PairKind.List, first.First, first with { Unit = second.Unit, UnitName = second.UnitName }, second);
    }
}
