using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Ranges;

/// <summary>How two amounts stand to each other.</summary>
internal enum PairKind : byte
{
    /// <summary>They do not belong together.</summary>
    None,

    /// <summary>The ends of a range.</summary>
    Range,

    /// <summary>Two of a list ("eight or nine euros"): the first takes the unit of the second.</summary>
    List,

    /// <summary>A result ("3-0").</summary>
    Score,
}

/// <summary>An amount, or two that belong together.</summary>
/// <param name="Kind">How they belong together.</param>
/// <param name="First">Index of the first lexeme, "between" or "from" counted.</param>
/// <param name="Low">The amount, or the first of two with what it shares filled in.</param>
/// <param name="High">The second of two with what it shares filled in.</param>
internal readonly record struct AmountPair(PairKind Kind, int First, Amount Low, Amount High);

/// <summary>Joins amounts to ranges, lists and scores, and lets magnitude and unit flow both ways. Immutable; thread-safe.</summary>
/// <param name="amounts">Reads amounts.</param>
/// <param name="cues">Words of change and of scores.</param>
/// <param name="vocabulary">Gets the words that join.</param>
internal sealed class RangeReader(AmountReader amounts, CueWords cues, Vocabulary.Builder vocabulary)
{
    private readonly int _between = vocabulary.Add("between");
    private readonly int _from = vocabulary.Add("from");
    private readonly int _to = vocabulary.Add("to");
    private readonly int _and = vocabulary.Add("and");
    private readonly int _or = vocabulary.Add("or");
    private readonly int _in = vocabulary.Add("in");
    private readonly int _over = vocabulary.Add("over");
    private readonly int _up = vocabulary.Add("up");
    private readonly int _tilde = vocabulary.Add("~");
    private readonly ScoreSense _scores = new(cues);

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

        first = Compounds.Complete(lexemes, first, amounts, _and);
        pair = new AmountPair(PairKind.None, first.First, first, default);
        if (first.Figure.Has(FigureForm.Overflow))
        {
            return true;
        }

        if (TryPart(lexemes, first, out var part))
        {
            pair = new AmountPair(PairKind.None, part.First, part, default);
            return true;
        }

        var next = first.Next;
        ref readonly var joint = ref lexemes[next];
        var from = lexemes[opener].Word == _from && opener < at;
        if (between && joint.Word == _and && TryPartner(lexemes, first, next + 1, out var second))
        {
            pair = Join(PairKind.Range, opener, first, second);
        }
        else if ((between || from) && (joint.Word == _to || IsDash(lexemes, next)) && TryPartner(lexemes, first, next + 1, out second))
        {
            pair = Join(PairKind.Range, opener, first, second);
        }
        else if (joint.Word == _to && joint.IsWord && TryPartner(lexemes, first, next + 1, out second) && IsRangeTo(lexemes, first, second, at))
        {
            pair = Join(PairKind.Range, first.First, first, second);
        }
        else if (from && joint.Word == _up && lexemes[next + 1].Word == _to && TryPartner(lexemes, first, next + 2, out second) && SameUnit(first, second))
        {
            pair = Join(PairKind.Range, opener, first, second);
        }
        else if ((IsDash(lexemes, next) || (joint.Word == _tilde && joint.Word != 0)) && TryPartner(lexemes, first, next + 1, out second))
        {
            pair = Dashed(lexemes, first, second);
        }
        else if (joint.Is('/') && first.IsMoney && !joint.SpaceBefore && amounts.TryRead(lexemes, next + 1, true, out second) && second.IsMoney)
        {
            pair = Join(PairKind.Range, first.First, first, second);
        }
        else
        {
            pair = List(lexemes, first);
        }

