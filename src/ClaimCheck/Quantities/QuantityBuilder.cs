using ClaimCheck.Articles;
using ClaimCheck.Quantities.Counts;
using ClaimCheck.Quantities.Hedges;
using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.NotQuantities;
using ClaimCheck.Quantities.Numbers;
using ClaimCheck.Quantities.Ranges;
using ClaimCheck.Quantities.Sets;

namespace ClaimCheck.Quantities;

/// <summary>Turns amounts into quantities: hedges, trends, ages, counted nouns, value sets. Immutable; thread-safe.</summary>
/// <param name="vocabulary">Gets the words of the tables.</param>
/// <param name="numbers">Knows where a figure starts.</param>
/// <param name="cues">Tells words apart.</param>
/// <param name="nouns">Finds what a number counts.</param>
internal sealed class QuantityBuilder(Vocabulary.Builder vocabulary, NumberWords numbers, CueWords cues, ICountedNounReader nouns)
{
    private readonly HedgeTable _hedges = new(vocabulary, numbers);
    private readonly TrendReader _trends = new(cues, vocabulary);
    private readonly NameSense _names = new(cues);
    private readonly OneSense _ones = new(cues, vocabulary);
    private readonly AgeSense _ages = new(cues, vocabulary);
    private readonly int _one = vocabulary.Add("one");
    private readonly int _times = vocabulary.Add("times");
    private readonly int _the = vocabulary.Add("the");
    private readonly int _up = vocabulary.Add("up");
    private readonly int _of = vocabulary.Add("of");
    private readonly int _whom = vocabulary.Add("whom");
    private readonly int _which = vocabulary.Add("which");
    private readonly int _over = vocabulary.Add("over");
    private readonly int _magnitude = vocabulary.Add("magnitude");
    private readonly int _or = vocabulary.Add("or");
    private readonly int _to = vocabulary.Add("to");
    private readonly int _last = vocabulary.Add("last");
    private readonly PartReader _parts = new(cues, vocabulary);

    /// <summary>Adds the quantities of an amount or a pair.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="pair">The amount or pair.</param>
    /// <param name="found">Where to add them.</param>
    /// <returns>Index behind what was read.</returns>
    public int Add(LexemeBuffer lexemes, in AmountPair pair, List<Quantity> found)
    {
        switch (pair.Kind)
        {
            case PairKind.Score:
                found.Add(Score(lexemes, pair) with { Noun = nouns.Read(lexemes, pair.Low.First, pair.Low.Next, single: false) is { } noun && noun.Next <= pair.High.First ? noun.Noun : null });
                return pair.High.Next;
            case PairKind.Range:
                return AddRange(lexemes, pair, found);
            case PairKind.Spread:
                found.Add(Spread(lexemes, pair));
                return pair.High.Next;
            case PairKind.List:
                Add(lexemes, pair.Low, found);
                return pair.Low.Next;
            default:
                return Add(lexemes, pair.Low, found);
        }
    }

    private int Add(LexemeBuffer lexemes, in Amount amount, List<Quantity> found)
    {
        var first = amount.First;
        var next = amount.Next;
        var bound = _hedges.Before(lexemes, ref first);
        if (bound == Bound.UpTo && lexemes[first].Word == _up && cues.Has(lexemes[first - 1], Cue.Moving))
        {
            (bound, first) = (Bound.Exact, amount.First);
        }

        if (amount.Figure.Has(FigureForm.Ordinal))
        {
            if (!IsFromTheEnd(lexemes, next))
            {
                found.Add(Ordinal(lexemes, amount));
            }

            return next;
        }

        if (_names.IsName(lexemes, amount, first < amount.First) || (lexemes[amount.First].Word == _one && amount.NumberNext == amount.First + 1 && (IsRightBehind(lexemes, found, amount.First) || _ones.IsPronoun(lexemes, amount.First, amount.Unit is not null))))
        {
            return next;
        }

        var trailing = _hedges.After(lexemes, ref next, amount.Unit is null);
        bound = trailing is Bound.Exact || (bound is not (Bound.Exact or Bound.About)) ? bound : trailing;
        var kind = _ages.Kind(lexemes, amount, ref first, ref next);
        if (kind == QuantityKind.Duration && bound == Bound.MoreThan && lexemes[first].Word == _over && first == amount.First - 1 && !cues.Has(lexemes[first - 1], Cue.Lasting))
        {
            // "spread over three years": during, not longer than.
            (bound, first) = (Bound.Exact, amount.First);
        }

        if (kind == QuantityKind.Age && bound == Bound.Exact)
        {
            // "under the age of 5".
            var the = lexemes[first - 1].Word == _the && first > 0 ? first - 1 : first;
            bound = _hedges.Before(lexemes, ref the);
            first = bound == Bound.Exact ? first : the;
        }

        var noun = amount.Unit is null && kind == QuantityKind.Number ? Counted(lexemes, amount, next) : null;
        var like = noun is null && kind == QuantityKind.Number && amount.Unit is null ? _parts.Compared(lexemes, first, found) : null;
        noun ??= like?.Noun is { } same ? new CountedNoun(same, first) : null;
        kind = noun is not null ? QuantityKind.Count : kind;
        if (bound == Bound.Exact && noun is { } named && lexemes[named.Next].Word == _or)
        {
            // "12 people or more".
            var behind = named.Next;
            bound = _hedges.After(lexemes, ref behind, isBare: true);
        }

        var rate = kind is QuantityKind.Percent or QuantityKind.Money || noun is { } n && n.Noun is "point" or "cent";
        var trend = _trends.Read(lexemes, first, next, rate, kind == QuantityKind.Money);
        trend = trend == Trend.None && amount.Unit is not null ? _trends.ReadMore(lexemes, amount.NumberNext, next) : trend;
        trend = trend == Trend.None && kind == QuantityKind.Percent && amount.Value < 0 ? Trend.Down : trend;
        if (bound == Bound.Exact && trend == Trend.None && Restated(lexemes, first, found) is { } whole && IsSameSort(whole.Kind, kind))
        {
            // "just under 296 hp (224 kW)", "grew by 125,600 positions or 2.2 per cent": one figure said twice.
            (bound, trend) = (whole.Bound is Bound.Range or Bound.Vague ? bound : whole.Bound, whole.Trend);
        }

        first = Behind(lexemes, found, first);
        var quantity = Complete(lexemes, amount, kind, noun?.Noun, bound, first, next) with { Trend = trend };
        if (like is { Noun: null, Unit: not null })
        {
            quantity = quantity with { Kind = like.Kind, Unit = like.Unit, Currency = like.Currency };
        }

        _parts.Share(lexemes, first, found, quantity);
        if (BoundPairs.TryJoin(lexemes, found, quantity, first, out var range))
        {
            found[^1] = range;
            return next;
        }

        found.Add(quantity);
        return noun is { } counted ? BehindNumbers(lexemes, next, counted.Next) : next;
    }

