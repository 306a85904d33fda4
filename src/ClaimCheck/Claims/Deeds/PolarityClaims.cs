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

    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        var tokens = scope.Field.Text.Tokens;
        for (var i = scope.Sentence.FirstToken; i < scope.Sentence.EndToken; i++)
        {
            if (Without(scope, i) is { } missing)
            {
                claims.Add(missing);
                continue;
            }

            if (scope.Field.Clauses.HeadOf(i) != i || tokens[i].Tag is not (UniversalTag.Verb or UniversalTag.Noun or UniversalTag.Adj))
            {
                continue;
            }

            if ((scope.Field.Tree.ChildWith(i, "ccomp") is >= 0 and var said && !IsTrailing(scope, i, said)) || MovesFigure(scope, i))
            {
                continue;
            }

            var negation = _negations.Of(scope.Field, i);
            if (negation < 0 && !IsEvent(scope, i))
            {
                continue;
            }

            var deed = DeedReader.Read(scope, i, negation);
            if (deed is null && negation < 0 && (!IsMain(scope, i) || Light.ContainsKey(tokens[i].Lemma)))
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

    /// <summary>"Without the use of firearms": a deed that is denied in passing.</summary>
    private ClaimFrame? Without(SentenceScope scope, int noun)
    {
        var tokens = scope.Field.Text.Tokens;
        if (tokens[noun].Tag != UniversalTag.Noun || scope.Field.Tree.Relation(noun) is not "obl" || scope.Field.Tree.ChildWith(noun, "case") is not (>= 0 and var mark)
            || tokens[mark].Lemma is not "without" || DeedReader.OfMissing(scope, noun) is not { } deed)
        {
            return null;
        }

        var claim = builder.Build(scope, ClaimKind.Polarity, new Answer
        {
            Text = scope.Field.Text.Form(mark).ToString(),
            Span = new TextSpan(tokens[mark].Start, tokens[mark].End),
            Normalized = "no",
        }, noun, new Slot { Predicate = tokens[noun].Lemma, Noun = tokens[noun].Lemma, Deed = deed });
        return claim with { Confidence = 0.7, Incidental = true, Circumstances = claim.Circumstances with { Polarity = Polarity.Negative } };
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

    /// <summary>Whether a verb only says which way a figure moves: what the figure is then says its own claim.</summary>
    private static bool MovesFigure(SentenceScope scope, int predicate)
    {
        var tokens = scope.Field.Text.Tokens;
        for (var i = scope.Sentence.FirstToken; i < scope.Sentence.EndToken && tokens[predicate].Tag == UniversalTag.Verb && MeasureVerbs.MovesItsSubject(tokens[predicate].Lemma); i++)
        {
            if (scope.IsFigure(i) && scope.Field.Clauses.HeadOf(i) == predicate && !scope.IsDate(i) && !IsCount(scope.Field, i) && IsDirect(tokens, i, predicate))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a figure, or its unit, hangs on the verb itself, and not on something else in the clause ("stays open, to cheers from three swimmers").</summary>
    private static bool IsDirect(Token[] tokens, int figure, int predicate) => tokens[figure].Head is var unit && (unit == predicate || unit < 0 || tokens[unit].Head == predicate
        || (tokens[unit].Head is >= 0 and var whole && tokens[whole].Head == predicate && tokens[unit].Relation is "compound" or "nummod" or "flat"));

    /// <summary>Whether a figure counts a subject, or stands inside a word ("two branches will close", "hit a nine-storey block").</summary>
    private static bool IsCount(FieldReading field, int figure)
    {
        var head = field.Text.Tokens[figure].Head;
        return head >= 0 && (field.Tree.Relation(head) is "nsubj" or "compound" or "amod" || field.Tree.Relation(figure) is "compound" or "amod");
    }

    /// <summary>The lemma of a predicate; a participle that was taken for an adjective ("was diverted") has its verb's.</summary>
    private static string PredicateOf(SentenceScope scope, int predicate)
    {
        return Parties.ParticipleOf(scope.Field.Text.Tokens[predicate]) is { } verb && IsParticiple(scope, predicate) ? verb : scope.Field.Text.Tokens[predicate].Lemma;
    }

    private static bool IsParticiple(SentenceScope scope, int predicate) =>
        Parties.ParticipleOf(scope.Field.Text.Tokens[predicate]) is not null && scope.Field.Tree.ChildWith(predicate, "cop") >= 0;

    private static bool IsEvent(SentenceScope scope, int predicate)
    {
        var tokens = scope.Field.Text.Tokens;
        if (IsParticiple(scope, predicate))
        {
            return IsStatement(scope, predicate) && scope.Field.Tree.ChildWith(predicate, "nsubj") >= 0;
        }

        if (tokens[predicate].Tag == UniversalTag.Adj)
        {
            return IsStatement(scope, predicate) && scope.Field.Tree.ChildWith(predicate, "cop") >= 0 && scope.Field.Tree.ChildWith(predicate, "nsubj") >= 0
                && DeedClasses.Default.Of(tokens[predicate].Lemma, UniversalTag.Adj).Ids.Length > 1;
        }

        return tokens[predicate].Tag == UniversalTag.Verb
            && (tokens[predicate].FineTag is "VBD" or "VBN" or "VBZ" or "VBP" || HasAuxiliary(scope, predicate) || HasAgent(scope, predicate))
            && IsStatement(scope, predicate)
            && (scope.Field.Tree.ChildWith(predicate, "nsubj") >= 0 || scope.Field.Tree.ChildWith(predicate, "obj") >= 0 || scope.Field.Tree.Relation(predicate) is "acl" or "advcl");
    }

    private static bool IsMain(SentenceScope scope, int predicate) => scope.Field.Tree.Relation(predicate) is "root" or "conj" or "ccomp" or "parataxis" or "appos";

    private static bool IsStatement(SentenceScope scope, int predicate) => IsMain(scope, predicate) || scope.Field.Tree.Relation(predicate) is "acl" or "advcl";

    private static bool HasAuxiliary(SentenceScope scope, int predicate) => scope.Field.Tree.ChildWith(predicate, "aux") >= 0;

    private static bool HasAgent(SentenceScope scope, int predicate) =>
        scope.Field.Tree.ChildWith(predicate, "obl") is >= 0 and var agent && scope.Field.Text.Tokens[agent].Relation == "obl:agent";

    private static string? ObjectOf(SentenceScope scope, int predicate)
    {
        var found = scope.Field.Text.Tokens[predicate].FineTag == "VBN" && HasAuxiliary(scope, predicate) ? -1 : scope.Field.Tree.ChildWith(predicate, "obj");
        found = found >= 0 ? found : scope.Field.Tree.ChildWith(predicate, "nsubj");
        return found >= 0 && scope.Field.Text.Tokens[found].Tag is UniversalTag.Noun or UniversalTag.Propn ? scope.Field.Text.Tokens[found].Lemma : null;
    }
}