        return true;
    }

    /// <summary>"one in five adults", "3 in 10", "one over twenty": a share said by two whole numbers.</summary>
    private bool TryPart(LexemeBuffer lexemes, in Amount first, out Amount part)
    {
        part = first;
        ref readonly var joint = ref lexemes[first.Next];
        var over = joint.Word == _over && joint.IsWord && first.Value == 1;
        if (!(over || (joint.Word == _in && joint.IsWord)) || first.Unit is not null || !IsWhole(first) || first.Value < 1
            || !amounts.TryRead(lexemes, first.Next + 1, true, out var whole) || whole.Unit is not null || !IsWhole(whole)
            || whole.Value <= first.Value || whole.Value is >= 1800 and <= 2199 || whole.First != whole.NumberFirst)
        {
            return false;
        }

        var share = first.Value / whole.Value;
        part = first with
        {
            Next = whole.Next,
            NumberNext = whole.NumberNext,
            Mantissa = share,
            Figure = first.Figure with { Next = whole.Next, Value = share, Step = share, Form = FigureForm.Fraction },
        };
        return true;
    }

    private static bool IsWhole(in Amount amount) =>
        amount.Value == decimal.Truncate(amount.Value) && !amount.Figure.Has(FigureForm.Ordinal | FigureForm.Vague | FigureForm.Overflow | FigureForm.Negative);

    /// <summary>"between" or "from" before an amount, over one hedge ("between about 30 and 40"); else the amount itself.</summary>
    private int Opener(LexemeBuffer lexemes, int at)
    {
        for (var i = at - 1; i >= at - 2 && lexemes[i].IsWord; i--)
        {
            if (lexemes[i].Word != 0 && (lexemes[i].Word == _between || lexemes[i].Word == _from))
            {
                return i;
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
            if (amounts.TryRead(lexemes, at + skip, true, out second))
            {
                return !second.Figure.Has(FigureForm.Overflow | FigureForm.Vague)
                    && first.Figure.Has(FigureForm.Ordinal) == second.Figure.Has(FigureForm.Ordinal);
            }

            if (!cues.Has(lexemes[at + skip], Cue.Between))
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
        if (!SameUnit(first, second) || (first.Unit is not null && second.Unit is null) || Mantissa(first, second) >= second.Value)
        {
            return false;
        }

        // "rose 3% to 5%": the change and where it led.
        if (first.Unit is not null)
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

        return SameUnit(first, second) && !second.Figure.Has(FigureForm.Negative) && Mantissa(first, second) < second.Value && !first.Figure.Has(FigureForm.Ordinal)
            ? Join(PairKind.Range, first.First, first, second)
            : new AmountPair(PairKind.None, first.First, first, default);
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

        return new AmountPair(PairKind.List, first.First, first with { Unit = second.Unit, UnitName = second.UnitName }, second);
    }

    private static bool SameUnit(in Amount first, in Amount second) =>
        first.Unit is null || second.Unit is null || string.Equals(first.Unit.Name, second.Unit.Name, StringComparison.Ordinal);

    /// <summary>The first figure with the magnitude of the second, where that must be meant: "$10 to $15 billion".</summary>
    private static decimal Mantissa(in Amount first, in Amount second)
    {
        var factor = Shared(first, second);
        return first.Value * factor;
    }

    private static decimal Shared(in Amount first, in Amount second)
    {
        if (first.Figure.Has(FigureForm.Scaled) || !second.Figure.Has(FigureForm.Scaled) || first.Value >= 1000 || second.Mantissa == 0)
        {
            return 1;
        }

        var scale = Scale(second);
        return scale > 1 && first.Value < second.Value / scale ? scale : 1;
    }

    /// <summary>The magnitude of a scaled amount: a power of ten of at least a thousand that leaves a figure below a thousand.</summary>
    private static decimal Scale(in Amount amount)
    {
        var scale = 1m;
        while (scale < 1e18m && Math.Abs(amount.Value) / scale >= 1000)
        {
            scale *= 1000;
        }

        return scale;
    }

    private static AmountPair Join(PairKind kind, int first, in Amount low, in Amount high)
    {
        var factor = Shared(low, high);
        var start = factor == 1 ? low : low with { Figure = low.Figure with { Value = low.Value * factor, Step = low.Figure.Step * factor, Form = low.Figure.Form | FigureForm.Scaled } };
        var end = high;
        if (start.Unit is null || (end.Unit is not null && end.UnitName!.Length > start.UnitName!.Length))
        {
            start = start with { Unit = end.Unit, UnitName = end.UnitName };
        }
        else if (end.Unit is null)
        {
            end = end with { Unit = start.Unit, UnitName = start.UnitName };
        }

        if (start.Figure.Has(FigureForm.Scaled) && !end.Figure.Has(FigureForm.Scaled) && end.Value < 1000 && end.Value > 0 && Scale(start) is > 1 and var back
            && start.Value / back < end.Value && end.NumberNext == end.Next)
        {
            // "$3bn-5" and "3 million to 5": the magnitude flows forward.
            end = end with { Figure = end.Figure with { Value = end.Value * back, Step = end.Figure.Step * back, Form = end.Figure.Form | FigureForm.Scaled } };
        }

        return new AmountPair(kind, first, start, end);
    }
}
