using ClaimCheck.Language;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Tells when two sentences name different things in the same place ("on Oldmark" and "on Finchley Review"): what they say is then of others.</summary>
internal static class NameRivalry
{
    /// <summary>Whether the sentences of two figures do.</summary>
    /// <param name="a">A text.</param>
    /// <param name="knownA">For each of its content words, whether the other text has it.</param>
    /// <param name="first">A figure of it.</param>
    /// <param name="b">The other text.</param>
    /// <param name="knownB">For each of its content words, whether the first text has it.</param>
    /// <param name="second">A figure of it.</param>
    public static bool Between(ComparedText a, bool[] knownA, ComparedFigure first, ComparedText b, bool[] knownB, ComparedFigure second)
    {
        foreach (var left in Strangers(a, knownA, first))
        {
            foreach (var right in Strangers(b, knownB, second))
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
    private static IEnumerable<int> Strangers(ComparedText text, bool[] known, ComparedFigure figure)
    {
        var sentence = text.Text.Tokens[figure.FirstToken].Sentence;
        for (var i = 0; i < text.Words.Length; i++)
        {
            if (!known[i] && text.Words[i].Tag == UniversalTag.Propn && text.Text.Tokens[text.Words[i].Token].Sentence == sentence)
            {
                yield return text.Words[i].Token;
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
