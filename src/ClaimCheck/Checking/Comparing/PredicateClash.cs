using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Finds statements of the second text that the first turns round: what it denies or says the opposite of, and who does what to whom the other
/// way about. Immutable; safe to share between threads.</summary>
internal sealed class PredicateClash(WordCover cover, WordLexicon lexicon)
{
    private const double MostlyCovered = 0.6;

    /// <summary>Why both cannot be true, in words; <see langword="null"/> where nothing is turned round.</summary>
    public string? Find(ComparedText a, ComparedText b, double coverOfB)
    {
        if (coverOfB < MostlyCovered)
        {
            return null;
        }

        foreach (var second in b.Predications.Where(p => p.Firm && !SaysBoth(a, p)))
        {
            foreach (var first in a.Predications.Where(p => p.Firm))
            {
                if (Between(a, first, b, second) is { } reason)
                {
                    return reason;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a text both says and denies what a verb means, of whomever: which of them is meant cannot be told.</summary>
    private static bool SaysBoth(ComparedText a, Predication second) =>
        a.Predications.Where(p => string.Equals(p.Lemma, second.Lemma, StringComparison.Ordinal)).Select(p => p.Negated).Distinct().Count() > 1;

    private string? Between(ComparedText a, Predication first, ComparedText b, Predication second)
    {
        var opposite = lexicon.AreAntonyms(first.Lemma, second.Lemma, UniversalTag.Verb);
        var same = lexicon.AreSynonyms(first.Lemma, second.Lemma, UniversalTag.Verb);
        if (!same && !opposite)
        {
            return null;
        }

        var doers = Shares(a, first.Doer, b, second.Doer);
        var targets = Shares(a, first.Object, b, second.Object);
        var verbs = $"“{a.Text.Form(first.Token)}” and “{b.Text.Form(second.Token)}”";
        var ofOne = targets ? doers || first.Doer.Length == 0 || second.Doer.Length == 0 || IsBeside(a, first, b, second.Doer)
            : doers && first.Object.Length == 0 && second.Object.Length == 0;
        if (ofOne && (first.Negated != second.Negated) != opposite)
        {
            return opposite ? $"{verbs} are opposites, said of the same" : $"{verbs}: one says that it is so, the other that it is not";
        }

        return same && first.Negated == second.Negated && second.Doer.Length > 0 && second.Object.Length > 0 && !doers && !targets
            && Shares(a, first.Object, b, second.Doer) && Shares(a, first.Doer, b, second.Object)
            ? $"{verbs}: who does it and to whom is the other way round" : null;
    }

    /// <summary>Whether the words of an argument stand in the sentence of another predication, which may have been read wrongly.</summary>
    private bool IsBeside(ComparedText a, Predication first, ComparedText b, int[] argument)
    {
        var sentence = a.Text.Tokens[first.Token].Sentence;
        return argument.All(r => a.Words.Any(w => a.Text.Tokens[w.Token].Sentence == sentence && cover.AreAlike(w, b.Words[r])));
    }

    private bool Shares(ComparedText a, int[] left, ComparedText b, int[] right) =>
        left.Any(l => right.Any(r => cover.AreAlike(a.Words[l], b.Words[r])));
}
