using ClaimCheck.Language;

namespace ClaimCheck.Claims.Extraction;

/// <summary>Tells where a sentence goes on with a quotation that a sentence before it in the paragraph began.</summary>
internal static class OpenQuotation
{
    /// <summary>Whether the quotation marks of the paragraph leave a sentence inside a quotation from its first word on. Marks that do not come in pairs tell nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool Holds(AnalyzedText text, Sentence sentence)
    {
        var start = text.Text.LastIndexOf('\n', Math.Max(0, sentence.Start - 1)) + 1;
        var end = text.Text.IndexOf('\n', sentence.Start);
        var before = Inside(text.Text.AsSpan(start, Math.Max(0, sentence.Start - start)), false);
        return before && !Inside(text.Text.AsSpan(sentence.Start, (end < 0 ? text.Text.Length : end) - sentence.Start), true);
    }

    private static bool Inside(ReadOnlySpan<char> text, bool inside)
    {
        foreach (var c in text)
        {
            inside = c switch
            {
                '“' or '«' or '„' => true,
                '”' or '»' => false,
                '"' => !inside,
                _ => inside,
            };
        }

        return inside;
    }
}
