using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Hedges;

/// <summary>
/// Finds what a figure says again in another unit: "just under 296 hp (224 kW)", "grew by 125,600 positions or 2.2 per cent". It has the hedge and the
/// trend of the first. Immutable; thread-safe.
/// </summary>
/// <param name="vocabulary">Gets the word "or".</param>
internal sealed class Restatement(Vocabulary.Builder vocabulary)
{
    private readonly int _or = vocabulary.Add("or");

    /// <summary>The quantity that a figure says again, or <see langword="null"/>.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">Index of the figure's first lexeme.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="found">The quantities so far.</param>
    public Quantity? Find(LexemeBuffer lexemes, int first, QuantityKind kind, List<Quantity> found) =>
        Restated(lexemes, first, found) is { } whole && IsSameSort(whole.Kind, kind) ? whole : null;

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
}
