using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Finds statements of the second text that the first turns round: what it denies or says the opposite of, and who does what to whom the other
/// way about. Immutable; safe to share between threads.</summary>
internal sealed class PredicateClash(WordCover cover, WordLexicon lexicon)
{
    /// <summary>Why both cannot be true, in words; <see langword="null"/> where nothing is turned round.</summary>
    public string? Find(ComparedText a, ComparedText b)
    {
        foreach (var second in b.Predications.Where(p => (p.Firm || p.IsPlan) && !SaysBoth(a, p)))
        {
            foreach (var first in a.Predications.Where(p => (p.Firm && second.Firm) || (p.IsPlan && second.IsPlan)))
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

    /// <summary>Whether a text itself says what a verb means as well: it was arrested, and released.</summary>
    private bool SaysSame(ComparedText a, Predication second) =>
        a.Predications.Any(p => p.Negated == second.Negated && lexicon.AreSynonyms(p.Lemma, second.Lemma, UniversalTag.Verb));

    private string? Between(ComparedText a, Predication first, ComparedText b, Predication second)
    {
        var opposite = lexicon.AreOpposed(first.Lemma, second.Lemma, UniversalTag.Verb);
        var same = lexicon.AreSynonyms(first.Lemma, second.Lemma, UniversalTag.Verb);
        if (!same && !opposite)
        {
            return null;
        }

        var doers = cover.Meet(a, first.Doer.Core, b, second.Doer.Core);
        var targets = cover.Meet(a, first.Object.Core, b, second.Object.Core);
        var verbs = $"“{a.Text.Form(first.Token)}” and “{b.Text.Form(second.Token)}”";
        var ofOne = targets ? doers || !first.Doer.IsSaid || !second.Doer.IsSaid || IsBeside(a, first, b, second.Doer)
            : (doers && !first.Object.IsSaid && (!second.Object.IsSaid || IsBeside(a, first, b, second.Object))) || (opposite && IsOfItself(a, first, b, second));
        if (ofOne && (first.Negated != second.Negated) != opposite && !(opposite && SaysSame(a, second)))
        {
            return opposite ? $"{verbs} are opposites, said of the same" : $"{verbs}: one says that it is so, the other that it is not";
        }

        return same && first.Negated == second.Negated && IsTurned(a, first, b, second) ? $"{verbs}: who does it and to whom is the other way round" : null;
    }

    private bool IsTurned(ComparedText a, Predication first, ComparedText b, Predication second) =>
        second.Doer.IsSaid && second.Object.IsSaid && !cover.Meet(a, first.Doer.Wide, b, second.Doer.Wide) && !cover.Meet(a, first.Object.Wide, b, second.Object.Wide)
        && cover.Meet(a, first.Object.Wide, b, second.Doer.Wide) && cover.Meet(a, first.Doer.Wide, b, second.Object.Wide);

    /// <summary>Whether one text says of something what somebody does to it in the other: "the blast happened", "the police prevented the blast".</summary>
    private bool IsOfItself(ComparedText a, Predication first, ComparedText b, Predication second) =>
        (!first.Object.IsSaid && cover.Meet(a, first.Doer.Core, b, second.Object.Core))
        || (!second.Object.IsSaid && cover.Meet(a, first.Object.Core, b, second.Doer.Core));

    /// <summary>Whether the words of an argument stand in the sentence of another predication, which may have been read wrongly.</summary>
    private bool IsBeside(ComparedText a, Predication first, ComparedText b, Argument argument)
    {
        var sentence = a.Text.Tokens[first.Token].Sentence;
        return argument.Core.All(r => a.Words.Any(w => a.Text.Tokens[w.Token].Sentence == sentence && cover.AreAlike(w, b.Words[r])));
    }
}
