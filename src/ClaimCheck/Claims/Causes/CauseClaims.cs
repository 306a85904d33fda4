using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Claims.Causes;

/// <summary>Claims that say why something happened: "because of", "due to", "caused by", "blamed on", "sparks started the fire".</summary>
internal sealed class CauseClaims(FrameBuilder builder) : IClaimReader
{
    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        for (var i = scope.Sentence.FirstToken; i < scope.Sentence.EndToken; i++)
        {
            if (LinkAt(scope, i) is not { } link)
            {
                continue;
            }

            claims.Add(builder.Build(scope, ClaimKind.Cause, new Answer
            {
                Text = scope.TextOf(link.Cause),
                Span = link.Cause,
                Normalized = scope.TextOf(link.Cause).ToLowerInvariant(),
            }, i, new Slot { Predicate = scope.Field.Text.Tokens[i].Lemma, Noun = link.Effect, Core = CauseTerms.Of(scope, link.Cause, link.Head) }) with
            { Confidence = 0.6 });
        }
    }

    private static CauseLink? LinkAt(SentenceScope scope, int token)
    {
        foreach (var cue in CauseCue.At(scope.Field, token, scope.Sentence.EndToken))
        {
            if (CauseReader.Of(scope, token, cue) is { } link && !CauseTerms.IsNone(scope.Field, link.Head))
            {
                return link;
            }
        }

        return null;
    }
}
