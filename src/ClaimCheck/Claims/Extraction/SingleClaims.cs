using ClaimCheck.Articles;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Quantities;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Claims.Extraction;

/// <summary>Claims that count one without a number: "a man was killed" counts one killed. It may be one of several, so the claim counts a part.</summary>
internal sealed class SingleClaims(FrameBuilder builder) : IClaimReader
{
    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        foreach (var hit in scope.Roles)
        {
            if (hit.Role.Trend == RoleTrend.Rising && hit.Role.Accepts(RoleKind.Count) && ArticleOf(scope, hit) is var article && article >= 0)
            {
                var token = scope.Field.Text.Tokens[article];
                var noun = scope.Field.Text.Tokens[token.Head];
                var span = new TextSpan(token.Start, token.End);
                claims.Add(builder.Build(scope, ClaimKind.Count, new Answer
                {
                    Text = scope.TextOf(span),
                    Span = span,
                    Normalized = "1",
                    Value = 1,
                    Set = ValueSet.Exact(1),
                }, token.Head, new Slot
                {
                    Role = hit.Role.Name,
                    Trend = hit.Role.Trend,
                    RoleConfidence = 0.9,
                    Noun = noun.Lemma,
                    IsPart = true,
                }) with
                { Confidence = 0.6 });
            }
        }
    }

    /// <summary>The indefinite article of the one person that a role is said of; -1 where there is none.</summary>
    private static int ArticleOf(SentenceScope scope, in RoleHit hit)
    {
        var tree = scope.Field.Tree;
        var argument = hit.Counted.HasFlag(ArgumentPosition.Object) && !hit.Passive ? tree.ChildWith(hit.HeadToken, "obj") : -1;
        argument = argument < 0 && (hit.Passive || hit.Counted.HasFlag(ArgumentPosition.Subject)) ? tree.ChildWith(hit.HeadToken, "nsubj") : argument;
        if (argument < 0 || scope.Field.Text.Tokens[argument] is not { FineTag: "NN" } noun || !WordLexicon.Default.IsPerson(noun.Lemma))
        {
            return -1;
        }

        var article = tree.ChildWith(argument, "det");
        return article >= 0 && scope.Field.Text.Tokens[article].Lemma is "a" && tree.ChildWith(argument, "nummod") < 0 && !scope.IsFigure(article) ? article : -1;
    }
}
