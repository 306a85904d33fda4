using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Claims.Places;

/// <summary>Claims that say at which address something is or happened.</summary>
internal sealed class AddressClaims(FrameBuilder builder) : IClaimReader
{
    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        foreach (var mention in scope.Addresses)
        {
            var before = mention.FirstToken - 1;
            claims.Add(builder.Build(scope, ClaimKind.Place, new Answer
            {
                Text = scope.TextOf(mention.Span),
                Span = mention.Span,
                Normalized = mention.Address.ToString(),
            }, mention.HeadToken, new Slot
            {
                Restrictor = before >= scope.Sentence.FirstToken ? scope.Field.Text.Tokens[before].Lemma : null,
            }) with
            { Confidence = 0.8, Incidental = true });
        }
    }
}
