using ClaimCheck.Language;
using ClaimCheck.Quantities;

namespace ClaimCheck.Checking.Comparing;

/// <summary>The figures in which two texts differ that are otherwise the same, word for word.</summary>
/// <param name="First">The first text's figure with its hedge, as written.</param>
/// <param name="Second">The second's.</param>
/// <param name="Relation">How the first stands to the second.</param>
internal sealed record OnlyDifference(string First, string Second, SetRelation Relation);

/// <summary>Finds texts that differ in one figure: two versions of one sentence. What differs is read by itself, so that the end of a range and a part of a
/// ratio can be told apart too ("3 to 5", "more than 3 to 5"). Immutable; safe to share between threads.</summary>
internal sealed class OnlyDifferenceReader(QuantityReader quantities, FigureRelation relations)
{
    private const int FewestWords = 3;
    private const int MostWords = 6;

    /// <summary>The one difference; <see langword="null"/> where the texts are the same or differ in more than a figure.</summary>
    public OnlyDifference? Find(AnalyzedText a, AnalyzedText b)
    {
        var shorter = Math.Min(a.Tokens.Length, b.Tokens.Length);
        var (start, end) = (0, 0);
        while (start < shorter && Same(a, start, b, start))
        {
            start++;
        }

        while (end < shorter - start && Same(a, a.Tokens.Length - 1 - end, b, b.Tokens.Length - 1 - end))
        {
            end++;
        }

        // A hedge that one text adds belongs to the number that follows it in both.
        while (end > 0 && start + end >= FewestWords && !EndsInNumber(a, end) && a.Tokens.Length - start - end < MostWords)
        {
            end--;
        }

        return start + end >= FewestWords && Read(a, start, end) is { } first && Read(b, start, end) is { } second
            && relations.CanCompare(first, second) && relations.Of(first, second) is { } relation && first.Quantity.Trend == second.Quantity.Trend
            ? new OnlyDifference(first.Text, second.Text, relation) : null;
    }

    private static bool Same(AnalyzedText a, int i, AnalyzedText b, int j) => a.Form(i).Equals(b.Form(j), StringComparison.OrdinalIgnoreCase);

    private static bool EndsInNumber(AnalyzedText text, int behind)
    {
        var last = text.Tokens.Length - 1 - behind;
        return last >= 0 && (text.Tokens[last].Tag == UniversalTag.Num || char.IsDigit(text.Form(last)[0]));
    }

    /// <summary>The figure that the tokens from <paramref name="start"/> are when read by themselves.</summary>
    /// <param name="text">A text.</param>
    /// <param name="start">The first token that differs.</param>
    /// <param name="behind">How many tokens follow that do not differ.</param>
    private ComparedFigure? Read(AnalyzedText text, int start, int behind)
    {
        var last = text.Tokens.Length - 1 - behind;
        if (last < start || last - start >= MostWords)
        {
            return null;
        }

        var part = text.Text[text.Tokens[start].Start..text.Tokens[last].End];
        return quantities.Read(part, null) is [{ } only] && only.Span.Start == 0 && only.Span.End == part.Length
            ? new ComparedFigure(only, null, start, last + 1, part) : null;
    }
}
