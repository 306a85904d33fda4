using ClaimCheck.Language;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Tells when two sentences name different things in the same place ("on Oldmark" and "on Finchley Review"): what they say is then of others.</summary>
internal static class NameRivalry
{
    /// <summary>Whether the sentences of two figures do.</summary>
    public static bool Between(ComparedText a, ComparedFigure first, ComparedText b, ComparedFigure second, WordCover cover)
    {
        foreach (var left in Strangers(a, first, b, cover))
        {
            foreach (var right in Strangers(b, second, a, cover))
            {
                if (InOnePlace(a.Text, left, b.Text, right))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The names of the figure's sentence that the other text does not have.</summary>
    private static IEnumerable<int> Strangers(ComparedText text, ComparedFigure figure, ComparedText other, WordCover cover)
    {
        var sentence = text.Text.Tokens[figure.FirstToken].Sentence;
        foreach (var word in text.Words)
        {
            if (word.Tag == UniversalTag.Propn && text.Text.Tokens[word.Token].Sentence == sentence && !cover.Has(other, word))
            {
                yield return word.Token;
            }
        }
    }

    private static bool InOnePlace(AnalyzedText a, int left, AnalyzedText b, int right)
    {
        var (first, second) = (a.Tokens[left].Relation, b.Tokens[right].Relation);
        return string.Equals(first, second, StringComparison.Ordinal) && first is not ("flat" or "compound" or "flat:name")
            && string.Equals(CaseOf(a, left), CaseOf(b, right), StringComparison.Ordinal);
    }

    private static string? CaseOf(AnalyzedText text, int token)
    {
        for (var i = token - 1; i >= 0 && i > token - 8; i--)
        {
            if (text.Tokens[i].Head == token && text.Tokens[i].Relation is "case")
            {
                return text.Tokens[i].Lemma;
            }
        }

        return null;
    }
}