    /// <summary>"the $1.49 billion one": a pronoun.</summary>
    private static bool IsRightBehind(LexemeBuffer lexemes, List<Quantity> found, int at) => found.Count > 0 && found[^1].Span.End == lexemes[at - 1].End;

    /// <summary>The first lexeme of a quantity, behind the one before: a hedge between two belongs to one of them.</summary>
    private static int Behind(LexemeBuffer lexemes, List<Quantity> found, int first)
    {
        var floor = found.Count > 0 && found[^1].Kind is not (QuantityKind.Date or QuantityKind.Time) ? found[^1].Span.End : 0;
        while (lexemes[first].Start < floor)
        {
            first++;
        }

        return first;
    }

    /// <summary>"second to last", "third-to-last": no place counted from the start.</summary>
    private bool IsFromTheEnd(LexemeBuffer lexemes, int next)
    {
        var to = lexemes[next].Is('-') ? next + 1 : next;
        return lexemes[to].Word == _to && lexemes[to].IsWord && lexemes[lexemes[to + 1].Is('-') ? to + 2 : to + 1].Word == _last;
    }

    /// <summary>Numbers inside the counted noun ("two 737 Max jets", "12 Model 3 sedans") are part of its name.</summary>
    private static int BehindNumbers(LexemeBuffer lexemes, int next, int end)
    {
        for (var i = end - 1; i >= next; i--)
        {
            if (lexemes[i].IsNumber)
            {
                return i + 1;
            }
        }

        return next;
    }

    /// <summary>The quantity right before a bracket, slash or "or" that opens another way to say it.</summary>
    private Quantity? Restated(LexemeBuffer lexemes, int first, List<Quantity> found)
    {
        ref readonly var joint = ref lexemes[first - 1];
        if (found.Count == 0 || !(joint.Is('(') || joint.Is('/') || (joint.Word == _or && joint.IsWord)))
        {
            return null;
        }

        var last = found[^1];
        return last.Span.End <= joint.Start && last.Span.End >= lexemes[first - 2].Start && last.Value is not null || IsNounBetween(lexemes, last, first) ? last : null;
    }

    /// <summary>"125,600 positions or 2.2 per cent": only the counted noun stands between.</summary>
    private bool IsNounBetween(LexemeBuffer lexemes, Quantity last, int first) =>
        last.Noun is not null && lexemes[first - 1].Word == _or && lexemes[first - 2].IsWord && lexemes[first - 3].End == last.Span.End;

    private static bool IsSameSort(QuantityKind whole, QuantityKind part) =>
        whole == part ? part is QuantityKind.Measure or QuantityKind.Money or QuantityKind.Temperature
            : part == QuantityKind.Percent && whole is QuantityKind.Count or QuantityKind.Money or QuantityKind.Measure;

