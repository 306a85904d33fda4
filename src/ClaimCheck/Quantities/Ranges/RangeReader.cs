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
    private readonly int _and = vocabulary.Add("and");
    private readonly int _the = vocabulary.Add("the");
    private readonly SpanReader _spans = new(amounts, signs, cues, vocabulary);
    private readonly ResultReader _results = new(amounts, cues, vocabulary);
    private readonly ListReader _lists = new(amounts, vocabulary);
    private readonly ShareReader _shares = new(amounts, cues, vocabulary);
    private readonly RatioReader _ratios = new(amounts, cues, vocabulary);

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

        if (opener == at && _ratios.TryRead(lexemes, first, out var ratio))
        {
            pair = ratio;
            return true;
        }

        if (_shares.TryRead(lexemes, first, out var part))
        {
            pair = new AmountPair(PairKind.None, part.First, part, default);
            return true;
        }

        pair = _spans.TryRead(lexemes, first, opener, at, out var range) || _results.TryRead(lexemes, first, opener == at, out range) ? range : _lists.Read(lexemes, first);
        return true;
    }

    /// <summary>Reads a ratio or odds whose digits are written together ("a 3:1 ratio").</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the first number.</param>
    /// <param name="pair">The ratio.</param>
    public bool TryReadRatio(LexemeBuffer lexemes, int at, out AmountPair pair) => _ratios.TryReadChain(lexemes, at, out pair);

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
}
