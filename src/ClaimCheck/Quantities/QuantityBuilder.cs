using ClaimCheck.Quantities.Counts;
using ClaimCheck.Quantities.Hedges;
using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.NotQuantities;
using ClaimCheck.Quantities.Numbers;
using ClaimCheck.Quantities.Ranges;

namespace ClaimCheck.Quantities;

/// <summary>Turns amounts into quantities: hedges, trends, ages, counted nouns, value sets. Immutable; thread-safe.</summary>
/// <param name="vocabulary">Gets the words of the tables.</param>
/// <param name="numbers">Knows where a figure starts.</param>
/// <param name="cues">Tells words apart.</param>
/// <param name="nouns">Finds what a number counts.</param>
internal sealed class QuantityBuilder(Vocabulary.Builder vocabulary, NumberWords numbers, CueWords cues, ICountedNounReader nouns)
{
    private readonly BoundReader _bounds = new(vocabulary, numbers, cues);
    private readonly TrendReader _trends = new(cues, vocabulary);
    private readonly Restatement _restatements = new(vocabulary);
    private readonly CountSense _counts = new(nouns, cues, vocabulary);
    private readonly PartReader _parts = new(cues, vocabulary);
    private readonly NameSense _names = new(cues, vocabulary);
    private readonly OneSense _ones = new(cues, vocabulary);
    private readonly AgeSense _ages = new(cues, vocabulary);
    private readonly AgeLists _lists = new(new AgeSense(cues, vocabulary), vocabulary);
    private readonly int _one = vocabulary.Add("one");
    private readonly int _to = vocabulary.Add("to");
    private readonly int _last = vocabulary.Add("last");

    /// <summary>Adds the quantities of an amount or a pair.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="pair">The amount or pair.</param>
    /// <param name="found">Where to add them.</param>
    /// <returns>Index behind what was read.</returns>
    public int Add(LexemeBuffer lexemes, in AmountPair pair, List<Quantity> found)
    {
        if (pair.Kind is PairKind.Score or PairKind.Range && _names.IsAddress(lexemes, pair))
        {
            return pair.High.Next;
        }

        switch (pair.Kind)
        {
            case PairKind.Score:
                var tally = nouns.Read(lexemes, pair.Low.First, pair.Low.Next, single: false);
                found.Add(QuantityFactory.Score(lexemes, pair, tally is { } named && named.Next <= pair.High.First ? named.Noun : null));
                return pair.High.Next;
            case PairKind.Range:
                return AddRange(lexemes, pair, found);
            case PairKind.Spread:
                found.Add(QuantityFactory.Spread(lexemes, pair));
                return pair.High.Next;
            case PairKind.Ratio or PairKind.Odds:
                return AddRatio(lexemes, pair, found);
            case PairKind.List:
                Add(lexemes, pair.Low, found);
                _lists.Share(lexemes, pair.High, found);
                return pair.Low.Next;
            default:
                return Add(lexemes, pair.Low, found);
        }
    }

    private int Add(LexemeBuffer lexemes, in Amount amount, List<Quantity> found)
    {
        var first = amount.First;
        var next = amount.Next;
        var bound = _bounds.Before(lexemes, amount.First, ref first);
        if (amount.Figure.Has(FigureForm.Ordinal))
        {
            if (!IsFromTheEnd(lexemes, next) && !_names.IsStreet(lexemes, amount))
            {
                found.Add(QuantityFactory.Ordinal(lexemes, amount));
            }

            return next;
        }

        if (_names.IsName(lexemes, amount, first < amount.First || _ages.IsBounded(lexemes, amount)) || (lexemes[amount.First].Word == _one && amount.NumberNext == amount.First + 1 && (IsRightBehind(lexemes, found, amount.First) || _ones.IsPronoun(lexemes, amount.First, amount.Unit is not null))))
        {
            return next;
        }

        bound = _bounds.After(lexemes, bound, amount.Unit is null, ref next);
        var kind = _ages.Kind(lexemes, amount, ref first, ref next);
        kind = kind == QuantityKind.Number && _lists.IsNext(lexemes, first, found) && (!lexemes[next].IsWord || cues.Has(lexemes[next], Cue.Function)) ? QuantityKind.Age : kind;
        bound = _bounds.OfKind(lexemes, kind, bound, amount.First, ref first);
        var noun = amount.Unit is null && kind == QuantityKind.Number ? _counts.Read(lexemes, amount, next) : null;
        var like = noun is null && kind == QuantityKind.Number && amount.Unit is null ? _parts.Compared(lexemes, first, found) : null;
        noun ??= like?.Noun is { } same ? new CountedNoun(same, first) : null;
        kind = noun is not null ? QuantityKind.Count : kind;
        bound = noun is { } named ? _bounds.BehindNoun(lexemes, bound, named.Next) : bound;
        var rate = kind is QuantityKind.Percent or QuantityKind.Money || noun is { } n && n.Noun is "point" or "cent";
        var trend = _trends.Read(lexemes, first, next, rate, kind == QuantityKind.Money);
        trend = trend == Trend.None && amount.Unit is not null ? _trends.ReadMore(lexemes, amount.NumberNext, amount.Next) : trend;
        trend = trend == Trend.None && kind == QuantityKind.Percent && amount.Value < 0 ? Trend.Down : trend;
        if (bound == Bound.Exact && trend == Trend.None && _restatements.Find(lexemes, first, kind, found) is { } whole)
        {
            (bound, trend) = (whole.Bound is Bound.Range or Bound.Vague ? bound : whole.Bound, whole.Trend);
        }

        first = Behind(lexemes, found, first);
        var quantity = QuantityFactory.Of(lexemes, amount, kind, noun?.Noun, bound, first, next) with { Trend = trend };
        if (like is { Noun: null, Unit: not null })
        {
            quantity = quantity with { Kind = like.Kind, Unit = like.Unit, Currency = like.Currency };
        }

        _parts.Share(lexemes, first, found, quantity);
        if (BoundPairs.TryJoin(lexemes, cues, found, quantity, first, out var range))
        {
            found[^1] = range;
            return next;
        }

        found.Add(quantity);
        return noun is { } counted ? CountSense.BehindNumbers(lexemes, next, counted.Next) : next;
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

    private int AddRatio(LexemeBuffer lexemes, in AmountPair pair, List<Quantity> found)
    {
        var first = pair.First;
        var bound = _bounds.Before(lexemes, first, ref first);
        found.Add(QuantityFactory.Ratio(lexemes, pair, bound, Behind(lexemes, found, first)));
        return pair.High.Next;
    }

    private int AddRange(LexemeBuffer lexemes, in AmountPair pair, List<Quantity> found)
    {
        var high = pair.High;
        var first = pair.First;
        _ = _bounds.Before(lexemes, first, ref first);
        var next = high.Next;
        var isOrdinal = pair.Low.Figure.Has(FigureForm.Ordinal);
        var kind = isOrdinal ? QuantityKind.Ordinal : _ages.Kind(lexemes, high, ref first, ref next);
        var noun = high.Unit is null && kind == QuantityKind.Number ? nouns.Read(lexemes, first, next, single: false) : null;
        found.Add(QuantityFactory.Range(lexemes, pair, noun is null ? kind : QuantityKind.Count, noun?.Noun, Behind(lexemes, found, first), next));
        return next;
    }
}
