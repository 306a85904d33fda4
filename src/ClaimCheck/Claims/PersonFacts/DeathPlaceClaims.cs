using ClaimCheck.Articles;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.PersonFacts;

/// <summary>Claims that say where one person died or was pronounced dead.</summary>
internal sealed class DeathPlaceClaims(FrameBuilder builder) : IClaimReader
{
    /// <summary>Tokens between "pronounced" and "dead" at most.</summary>
    private const int Widest = 6;

    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        var field = scope.Field;
        for (var i = scope.Sentence.FirstToken; i < scope.Sentence.EndToken; i++)
        {
            if (field.Text.Tokens[i].Tag is not UniversalTag.Verb || Death(field, i, scope.Sentence.EndToken) is not { } death || death.Victim < 0
                || DeathPlaceReader.Read(field, death.Behind, scope.Sentence.EndToken) is not { } told || (death.Found && told.Place != "scene"))
            {
                continue;
            }

            var span = new TextSpan(field.Text.Tokens[told.First].Start, field.Text.Tokens[told.End - 1].End);
            FactFrame.Add(builder, scope, claims, i, span, FactAspect.Death, [told.Place, .. death.Pronounced ? ["pronounced"] : Array.Empty<string>()], WhomReader.Of(field, death.Victim, withoutName: true));
        }
    }

    /// <summary>Who died, behind which token the place may stand, whether it is said only when death was stated, and whether the body was found.</summary>
    private static (int Victim, int Behind, bool Pronounced, bool Found)? Death(FieldReading field, int verb, int end)
    {
        var lemma = field.Text.Tokens[verb].Lemma;
        if (lemma is "die" or "succumb" or "perish")
        {
            return (VictimFinder.SubjectOf(field, verb), verb, false, false);
        }

        if (lemma is "kill" && verb + 1 < end && field.Text.Form(verb + 1) is "instantly" or "immediately")
        {
            return (VictimFinder.Of(field, verb), verb, false, false);
        }

        if (lemma is not ("pronounce" or "declare" or "find"))
        {
            return null;
        }

        var person = -1;
        for (var i = verb + 1; i < Math.Min(end, verb + Widest); i++)
        {
            if (field.Text.Form(i) is "dead")
            {
                return (person >= 0 ? person : VictimFinder.Of(field, verb), i, lemma is not "find", lemma is "find");
            }

            person = WhomReader.IsPerson(field, i) ? i : person;
        }

        return null;
    }
}
