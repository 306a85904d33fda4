using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Quantities;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Claims.Extraction;

/// <summary>Claims that count without a number: "a man was killed" counts one, who may be one of several, so that the claim counts a part; "nobody was hurt"
/// and "no injuries" count none.</summary>
internal sealed class SingleClaims(FrameBuilder builder) : IClaimReader
{
    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        foreach (var hit in scope.Roles)
        {
            if (hit.Role.Trend != RoleTrend.Rising || !hit.Role.Accepts(RoleKind.Count))
            {
                continue;
            }

            var argument = ArgumentOf(scope, hit);
            if (argument >= 0 && NoneAt(scope, argument) is var none && none >= 0)
            {
                claims.Add(Count(scope, hit, none, argument, 0));
            }
            else if (argument >= 0 && hit.Role.Accepts(RoleKind.Count) && JointCount.Of(scope, argument, hit.HeadToken) is { } joint)
            {
                if (claims.TrueForAll(c => c.Answer.Span != joint.Span))
                {
                    claims.Add(Sum(scope, hit, argument, joint.Sum, joint.Span));
                }
            }
            else if (argument >= 0 && OrdinalAt(scope, argument) is { } ordinal)
            {
                var last = scope.Field.TokenAt(ordinal.Number.Start);
                claims.Add(Count(scope, hit, last, argument, ordinal.Value!.Value));
            }
            else if (argument >= 0 && OneAt(scope, argument) is var one && one >= 0)
            {
                claims.Add(Count(scope, hit, one, argument, 1));
            }
        }
    }

    private ClaimFrame Sum(SentenceScope scope, in RoleHit hit, int argument, decimal sum, TextSpan span)
    {
        var frame = builder.Build(scope, ClaimKind.Count, new Answer
        {
            Text = scope.TextOf(span),
            Span = span,
            Normalized = sum.ToString("0", CultureInfo.InvariantCulture),
            Value = sum,
            Set = ValueSet.Exact(sum),
        }, argument, new Slot
        {
            Role = hit.Role.Name,
            Trend = hit.Role.Trend,
            RoleConfidence = 0.9,
            Includes = true,
        });
        return frame with { Confidence = 0.6, Circumstances = frame.Circumstances with { Polarity = Polarity.Positive } };
    }

    /// <summary>"A third victim has died" tells of three; <see langword="null"/> where no ordinal counts a person.</summary>
    private static Quantity? OrdinalAt(SentenceScope scope, int argument) =>
        scope.Field.Text.Tokens[argument] is { FineTag: "NN" } noun && WordLexicon.Default.IsPerson(noun.Lemma)
            ? scope.Quantities.Find(q => q is { Kind: QuantityKind.Ordinal, Value: >= 2 } && scope.Field.TokenAt(q.Number.Start) is var token && token >= 0 && token < argument
                && scope.Field.Text.Tokens[token].Head == argument)
            : null;

    private ClaimFrame Count(SentenceScope scope, in RoleHit hit, int word, int argument, decimal value)
    {
        var span = new TextSpan(scope.Field.Text.Tokens[word].Start, scope.Field.Text.Tokens[word].End);
        var frame = builder.Build(scope, ClaimKind.Count, new Answer
        {
            Text = scope.TextOf(span),
            Span = span,
            Normalized = value.ToString("0", CultureInfo.InvariantCulture),
            Value = value,
            Set = ValueSet.Exact(value),
        }, argument, new Slot
        {
            Role = hit.Role.Name,
            Trend = hit.Role.Trend,
            RoleConfidence = 0.9,
            Noun = word == argument || scope.Field.Text.Tokens[argument].Lemma is "one" ? null : scope.Field.Text.Tokens[argument].Lemma,
            NounIsRole = argument == hit.HeadToken,
            IsPart = value == 1,
        });
        return frame with { Confidence = 0.6, Circumstances = frame.Circumstances with { Polarity = Polarity.Positive } };
    }

    /// <summary>The token of what a role is said of, which is the role's own noun in "no injuries"; -1 where there is none.</summary>
    private static int ArgumentOf(SentenceScope scope, in RoleHit hit)
    {
        var tree = scope.Field.Tree;
        if (hit.Counted.HasFlag(ArgumentPosition.Noun) && scope.Field.Text.Tokens[hit.HeadToken].Tag == UniversalTag.Noun)
        {
            return hit.HeadToken;
        }

        var argument = hit.Counted.HasFlag(ArgumentPosition.Object) && !hit.Passive ? tree.ChildWith(hit.HeadToken, "obj") : -1;
        var ofSubject = hit.Passive || (hit.Counted & (ArgumentPosition.Subject | ArgumentPosition.Predicate)) != 0;
        argument = argument < 0 && ofSubject ? tree.ChildWith(hit.HeadToken, "nsubj") : argument;

        // "Were found shot dead": the subject is that of the verb above.
        return argument < 0 && ofSubject && tree.Relation(hit.HeadToken) is "xcomp" or "obj" && scope.Field.Text.Tokens[hit.HeadToken].Head is var above
            ? tree.ChildWith(above, "nsubj") : argument;
    }

    /// <summary>The word that says that there is none: "nobody", "none", or the "no" before a noun; -1 where there is none.</summary>
    private static int NoneAt(SentenceScope scope, int argument)
    {
        var form = scope.Field.Text.Form(argument);
        if (form.Equals("nobody", StringComparison.OrdinalIgnoreCase) || form.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return argument;
        }

        var determiner = scope.Field.Tree.ChildWith(argument, "det");
        return determiner >= 0 && scope.Field.Text.Form(determiner).Equals("no", StringComparison.OrdinalIgnoreCase) && !scope.IsFigure(determiner) ? determiner : -1;
    }

    /// <summary>The indefinite article of one person; -1 where there is none.</summary>
    private static int OneAt(SentenceScope scope, int argument)
    {
        var tree = scope.Field.Tree;
        if (scope.Field.Text.Tokens[argument] is not { FineTag: "NN" } noun || !WordLexicon.Default.IsPerson(noun.Lemma))
        {
            return -1;
        }

        var article = tree.ChildWith(argument, "det");
        return article >= 0 && scope.Field.Text.Tokens[article].Lemma is "a" && tree.ChildWith(argument, "nummod") < 0 && !scope.IsFigure(article) ? article : -1;
    }
}
