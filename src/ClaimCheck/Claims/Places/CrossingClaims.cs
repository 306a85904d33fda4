using System.Collections.Frozen;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.PersonFacts;

namespace ClaimCheck.Claims.Places;

/// <summary>Claims that say at which crossing of two streets something happened.</summary>
internal sealed class CrossingClaims(FrameBuilder builder) : IClaimReader
{
    /// <summary>Tokens before the crossing among which stands what happened there.</summary>
    private const int Farthest = 12;

    private static readonly FrozenDictionary<string, string> Incidents = CueTable.Read("incident-words.tsv");

    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        var text = scope.Field.Text;
        for (var i = scope.Sentence.FirstToken; i + 3 < scope.Sentence.EndToken; i++)
        {
            if (CrossingReader.Read(text, i, scope.Sentence.EndToken) is not { } crossing || !FollowsIncident(scope, i))
            {
                continue;
            }

            var span = new TextSpan(text.Tokens[crossing.First].Start, text.Tokens[crossing.End - 1].End);
            claims.Add(FactFrame.OfHappening(builder, scope, crossing.First, span, new ToldFact(FactAspect.Crossing, crossing.Streets, null), string.Join(" / ", crossing.Streets), crossing.Streets));
        }
    }

    private static bool FollowsIncident(SentenceScope scope, int token)
    {
        for (var i = token - 1; i >= scope.Sentence.FirstToken && token - i <= Farthest; i--)
        {
            if (Incidents.ContainsKey(scope.Field.Text.Tokens[i].Lemma))
            {
                return true;
            }
        }

        return false;
    }
}
