using ClaimCheck.Claims.Extraction;
using ClaimCheck.Language;
using static ClaimCheck.Claims.Causes.CauseTree;

namespace ClaimCheck.Claims.Causes;

/// <summary>Finds the cause and the effect that a cue links, in the tree around it.</summary>
internal static class CauseReader
{
    private static readonly string[][] Ofs = [["of"], ["for"], ["behind"]];

    /// <summary>The link; <see langword="null"/> where the tree has no cause for the cue.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="at">The cue's token.</param>
    /// <param name="cue">The cue.</param>
    public static CauseLink? Of(SentenceScope scope, int at, CauseCue cue) => IsAim(scope, at) ? null : cue.Shape switch
    {
        CauseShape.Doer => Doer(scope, at, cue),
        CauseShape.ToEffect => ToEffect(scope, at, cue),
        CauseShape.ToCause => ToCause(scope, at, cue),
        CauseShape.FromCause => Link(scope, ObliqueOf(scope, at, cue.Words), SubjectOf(scope, at)),
        CauseShape.OfCause => OfCause(scope, at, cue),
        CauseShape.Named => Named(scope, at),
        CauseShape.ForEffect => ForEffect(scope, at),
        CauseShape.Blamed => Blamed(scope, at, cue),
        CauseShape.Behind => Behind(scope, at),
        CauseShape.Label => Link(scope, BehindColon(scope, at), ObliqueOf(scope, at, Ofs)),
        _ => Marked(scope, at),
    };

    private static CauseLink? Doer(SentenceScope scope, int at, CauseCue cue)
    {
        var passive = IsPassive(scope, at);
        var effect = passive ? SubjectOf(scope, at) : ObjectOf(scope, at) is >= 0 and var found ? found : ObliqueOf(scope, at, cue.Words);
        if (effect < 0 && cue.Words.Length == 0)
        {
            return null;
        }

        var cause = passive ? ObliqueOf(scope, at, [["by"]]) : SubjectOf(scope, at);
        cause = cause >= 0 && scope.Field.Text.Tokens[cause].Tag == UniversalTag.Pron ? AntecedentOf(scope, at) : cause;
        var named = effect >= 0 && IsNamedPerson(scope, effect) ? null : cue.Effect;
        return cause >= 0 && !IsDoer(scope, cause) ? Link(scope, cause, effect, named) : null;
    }

    private static CauseLink? ToEffect(SentenceScope scope, int at, CauseCue cue)
    {
        var cause = SubjectOf(scope, at);
        cause = cause >= 0 && scope.Field.Text.Tokens[cause].Tag == UniversalTag.Pron ? AntecedentOf(scope, at) : cause;
        return cause >= 0 && !IsDoer(scope, cause) && ObliqueOf(scope, at, cue.Words) is >= 0 and var effect ? Link(scope, cause, effect) : null;
    }

    private static CauseLink? ToCause(SentenceScope scope, int at, CauseCue cue) =>
        Link(scope, ObliqueOf(scope, at, cue.Words), IsPassive(scope, at) ? SubjectOf(scope, at) : ObjectOf(scope, at));

    private static CauseLink? Blamed(SentenceScope scope, int at, CauseCue cue)
    {
        var cause = ObjectOf(scope, at);
        var effect = ObliqueOf(scope, at, cue.Words);
        effect = effect < 0 && cause >= 0 ? DependentOf(scope, cause, "nmod", cue.Words) : effect;
        return cause < 0 || (cue.Words.Length == 0 && !CauseTerms.IsKnown(scope.Field.Text.Tokens[cause].Lemma)) ? null
            : Link(scope, cause, effect < 0 && cue.Words.Length == 0 ? Accidents.LastBefore(scope.Field, at) : effect);
    }

    private static CauseLink? OfCause(SentenceScope scope, int at, CauseCue cue)
    {
        var field = scope.Field;
        var isVerb = field.Text.Tokens[at].Tag == UniversalTag.Verb;
        var cause = isVerb ? ObliqueOf(scope, at, cue.Words) : DependentOf(scope, at, "nmod", cue.Words);
        if (cause < 0 || (!isVerb && !IsPredicate(scope, at) && !HasCase(scope, at, "as")))
        {
            return null;
        }

        var effect = SubjectOf(scope, isVerb || IsPredicate(scope, at) ? at : field.Clauses.HeadOf(at));
        return isVerb ? Link(scope, cause, -1, field.Text.Tokens[at].Lemma) : Link(scope, cause, effect);
    }

