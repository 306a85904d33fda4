using System.Collections.Frozen;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Attributions;

namespace ClaimCheck.Claims.Deeds;

/// <summary>Claims that say whether something happened: negated statements, and the plain statements that they can be held against.</summary>
internal sealed class PolarityClaims(FrameBuilder builder) : IClaimReader
{
    private static readonly FrozenDictionary<string, string> Light = CueTable.Read("light-words.tsv");
    private readonly NegationReader _negations = new(builder.Modality);
    private readonly MissingUse _missing = new(builder);

    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        var tokens = scope.Field.Text.Tokens;
        for (var i = scope.Sentence.FirstToken; i < scope.Sentence.EndToken; i++)
        {
            if (_missing.Read(scope, i) is { } missing)
            {
                claims.Add(missing);
                continue;
            }

            if (scope.Field.Clauses.HeadOf(i) != i || tokens[i].Tag is not (UniversalTag.Verb or UniversalTag.Noun or UniversalTag.Adj))
            {
                continue;
            }

            if ((scope.Field.Tree.ChildWith(i, "ccomp") is >= 0 and var said && !IsTrailing(scope, i, said)) || MovedFigure.IsBy(scope, i))
            {
                continue;
            }

            var negation = _negations.Of(scope.Field, i);
            if (negation < 0 && !EventPredicates.IsEvent(scope, i))
            {
                continue;
            }

            var deed = DeedReader.Read(scope, i, negation);
            if (deed is null && negation < 0 && (!EventPredicates.IsMain(scope, i) || Light.ContainsKey(tokens[i].Lemma)))
            {
                continue;
            }

            var at = negation >= 0 ? negation : i;
            claims.Add(builder.Build(scope, ClaimKind.Polarity, new Answer
            {
                Text = scope.Field.Text.Form(at).ToString(),
                Span = new TextSpan(tokens[at].Start, tokens[at].End),
                Normalized = negation >= 0 ? "no" : "yes",
            }, i, new Slot
            {
                Predicate = PredicateOf(scope, i),
                Noun = ObjectOf(scope, i),
                Deed = deed,
            }) with
            { Confidence = 0.7, Incidental = true } is var claim && negation >= 0
                ? claim with
                {
                    Circumstances = claim.Circumstances with
                    {
                        Polarity = Polarity.Negative,
                        Modality = DeniedModality(claim, deed),
                        Time = TimeReader.OfDenial(scope.Field, i, claim.Circumstances.Time, scope.Dates),
                    },
                }
                : IsSettled(tokens[i]) ? claim with { Circumstances = claim.Circumstances with { Modality = Modality.Asserted } } : claim);
        }
    }

    /// <summary>"Police fired at the van, an officer confirmed": who says so stands behind, and what is said is the statement.</summary>
    private static bool IsTrailing(SentenceScope scope, int predicate, int said)
    {
        var tokens = scope.Field.Text.Tokens;
        if (said < predicate || !ReportingLists.Default.IsReporting(tokens[said].Lemma) || ReportingLists.Default.IsReporting(tokens[predicate].Lemma)
            || scope.Field.Tree.ChildWith(said, "nsubj") is not (> 0 and var speaker))
        {
            return false;
        }

        var first = speaker;
        while (first - 1 > predicate && scope.Field.Tree.IsBelow(first - 1, said) && tokens[first - 1].Tag != UniversalTag.Punct)
        {
            first--;
        }

        return scope.Field.Text.Form(first - 1) is "," && scope.Field.Tree.ChildWith(said, "mark") < 0;
    }

    /// <summary>"Agreed to close the pier": that it was agreed is a fact, though the closure is to come.</summary>
    private static bool IsSettled(in Token predicate) => predicate.FineTag is "VBD" or "VBN" && NegationReader.Is(predicate.Lemma, "settle");

    /// <summary>What is denied is denied for a fact, and an intention that there is none of is a plan that is none.</summary>
    private static Modality DeniedModality(ClaimFrame claim, Deed? deed) =>
        deed is { IsIntent: true } ? Modality.Planned : claim.Circumstances.Modality == Modality.Denied ? Modality.Asserted : claim.Circumstances.Modality;

    /// <summary>The lemma of a predicate; a participle that was taken for an adjective ("was diverted") has its verb's.</summary>
    private static string PredicateOf(SentenceScope scope, int predicate)
    {
        return Participles.VerbOf(scope.Field.Text.Tokens[predicate]) is { } verb && EventPredicates.IsParticiple(scope, predicate) ? verb : scope.Field.Text.Tokens[predicate].Lemma;
    }

    private static string? ObjectOf(SentenceScope scope, int predicate)
    {
        var found = scope.Field.Text.Tokens[predicate].FineTag == "VBN" && EventPredicates.HasAuxiliary(scope, predicate) ? -1 : scope.Field.Tree.ChildWith(predicate, "obj");
        found = found >= 0 ? found : scope.Field.Tree.ChildWith(predicate, "nsubj");
        return found >= 0 && scope.Field.Text.Tokens[found].Tag is UniversalTag.Noun or UniversalTag.Propn ? scope.Field.Text.Tokens[found].Lemma : null;
    }
}