    private CountedNoun? Counted(LexemeBuffer lexemes, in Amount amount, int next)
    {
        var first = amount.First;
        ref readonly var before = ref lexemes[first - 1];

        // "a magnitude 6.2 temblor" counts none, and behind "of whom 1,150" stands a verb.
        var barred = before.IsWord && before.Word != 0 && (before.Word == _magnitude || ((before.Word == _whom || before.Word == _which) && lexemes[first - 2].Word == _of));
        return barred || lexemes[next].Word == _times ? null : nouns.Read(lexemes, first, next, amount.Value == 1 && lexemes[first].Word == _one);
    }

    private static Quantity Complete(
        LexemeBuffer lexemes, in Amount amount, QuantityKind kind, string? noun, Bound bound, int first, int next)
    {
        var figure = amount.Figure;
        var quantity = new Quantity
        {
            Span = Span(lexemes, first, next),
            Number = Span(lexemes, amount.NumberFirst, amount.NumberNext),
            Kind = kind,
            Bound = bound,
            Unit = amount.UnitName ?? (kind == QuantityKind.Age ? "year" : null),
            Noun = noun,
            Currency = amount.Unit?.Currency,
        };
        if (figure.Has(FigureForm.Overflow))
        {
            return quantity;
        }

        if (figure.Vague is { } vague)
        {
            return quantity with
            {
                Low = vague.Low, High = vague.High, Bound = bound is Bound.Exact ? Bound.Vague : bound, Set = new ValueSet(vague.Hard, vague.Soft, vague.Low),
            };
        }

        var stated = new StatedFigure(kind, figure.Value, null, bound, figure.Step, figure.Has(FigureForm.Scaled) && figure.Step >= 100, figure.Has(FigureForm.Fraction) && figure.Has(FigureForm.Words) && figure.Value < 1);
        return Durations.Complete(quantity with { Value = figure.Value, Set = ValueSetFactory.Create(stated) }, amount.Unit);
    }

    private int AddRange(LexemeBuffer lexemes, in AmountPair pair, List<Quantity> found)
    {
        var (low, high) = (pair.Low, pair.High);
        var first = pair.First;
        _ = _hedges.Before(lexemes, ref first);
        var next = high.Next;
        if (low.Figure.Has(FigureForm.Ordinal))
        {
            found.Add(new Quantity
            {
                Span = Span(lexemes, first, next), Number = Span(lexemes, low.NumberFirst, high.NumberNext), Kind = QuantityKind.Ordinal, Bound = Bound.Range, Low = Math.Min(low.Value, high.Value), High = Math.Max(low.Value, high.Value),
            });
            return next;
        }

        var kind = _ages.Kind(lexemes, high, ref first, ref next);
        var noun = high.Unit is null && kind == QuantityKind.Number ? nouns.Read(lexemes, first, next, single: false) : null;
        first = Behind(lexemes, found, first);
        var (bottom, top) = low.Value <= high.Value ? (low.Value, high.Value) : (high.Value, low.Value);
        found.Add(new Quantity
        {
            Span = Span(lexemes, first, next),
            Number = Span(lexemes, low.NumberFirst, high.NumberNext),
            Kind = noun is not null ? QuantityKind.Count : kind,
            Low = bottom,
            High = top,
            Bound = Bound.Range,
            Unit = high.UnitName ?? (kind == QuantityKind.Age ? "year" : null),
            Noun = noun?.Noun,
            Currency = high.Unit?.Currency,
            Set = ValueSetFactory.Create(new StatedFigure(kind, bottom, top, Bound.Range, Math.Min(low.Figure.Step, high.Figure.Step))),
        });
        return next;
    }

    /// <summary>"5 ± 0.2 metres": the figure, anywhere within the distance.</summary>
    private static Quantity Spread(LexemeBuffer lexemes, in AmountPair pair)
    {
        var kind = pair.Low.Unit?.Kind ?? QuantityKind.Number;
        var quantity = Complete(lexemes, pair.Low, kind, null, Bound.About, pair.Low.First, pair.High.Next);
        var set = ValueSetFactory.Spread(pair.Low.Value, Math.Abs(pair.High.Value), pair.High.Figure.Step);
        return set is null ? quantity : quantity with { Set = set };
    }

    private static Quantity Score(LexemeBuffer lexemes, in AmountPair pair) => new()
    {
        Span = Span(lexemes, pair.Low.First, pair.High.Next),
        Number = Span(lexemes, pair.Low.NumberFirst, pair.High.NumberNext),
        Kind = QuantityKind.Score,
        Low = pair.Low.Value,
        High = pair.High.Value,
    };

    private static Quantity Ordinal(LexemeBuffer lexemes, in Amount amount) => new()
    {
        Span = Span(lexemes, amount.First, amount.Next),
        Number = Span(lexemes, amount.NumberFirst, amount.NumberNext),
        Kind = QuantityKind.Ordinal,
        Value = amount.Value,
        Set = ValueSet.Exact(amount.Value),
    };

    private static TextSpan Span(LexemeBuffer lexemes, int first, int next) => new(lexemes[first].Start, lexemes[next - 1].End);
}
