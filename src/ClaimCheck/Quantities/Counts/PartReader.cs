using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Counts;

/// <summary>
/// Lets a figure take what it counts from another one: "38 of the 67 passengers", "280 million of the 1.5 billion shekels", "3.9 million headsets, up
/// from 2.4 million". Immutable; thread-safe.
/// </summary>
/// <param name="cues">Function words.</param>
/// <param name="vocabulary">Gets the words that join.</param>
internal sealed class PartReader(CueWords cues, Vocabulary.Builder vocabulary)
{
    private const int MostBetween = 5;
    private const int MostCarried = 14;

    private readonly int _of = vocabulary.Add("of");
    private readonly int _out = vocabulary.Add("out");
    private readonly int _average = vocabulary.Add("average");
    private readonly int _from = vocabulary.Add("from");
    private readonly int _to = vocabulary.Add("to");
    private readonly int _with = vocabulary.Add("with");
    private readonly int _compared = vocabulary.Add("compared");
    private readonly int _against = vocabulary.Add("against");
    private readonly int _versus = vocabulary.Add("versus");
    private readonly WordMap<bool> _determiners = LexemeNounReader.Determiners(vocabulary);

    /// <summary>
    /// "3.9 million headsets, up from 2.4 million", "five weeks, down from eleven": the figure before, when a bare figure is compared with it and so
    /// counts or measures the same; <see langword="null"/> for none.
    /// </summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">Index of the first lexeme of the bare figure and its hedges.</param>
    /// <param name="found">The quantities so far.</param>
    public Quantity? Compared(LexemeBuffer lexemes, int first, List<Quantity> found)
    {
        // "compared with an average of 20".
        first = lexemes[first - 1].Word == _of && lexemes[first - 2].Word == _average && first >= 3 ? first - 3 : first;
        ref readonly var joint = ref lexemes[first - 1];
        var compares = joint.IsWord && joint.Word != 0
            && (joint.Word == _from || joint.Word == _against || joint.Word == _versus
                || ((joint.Word == _with || joint.Word == _to) && lexemes[first - 2].Word == _compared));
        if (!compares || found.Count == 0 || found[^1] is not { Trend: Trend.None, Kind: not (QuantityKind.Date or QuantityKind.Time or QuantityKind.Ordinal or QuantityKind.Score or QuantityKind.Age) } whole)
        {
            return null;
        }

        for (var i = first - 2; i >= first - MostCarried && lexemes[i].Kind != LexemeKind.Newline && !lexemes[i].Is('.') && !lexemes[i].Is(';'); i--)
        {
            if (lexemes[i].Start < whole.Span.End)
            {
                return whole;
            }
        }

        return null;
    }

    /// <summary>Gives the bare figure before "of the …" what the figure behind it counts or measures; a fraction takes only a counted noun.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">Index of the first lexeme of the second figure and its hedges.</param>
    /// <param name="found">The quantities so far; the last may be changed.</param>
    /// <param name="whole">The second figure.</param>
    public void Share(LexemeBuffer lexemes, int first, List<Quantity> found, Quantity whole)
    {
        if (found.Count == 0 || found[^1] is not { Kind: QuantityKind.Number, Unit: null, Bound: not Bound.Range } part || !IsOf(lexemes, first, part))
        {
            return;
        }

        if (whole.Noun is not null)
        {
            found[^1] = part with { Kind = QuantityKind.Count, Noun = whole.Noun };
        }
        else if (whole.Unit is not null && part.Value is > 1 && whole.Kind != QuantityKind.Percent && _determiners[lexemes[first - 1].Word])
        {
            found[^1] = part with { Kind = whole.Kind, Unit = whole.Unit, Currency = whole.Currency };
        }
    }

    /// <summary>Whether only "of" or "out of" and words of a noun phrase stand between two figures.</summary>
    private bool IsOf(LexemeBuffer lexemes, int first, Quantity part)
    {
        var at = first;
        while (at > first - MostBetween && lexemes[at - 1].IsWord && lexemes[at - 1].Start >= part.Span.End && (lexemes[at - 1].Word == _of || IsInside(lexemes[at - 1])))
        {
            at--;
        }

        at = lexemes[at - 1].Word == _out && lexemes[at - 1].IsWord ? at - 1 : at;

        var of = lexemes[at].Word == _out && lexemes[at].IsWord ? at + 1 : at;
        return of < first && lexemes[of].Word == _of && lexemes[of].IsWord && lexemes[at - 1].End == part.Span.End;
    }

    /// <summary>Whether a noun phrase may hold a word before its number: "the", "its", "combined"; never "them at".</summary>
    private bool IsInside(in Lexeme word) => _determiners[word.Word] || !cues.Has(word, Cue.Function);
}
