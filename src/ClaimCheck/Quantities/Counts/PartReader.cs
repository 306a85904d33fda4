using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Counts;

/// <summary>
/// Lets a figure take what it counts from another one: "38 of the 67 passengers", "280 million of the 1.5 billion shekels", "3.9 million headsets, up
/// from 2.4 million". Immutable; thread-safe.
/// </summary>
/// <param name="vocabulary">Gets the words that join.</param>
internal sealed class PartReader(Vocabulary.Builder vocabulary)
{
    private const int MostBetween = 5;

    private readonly int _of = vocabulary.Add("of");
    private readonly int _out = vocabulary.Add("out");
    private readonly int _average = vocabulary.Add("average");
    private readonly int _from = vocabulary.Add("from");
    private readonly int _to = vocabulary.Add("to");
    private readonly int _with = vocabulary.Add("with");
    private readonly int _compared = vocabulary.Add("compared");
    private readonly int _against = vocabulary.Add("against");
    private readonly int _versus = vocabulary.Add("versus");

    /// <summary>"3.9 million headsets, up from 2.4 million": the noun of the figure before, for one that is compared with it.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">Index of the first lexeme of the figure and its hedges.</param>
    /// <param name="found">The quantities so far.</param>
    public CountedNoun? Carried(LexemeBuffer lexemes, int first, List<Quantity> found)
    {
        if (found.Count == 0 || found[^1] is not { Noun: { } noun, Kind: QuantityKind.Count })
        {
            return null;
        }

        // "compared with an average of 20".
        first = lexemes[first - 1].Word == _of && lexemes[first - 2].Word == _average && first >= 3 ? first - 3 : first;
        ref readonly var joint = ref lexemes[first - 1];
        var compares = joint.IsWord && joint.Word != 0
            && (joint.Word == _from || joint.Word == _against || joint.Word == _versus
                || ((joint.Word == _with || joint.Word == _to) && lexemes[first - 2].Word == _compared));
        return compares ? new CountedNoun(noun, first) : null;
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
        else if (whole.Unit is not null && part.Value is >= 1 && whole.Kind != QuantityKind.Percent)
        {
            found[^1] = part with { Kind = whole.Kind, Unit = whole.Unit, Currency = whole.Currency };
        }
    }

    /// <summary>Whether only "of" or "out of" and words of a noun phrase stand between two figures.</summary>
    private bool IsOf(LexemeBuffer lexemes, int first, Quantity part)
    {
        var at = first;
        while (at > first - MostBetween && lexemes[at - 1].IsWord && lexemes[at - 1].Start >= part.Span.End)
        {
            at--;
        }

        var of = lexemes[at].Word == _out && lexemes[at].IsWord ? at + 1 : at;
        return of < first && lexemes[of].Word == _of && lexemes[of].IsWord && lexemes[at - 1].End == part.Span.End;
    }
}
