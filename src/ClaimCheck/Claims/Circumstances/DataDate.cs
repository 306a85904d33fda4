using System.Collections.Frozen;
using ClaimCheck.Language;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Circumstances;

/// <summary>Finds the day as of which a report gives its figures, where it states one for all of them: "Data as of: 11 February", "Key figures as at 19 March".</summary>
internal static class DataDate
{
    private static readonly FrozenDictionary<string, string> Nouns = CueTable.Read("data-nouns.tsv");

    /// <summary>Whether a noun is one for figures that a report gives ("data", "list").</summary>
    /// <param name="lemma">The noun's lemma.</param>
    public static bool IsOfData(string lemma) => Nouns.ContainsKey(lemma);

    /// <summary>The day or time; <see langword="null"/> where none is stated.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantities">Its figures, dates and times, in order.</param>
    /// <param name="tokenAt">The token at an offset.</param>
    public static TimeInterval? Of(AnalyzedText text, IReadOnlyList<Quantity> quantities, Func<int, int> tokenAt)
    {
        foreach (var quantity in quantities)
        {
            if (quantity is { Kind: QuantityKind.Date or QuantityKind.Time, When: { Grain: <= TimeGrain.Day } when } && IsLimitOfData(text, tokenAt(quantity.Number.Start)))
            {
                return when;
            }
        }

        return null;
    }

    /// <summary>Whether "as of" or "as at", with or without a colon, leads from a noun of the table to a token.</summary>
    private static bool IsLimitOfData(AnalyzedText text, int date)
    {
        var at = date > 0 && text.Form(date - 1) is ":" ? date - 2 : date - 1;
        return at > 1 && text.Form(at) is "of" or "at" && text.Form(at - 1).Equals("as", StringComparison.OrdinalIgnoreCase)
            && text.Tokens[at - 2] is var noun && noun.Sentence == text.Tokens[date].Sentence && Nouns.ContainsKey(noun.Lemma);
    }
}
