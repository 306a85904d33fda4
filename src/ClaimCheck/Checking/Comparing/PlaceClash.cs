using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Language.Places;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Finds that two texts put one deed in two places that lie apart ("derailed in Norway", "derailed in Peru"). Immutable; safe to share between threads.</summary>
internal sealed class PlaceClash(WordCover cover, WordLexicon lexicon, Gazetteer gazetteer)
{
    /// <summary>Why both cannot be true, in words; <see langword="null"/> where nothing is put elsewhere.</summary>
    /// <param name="a">The first text.</param>
    /// <param name="b">The second.</param>
    public string? Find(ComparedText a, ComparedText b)
    {
        foreach (var second in b.Predications.Where(p => p is { Firm: true, Negated: false }))
        {
            foreach (var first in a.Predications.Where(p => p is { Firm: true, Negated: false }))
            {
                if (lexicon.AreSynonyms(first.Lemma, second.Lemma, UniversalTag.Verb) && IsOfOne(a, first, b, second)
                    && PlacesOf(a, first) is [{ } here] && PlacesOf(b, second) is [{ } there] && gazetteer.Relation(here.Form, there.Form) == PlaceRelation.Disjoint)
                {
                    return $"“{here.Form}” and “{there.Form}” are other places";
                }
            }
        }

        return null;
    }

    /// <summary>Whether all that both say of who does it and to whom is shared.</summary>
    private bool IsOfOne(ComparedText a, Predication first, ComparedText b, Predication second)
    {
        var (doers, targets) = (cover.Meet(a, first.Doer.Core, b, second.Doer.Core), cover.Meet(a, first.Object.Core, b, second.Object.Core));
        return (doers || targets) && (doers || !first.Doer.IsSaid || !second.Doer.IsSaid) && (targets || (!first.Object.IsSaid && !second.Object.IsSaid));
    }

    /// <summary>The places in which a verb says that it happened.</summary>
    private ContentWord[] PlacesOf(ComparedText text, Predication said) => [.. text.Words.Where(w =>
        w.Tag == UniversalTag.Propn && text.Text.Tokens[w.Token].Head == said.Token && text.Text.Tokens[w.Token].Relation is "obl"
        && text.Arguments.Field.Tree.ChildWith(w.Token, "case") is >= 0 and var mark && text.Text.Form(mark) is "in" or "at" or "near" && gazetteer.Find(w.Form).Length > 0)];
}
