using ClaimCheck.Articles;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Places;

/// <summary>Claims that say by common nouns, or by a name of no known sort, where a deed was done ("turned up in a disused quarry"). Only of deeds whose
/// places are compared; they are listed only where another article tells of the same.</summary>
internal sealed class SiteClaims(FrameBuilder builder) : IClaimReader
{
    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        var field = scope.Field;
        for (var i = scope.Sentence.FirstToken; i < scope.Sentence.EndToken; i++)
        {
            if (field.Text.Tokens[i].Tag is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Verb) || scope.IsFigure(i) || PlacedDeed.Read(scope, i) is not { } deed
                || SiteReader.Read(field, i) is not { } site || !IsTold(field, i, site) || SpanOf(scope, i) is var span && claims.Exists(c => c.Kind == ClaimKind.Place && c.Answer.Site is not null && c.Answer.Span.Overlaps(span)))
            {
                continue;
            }

            claims.Add(builder.Build(scope, ClaimKind.Place, new Answer
            {
                Text = scope.TextOf(span),
                Span = span,
                Normalized = string.Join(' ', [.. site.Sorts.Take(1), .. site.Names.Take(1)]),
                Site = site,
            }, i, new Slot
            {
                Deed = deed,
                Restrictor = field.Tree.ChildWith(i, "case") is >= 0 and var mark ? field.Text.Tokens[mark].Lemma : null,
            }) with
            { Confidence = 0.7, Incidental = true });
        }
    }

    /// <summary>Whether the head of a phrase is a noun for a place, or a name that says of which sort it is, or may be a place's.</summary>
    private static bool IsTold(FieldReading field, int head, Site site) =>
        SiteReader.SortsOf(field, head).Length > 0 || (field.Text.Tokens[head].Tag == UniversalTag.Propn && field.Entity[head] >= 0 && site.Names.Length > 0);

    /// <summary>From the first word behind the preposition to the head of the phrase.</summary>
    private static TextSpan SpanOf(SentenceScope scope, int head)
    {
        var tokens = scope.Field.Text.Tokens;
        var first = head;
        while (first - 1 >= scope.Sentence.FirstToken && tokens[first - 1].Head == head && scope.Field.Tree.Relation(first - 1) is "det" or "amod" or "compound" or "flat" or "nummod" or "nmod")
        {
            first--;
        }

        return new TextSpan(tokens[first].Start, tokens[head].End);
    }
}
