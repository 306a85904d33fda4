using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Finds that two texts say opposite adjectives of one subject ("is safe", "is unsafe"). Immutable; safe to share between threads.</summary>
internal sealed class DescriptionClash(WordCover cover, WordLexicon lexicon)
{
    /// <summary>Why both cannot be true, in words; <see langword="null"/> where no adjectives are opposites.</summary>
    public string? Find(ComparedText a, ComparedText b)
    {
        foreach (var second in b.Descriptions)
        {
            foreach (var first in a.Descriptions)
            {
                var same = string.Equals(first.Lemma, second.Lemma, StringComparison.Ordinal);
                if ((same || lexicon.AreAntonyms(first.Lemma, second.Lemma, UniversalTag.Adj)) && (first.Negated != second.Negated) == same && cover.Meet(a, first.Subject, b, second.Subject))
                {
                    return $"“{a.Text.Form(first.Token)}” and “{b.Text.Form(second.Token)}”: said of the same, both cannot be true";
                }
            }
        }

        return null;
    }
}
