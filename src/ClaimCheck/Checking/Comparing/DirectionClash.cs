using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Quantities;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Finds one figure that two texts say of opposites: "a profit of $3 million", "lost $3 million". Immutable; safe to share between threads.</summary>
internal sealed class DirectionClash(WordLexicon lexicon)
{
    private const int MostSteps = 3;

    /// <summary>Why both cannot be true, in words; <see langword="null"/> where no figure is said of opposites.</summary>
    public string? Find(ComparedText a, ComparedText b, IEnumerable<FigurePair?> figures)
    {
        foreach (var pair in figures)
        {
            if (pair is { Relation: SetRelation.Equal } && !b.Figures[pair.B].IsTime && b.Figures[pair.B].Quantity.Kind is not (QuantityKind.Score or QuantityKind.Ordinal)
                && Governor(a.Text, a.Figures[pair.A]) is >= 0 and var first && Governor(b.Text, b.Figures[pair.B]) is >= 0 and var second && AreOpposites(a.Text, first, b.Text, second))
            {
                return $"“{a.Text.Form(first)}” and “{b.Text.Form(second)}” are opposites, said of “{b.Figures[pair.B].Text}”";
            }
        }

        return null;
    }

    /// <summary>The noun or verb that a figure hangs on.</summary>
    private static int Governor(AnalyzedText text, ComparedFigure figure)
    {
        var at = figure.FirstToken;
        for (var step = 0; at >= 0 && step < MostSteps + figure.EndToken - figure.FirstToken; step++)
        {
            if ((at < figure.FirstToken || at >= figure.EndToken) && text.Tokens[at].Tag is UniversalTag.Noun or UniversalTag.Verb)
            {
                return at;
            }

            at = text.Tokens[at].Head;
        }

        return -1;
    }

    private bool AreOpposites(AnalyzedText a, int first, AnalyzedText b, int second)
    {
        var (one, other) = (a.Tokens[first], b.Tokens[second]);
        return (one.Tag == other.Tag && lexicon.AreAntonyms(one.Lemma, other.Lemma, one.Tag)) || lexicon.AreAntonyms(VerbOf(a, first), VerbOf(b, second), UniversalTag.Verb);
    }

    /// <summary>The verb that a verb or noun belongs to ("loss": "lose"); some nouns are known by their plural ("earnings").</summary>
    private ReadOnlySpan<char> VerbOf(AnalyzedText text, int token)
    {
        var family = lexicon.DerivationFamily(text.Tokens[token].Lemma, text.Tokens[token].Tag);
        return family.Length > 0 ? family : lexicon.DerivationFamily(text.Form(token).ToString().ToLowerInvariant(), text.Tokens[token].Tag);
    }
}
