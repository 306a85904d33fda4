using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Hedges;

/// <summary>Reads how words around a figure bound it; what looks like a hedge and is none stays outside the figure. Immutable; thread-safe.</summary>
/// <param name="vocabulary">Gets the words of the tables.</param>
/// <param name="numbers">Knows where a figure starts.</param>
/// <param name="cues">Tells words apart.</param>
internal sealed class BoundReader(Vocabulary.Builder vocabulary, NumberWords numbers, CueWords cues)
{
    private readonly HedgeTable _hedges = new(vocabulary, numbers);
    private readonly int _up = vocabulary.Add("up");
    private readonly int _over = vocabulary.Add("over");
    private readonly int _the = vocabulary.Add("the");
    private readonly int _how = vocabulary.Add("how");
    private readonly int _about = vocabulary.Add("about");
    private readonly int _or = vocabulary.Add("or");

    /// <summary>Reads the hedges before a figure; "ticked up to 9.8 per cent" has none.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="figure">Index of the figure's first lexeme.</param>
    /// <param name="first">Becomes that of the outermost hedge.</param>
    public Bound Before(LexemeBuffer lexemes, int figure, ref int first)
    {
        var bound = _hedges.Before(lexemes, ref first);
        if (bound == Bound.UpTo && lexemes[first].Word == _up && cues.Has(lexemes[first - 1], Cue.Moving))
        {
            (bound, first) = (Bound.Exact, figure);
        }

        if (bound != Bound.Exact && lexemes[first].Word == _about && lexemes[first - 1].IsWord && lexemes[first - 1].Word == _how)
        {
            // "How about more than 20?"
            first++;
            bound = first == figure ? Bound.Exact : bound;
        }

        if (bound != Bound.Exact && lexemes[first].Kind == LexemeKind.Symbol && !lexemes[first].SpaceBefore && lexemes[first - 1].IsWord && lexemes[figure].SpaceBefore)
        {
            // "COLBY>> One man": the mark of a dateline.
            (bound, first) = (Bound.Exact, figure);
        }

        return bound;
    }

    /// <summary>Adds a hedge behind a figure to one before it: "40 or more", "about 40 or more".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="bound">The hedge before it.</param>
    /// <param name="isBare">Whether the figure has no unit.</param>
    /// <param name="next">Index behind the figure; becomes that behind the hedge.</param>
    public Bound After(LexemeBuffer lexemes, Bound bound, bool isBare, ref int next)
    {
        var trailing = _hedges.After(lexemes, ref next, isBare);
        return trailing is Bound.Exact || (bound is not (Bound.Exact or Bound.About)) ? bound : trailing;
    }

    /// <summary>What the kind of a figure makes of its hedge: "spread over three years" is during, "under the age of 5" has its hedge before "the".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="bound">The hedge.</param>
    /// <param name="figure">Index of the figure's first lexeme.</param>
    /// <param name="first">Index of the first lexeme with hedges; moved.</param>
    public Bound OfKind(LexemeBuffer lexemes, QuantityKind kind, Bound bound, int figure, ref int first)
    {
        if (kind == QuantityKind.Duration && bound == Bound.MoreThan && lexemes[first].Word == _over && first == figure - 1 && !cues.Has(lexemes[first - 1], Cue.Lasting))
        {
            first = figure;
            return Bound.Exact;
        }

        if (kind != QuantityKind.Age || bound != Bound.Exact)
        {
            return bound;
        }

        var the = lexemes[first - 1].Word == _the && first > 0 ? first - 1 : first;
        bound = _hedges.Before(lexemes, ref the);
        first = bound == Bound.Exact ? first : the;
        return bound;
    }

    /// <summary>"12 people or more": a hedge behind the counted noun, outside the figure's span.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="bound">The hedge so far.</param>
    /// <param name="next">Index behind the noun.</param>
    public Bound BehindNoun(LexemeBuffer lexemes, Bound bound, int next) =>
        bound == Bound.Exact && lexemes[next].Word == _or ? _hedges.After(lexemes, ref next, isBare: true) : bound;
}
