using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Claims.Roles;

/// <summary>Rules a role out for a figure, however near it stands.</summary>
internal static class RoleFit
{
    private const ArgumentPosition Beside = ArgumentPosition.Before | ArgumentPosition.After;

    /// <summary>Whether a role may be a figure's.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="anchor">Where the figure stands.</param>
    /// <param name="hit">Where the text speaks of the role.</param>
    /// <param name="kind">What sort of answer the figure is.</param>
    public static bool Allows(SentenceScope scope, QuantityAnchor anchor, in RoleHit hit, RoleKind kind)
    {
        if ((hit.Counted & ~Beside) == 0 && !StandsBeside(scope, anchor, hit) && !EndsWith(anchor, kind, hit) && !RoleLinks.Touch(scope, anchor, hit))
        {
            return false;
        }

        // "a 450-megawatt reactor" states a measure of the reactor, "two reactors" counts them.
        if (kind == RoleKind.Count && hit.Role.Kind == RoleKind.Measure && (hit.Counted == ArgumentPosition.Before || (hit.Counted == ArgumentPosition.After && !hit.Role.Accepts(RoleKind.Count)))
            && anchor.Noun >= 0 && scope.Field.Text.Tokens[anchor.Noun].FineTag is "NNS")
        {
            return false;
        }

        // "scores of languages" is no score.
        if (hit.HeadToken == anchor.First)
        {
            return false;
        }

        // "One of the men killed": those of whom it is one were killed.
        if (IsOfGroup(scope, anchor, hit) || IsWholeOfOthers(scope, anchor, hit))
        {
            return false;
        }

        // "rose to 5%" states a level, and whose level it is says the noun; only "rose by 5%" states the change, or a phrase that has it there ("limit the rise to 5%").
        var before = WordBefore(scope, anchor);
        if (hit.Role.Statistic == "change" ? before is "to" or "from" or "at" && !hit.Counted.HasFlag(ArgumentPosition.To) : before is "by" && hit.Counted == ArgumentPosition.Value)
        {
            return false;
        }

        // "340 earthquakes" are counted; only "a 6.1 earthquake" is measured.
        if (anchor.Noun == hit.HeadToken && hit.Role.Kind == RoleKind.Measure && kind == RoleKind.Count && scope.Field.Text.Tokens[anchor.Noun].FineTag is "NNS" or "NNPS")
        {
            return false;
        }

        // "cut tobacco", "the Rose Valley": nothing rose or fell.
        if (hit.Role.Statistic == "change" && (scope.Field.Text.Tokens[hit.HeadToken].Tag == UniversalTag.Propn
            || (scope.Field.Text.Tokens[hit.HeadToken].Lemma is "cut" && scope.Field.Tree.Relation(hit.HeadToken) is "amod")))
        {
            return false;
        }

        return anchor.Noun < 0 || (anchor.Noun >= hit.FirstToken && anchor.Noun < hit.EndToken)
            || hit.Role.MayCount(scope.Field.Text.Tokens[anchor.Noun].Lemma);
    }

    private static bool IsOfGroup(SentenceScope scope, QuantityAnchor anchor, in RoleHit hit)
    {
        var of = anchor.Last + 1;
        return of < hit.FirstToken && scope.Field.Text.Form(of) is "of" && scope.Field.Tree.Relation(hit.HeadToken) is "acl"
            && scope.Field.Text.Tokens[hit.HeadToken].Head is var group
            && (group > of ? scope.Field.Tree.Relation(group) is "nmod" : (group == anchor.Head || group == anchor.Noun) && IsTheirs(scope, hit.FirstToken - 1));
    }

    /// <summary>Whether what is said right behind a word is said of that: "those rescued".</summary>
    private static bool IsTheirs(SentenceScope scope, int token) => scope.Field.Text.Form(token) is "those" or "them" || scope.Field.Text.Tokens[token].FineTag is "NNS" or "NNPS";

    /// <summary>"Four of the six suspects pleaded guilty": the six did not, unless the phrase is about them ("four of the six suspects arrested").</summary>
    private static bool IsWholeOfOthers(SentenceScope scope, QuantityAnchor anchor, in RoleHit hit)
    {
        var text = scope.Field.Text;
        var of = anchor.First - 1;
        while (of > scope.Sentence.FirstToken && text.Tokens[of].Tag is UniversalTag.Det or UniversalTag.Pron)
        {
            of--;
        }

        return of > scope.Sentence.FirstToken && text.Form(of) is "of" && (scope.IsFigure(of - 1) || text.Form(of - 1) is "some" or "Some" or "most" or "Most" or "half" or "Half" or "many" or "Many" or "none" or "None")
            && !(anchor.Noun >= 0 && (hit.HeadToken == anchor.Noun || text.Tokens[hit.HeadToken].Head == anchor.Noun));
    }

    /// <summary>Whether the figure stands right before or behind the phrase, as the phrase demands; one modifier may stand between.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="anchor">Where the figure stands.</param>
    /// <param name="hit">Where the text speaks of the role.</param>
    public static bool StandsBeside(SentenceScope scope, QuantityAnchor anchor, in RoleHit hit) =>
        (hit.Counted.HasFlag(ArgumentPosition.Before) && anchor.Last < hit.FirstToken && (hit.FirstToken - anchor.Last == 1 || (hit.FirstToken - anchor.Last == 2 && IsModifier(scope, anchor.Last + 1))))
        || (hit.Counted.HasFlag(ArgumentPosition.After) && anchor.First == hit.EndToken);

    /// <summary>Whether the phrase is the end of the figure's own expression: what a price is paid for ("$83 a barrel").</summary>
    /// <param name="anchor">Where the figure stands.</param>
    /// <param name="kind">What sort of answer the figure is.</param>
    /// <param name="hit">Where the text speaks of the role.</param>
    public static bool EndsWith(QuantityAnchor anchor, RoleKind kind, in RoleHit hit) =>
        kind is RoleKind.Money or RoleKind.Measure && hit.Counted.HasFlag(ArgumentPosition.Before) && hit.FirstToken > anchor.First && hit.EndToken == anchor.Last + 1;

    private static bool IsModifier(SentenceScope scope, int token) =>
        scope.Field.Text.Form(token) is "of" or "in" || scope.Field.Text.Tokens[token].Tag is not (UniversalTag.Adp or UniversalTag.Aux or UniversalTag.Verb or UniversalTag.Cconj);

    /// <summary>The word before a figure, its currency left out ("to Rs 5", "to NOK 421 million").</summary>
    private static ReadOnlySpan<char> WordBefore(SentenceScope scope, QuantityAnchor anchor)
    {
        var at = anchor.First - 1;
        for (var steps = 0; steps < 3 && at > scope.Sentence.FirstToken && IsSkipped(scope, at); steps++)
        {
            at--;
        }

        return at >= scope.Sentence.FirstToken ? scope.Field.Text.Form(at) : default;
    }

    private static bool IsSkipped(SentenceScope scope, int token) =>
        scope.Field.Text.Tokens[token].Tag is UniversalTag.Sym or UniversalTag.Adv or UniversalTag.Det || scope.Field.Text.Form(token) is "Rs" or "Rs." || CurrencyCode.Is(scope.Field.Text.Form(token));
}
