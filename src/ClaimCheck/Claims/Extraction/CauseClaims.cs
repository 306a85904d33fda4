using System.Collections.Frozen;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Extraction;

/// <summary>Claims that say why something happened: "because of", "due to", "caused by", "blamed on", "sparks started the fire".</summary>
internal sealed class CauseClaims(FrameBuilder builder) : IClaimReader
{
    private static readonly FrozenDictionary<string, string> Cues = CueTable.Read("causes.tsv");

    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        for (var i = scope.Sentence.FirstToken; i < scope.Sentence.EndToken; i++)
        {
            var token = scope.Field.Text.Tokens[i];
            if (Cues.TryGetValue(token.Lemma, out var way) && (token.Tag == UniversalTag.Noun ? NounWay(token.Lemma) : way) is { } where && CauseOf(scope, i, where) is { } cause && cause.Length > 0)
            {
                var at = Math.Max(scope.Field.TokenAt(cause.Start), i);
                claims.Add(builder.Build(scope, ClaimKind.Cause, new Answer
                {
                    Text = scope.TextOf(cause),
                    Span = cause,
                    Normalized = scope.TextOf(cause).ToLowerInvariant(),
                }, i, new Slot { Predicate = token.Lemma, Noun = EffectOf(scope, i), Core = TermsOf(scope, cause) }) with
                { Confidence = 0.6 });
                i = Math.Max(i, at);
            }
        }
    }

    /// <summary>"The cause was …": as a noun, only words of causes count; what they are linked to stands in the predicate.</summary>
    private static string? NounWay(string lemma) => Cues.TryGetValue(lemma + " (noun)", out var way) ? way : null;

    private static TextSpan? CauseOf(SentenceScope scope, int cue, string where)
    {
        var tree = scope.Field.Tree;
        var tokens = scope.Field.Text.Tokens;
        switch (where)
        {
            case "subject":
                if (tree.ChildWith(cue, "obj") < 0 && tokens[cue].FineTag != "VBN")
                {
                    return null;
                }

                var agent = tokens[cue].FineTag == "VBN" && tree.ChildWith(cue, "aux") >= 0 ? ObliqueOf(scope, cue, "by") : tree.ChildWith(cue, "nsubj");
                agent = agent >= 0 && tokens[agent].Tag == UniversalTag.Pron ? AntecedentOf(scope, cue) : agent;
                return agent >= 0 && !IsNamedPerson(scope, agent) ? ExtentOf(scope, agent) : null;
            case "nominal":
                var predicate = tokens[cue].Head;
                return predicate >= 0 && tree.Relation(cue) is "nsubj" && tree.ChildWith(predicate, "cop") >= 0 ? ExtentOf(scope, predicate) : null;
            case "of":
                var illness = tree.ChildWith(cue, "obl");
                var mark = illness >= 0 ? tree.ChildWith(illness, "case") : -1;
                return mark >= 0 && tokens[mark].Lemma is "of" or "from" ? ExtentOf(scope, illness) : null;
            case "from" or "to" or "on":
                var source = ObliqueOf(scope, cue, where);
                return source >= 0 ? ExtentOf(scope, source) : null;
            case "head":
                var head = tokens[cue].Head;
                return head >= 0 && tree.Relation(cue) is "case" or "fixed" or "mark" ? ExtentOf(scope, tree.Relation(cue) is "fixed" ? cue : head) : null;
            default:
                return null;
        }
    }

    /// <summary>"The spark that caused …": the noun that a relative clause belongs to; -1 where the cue's clause is none.</summary>
    private static int AntecedentOf(SentenceScope scope, int cue) =>
        scope.Field.Tree.Relation(cue) is "acl" && scope.Field.Text.Tokens[cue].Head is var noun && noun >= 0 && scope.Field.Text.Tokens[noun].Tag == UniversalTag.Noun ? noun : -1;

    /// <summary>A person is the doer, not the cause.</summary>
    private static bool IsNamedPerson(SentenceScope scope, int token) =>
        scope.Field.Entity[token] is var entity && entity >= 0 && scope.Field.Text.Entities[entity].Type == NameType.Person;

    /// <summary>What stands behind a cue with a preposition; -1 where nothing does.</summary>
    private static int ObliqueOf(SentenceScope scope, int cue, string preposition)
    {
        for (var child = scope.Field.Tree.FirstChild(cue); child >= 0; child = scope.Field.Tree.NextSibling(child))
        {
            if (child > cue && scope.Field.Tree.Relation(child) is "obl" && scope.Field.Tree.ChildWith(child, "case") is >= 0 and var mark
                && scope.Field.Text.Form(mark).Equals(preposition, StringComparison.OrdinalIgnoreCase))
            {
                return child;
            }
        }

        return -1;
    }

    private static TextSpan ExtentOf(SentenceScope scope, int token)
    {
        var tokens = scope.Field.Text.Tokens;
        var (first, last) = (token, token);
        for (var i = scope.Sentence.FirstToken; i < scope.Sentence.EndToken; i++)
        {
            if (tokens[i].Tag != UniversalTag.Punct && scope.Field.Tree.IsBelow(i, token) && scope.Field.Tree.Relation(i) is not "case")
            {
                (first, last) = (Math.Min(first, i), Math.Max(last, i));
            }
        }

        return new TextSpan(tokens[first].Start, tokens[last].End);
    }

    private static uint[] TermsOf(SentenceScope scope, TextSpan span) =>
        Terms.Collect(scope.Field, scope.Field.TokenAt(span.Start), scope.Field.TokenAt(span.End - 1) + 1, _ => true);

    private static string? EffectOf(SentenceScope scope, int cue)
    {
        var effect = scope.Field.Tree.ChildWith(cue, "obj");
        effect = effect >= 0 ? effect : scope.Field.Tree.ChildWith(cue, "nsubj");
        return effect >= 0 && scope.Field.Text.Tokens[effect].Tag == UniversalTag.Noun ? scope.Field.Text.Tokens[effect].Lemma : null;
    }
}
