using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Claims.PersonFacts;

/// <summary>Claims that say on which part of the body one person was hit.</summary>
internal sealed class WoundClaims(FrameBuilder builder) : IClaimReader
{
    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        for (var i = scope.Sentence.FirstToken + 1; i < scope.Sentence.EndToken - 1; i++)
        {
            if (WoundReader.Read(scope.Field, i, scope.Sentence.EndToken) is not { } wound)
            {
                continue;
            }

            FactFrame.Add(builder, scope, claims, wound.Head, wound.Span, FactAspect.Wound, wound.Parts, WhomReader.Of(scope.Field, wound.Victim));
            i = wound.Next - 1;
        }
    }
}