    private static CauseLink? Named(SentenceScope scope, int at)
    {
        var tree = scope.Field.Tree;
        var effect = DependentOf(scope, at, "nmod", Ofs);
        if (IsPredicate(scope, at) || tree.Relation(at) is "xcomp")
        {
            return SubjectOf(scope, at) is >= 0 and var subject && scope.Field.Text.Tokens[subject].Tag != UniversalTag.Pron && !IsDoer(scope, subject)
                ? Link(scope, subject, effect < 0 ? Accidents.LastBefore(scope.Field, at) : effect) : null;
        }

        if (HasCase(scope, at, "as") && scope.Field.Text.Tokens[at].Head is >= 0 and var naming)
        {
            var named = IsPassive(scope, naming) ? SubjectOf(scope, naming) : ObjectOf(scope, naming) is >= 0 and var thing ? thing : ObliqueOf(scope, naming, [["to"]]);
            return named >= 0 && !IsDoer(scope, named) ? Link(scope, named, effect < 0 ? Accidents.LastBefore(scope.Field, at) : effect) : null;
        }

        var predicate = scope.Field.Text.Tokens[at].Head;
        return predicate >= 0 && tree.Relation(at) is "nsubj" && tree.ChildWith(predicate, "cop") >= 0
            && !HasCase(scope, predicate, "under") && scope.Field.Text.Tokens[predicate].Tag is UniversalTag.Noun or UniversalTag.Propn
            ? Link(scope, predicate, effect < 0 ? Accidents.LastBefore(scope.Field, at) : effect) : null;
    }

    private static CauseLink? ForEffect(SentenceScope scope, int at)
    {
        var subject = SubjectOf(scope, at);
        return subject >= 0 && scope.Field.Text.Tokens[subject].Tag is UniversalTag.Noun or UniversalTag.Verb && !IsDoer(scope, subject)
            && (scope.Field.Text.Tokens[at].Tag != UniversalTag.Verb || scope.Field.Text.Tokens[at].FineTag == "VB")
            ? Link(scope, subject, ObliqueOf(scope, at, [["for"]]) is >= 0 and var effect ? effect : Accidents.LastBefore(scope.Field, at)) : null;
    }

    private static CauseLink? Behind(SentenceScope scope, int at)
    {
        var effect = scope.Field.Text.Tokens[at].Head;
        return effect > at && scope.Field.Tree.ChildWith(effect, "cop") is >= 0 and var copula && copula < at
            && SubjectOf(scope, effect) is >= 0 and var subject && scope.Field.Text.Tokens[subject].Tag is UniversalTag.Noun or UniversalTag.Verb && !IsDoer(scope, subject)
            ? Link(scope, subject, effect) : null;
    }

    private static CauseLink? Marked(SentenceScope scope, int at)
    {
        var head = scope.Field.Text.Tokens[at].Head;
        var cause = scope.Field.Tree.Relation(at) is "case" or "fixed" or "mark" ? head : -1;
        cause = cause < 0 ? DependentOf(scope, at, "obl", [["to"], ["of"]]) : cause;
        if (cause < 0)
        {
            return null;
        }

        if (IsPredicate(scope, cause) && SubjectOf(scope, cause) is >= 0 and var described)
        {
            return Link(scope, cause, described);
        }

        var governor = scope.Field.Text.Tokens[cause == head ? cause : at].Head;
        var effect = governor < 0 ? -1 : SubjectOf(scope, governor) is >= 0 and var subject && scope.Field.Text.Tokens[subject].Tag != UniversalTag.Pron ? subject : governor;
        effect = effect < 0 && SubjectOf(scope, at) is >= 0 and var own ? own : effect;
        return Link(scope, cause, effect);
    }

    private static CauseLink? Link(SentenceScope scope, int cause, int effect, string? named = null)
    {
        var tokens = scope.Field.Text.Tokens;
        if (cause < 0 || cause == effect || IsNone(scope, cause))
        {
            return null;
        }

        if (effect >= 0 && tokens[effect] is { Tag: UniversalTag.Pron, Lemma: "it" or "this" or "that" })
        {
            effect = SubjectBefore(scope) is >= 0 and var before && Accidents.ClassOf(tokens[before].Lemma) is not null ? before : Accidents.LastBefore(scope.Field, effect);
        }

        var told = effect >= 0 && tokens[effect].Tag is UniversalTag.Noun or UniversalTag.Verb ? tokens[effect].Lemma : null;
        return new CauseLink(CauseExtent.Of(scope, cause), cause, named ?? told);
    }
}
