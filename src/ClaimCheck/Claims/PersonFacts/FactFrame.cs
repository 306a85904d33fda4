using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.PersonFacts;

/// <summary>Builds the claims that tell something of one person, or of the happening.</summary>
internal static class FactFrame
{
    /// <summary>Adds a claim for each of the people that something is told of. Those of one person meet by name, or by age where one has no name; they are listed
    /// only where another article tells of the same.</summary>
    /// <param name="builder">Builds the frame.</param>
    /// <param name="scope">The sentence.</param>
    /// <param name="claims">Receives the claims.</param>
    /// <param name="head">The token that the answer hangs on.</param>
    /// <param name="span">Where the answer stands.</param>
    /// <param name="aspect">What is told.</param>
    /// <param name="values">The answers.</param>
    /// <param name="people">Of whom.</param>
    public static void Add(FrameBuilder builder, SentenceScope scope, List<ClaimFrame> claims, int head, TextSpan span, FactAspect aspect, string[] values, List<Whom> people)
    {
        foreach (var person in people)
        {
            claims.Add(OfPerson(builder, scope, ClaimKind.Place, head, span, new ToldFact(aspect, values, person)));
        }
    }

    /// <summary>A claim that tells something of a person.</summary>
    /// <param name="builder">Builds the frame.</param>
    /// <param name="scope">The sentence.</param>
    /// <param name="kind">What sort of answer it is.</param>
    /// <param name="head">The token that the answer hangs on.</param>
    /// <param name="span">Where the answer stands.</param>
    /// <param name="fact">What is told.</param>
    public static ClaimFrame OfPerson(FrameBuilder builder, SentenceScope scope, ClaimKind kind, int head, TextSpan span, ToldFact fact) =>
        Build(builder, scope, kind, head, span, fact, RootOf(fact.Aspect, fact.Values), fact.Whom is { } whom ? KeysOf(fact, whom) : []);

    /// <summary>A claim that tells something of the happening.</summary>
    /// <param name="builder">Builds the frame.</param>
    /// <param name="scope">The sentence.</param>
    /// <param name="head">The token that the answer hangs on.</param>
    /// <param name="span">Where the answer stands.</param>
    /// <param name="fact">What is told.</param>
    /// <param name="normalized">The answer as one text.</param>
    /// <param name="keys">By which words claims meet that may answer one question.</param>
    public static ClaimFrame OfHappening(FrameBuilder builder, SentenceScope scope, int head, TextSpan span, ToldFact fact, string normalized, IEnumerable<string> keys) =>
        Build(builder, scope, ClaimKind.Place, head, span, fact, normalized, keys.Select(key => KeyOf(fact.Aspect, "", key)));

    private static ClaimFrame Build(FrameBuilder builder, SentenceScope scope, ClaimKind kind, int head, TextSpan span, ToldFact fact, string normalized, IEnumerable<uint> keys) =>
        builder.Build(scope, kind, new Answer
        {
            Text = scope.TextOf(span),
            Span = span,
            Normalized = normalized,
            Fact = fact,
        }, head, new Slot
        {
            Deed = new Deed { Acts = [.. keys.Distinct().Order()], Parts = [] },
        }) with
        { Confidence = 0.7, Incidental = true };

    /// <summary>The answer without what one article says more closely at one place than at another: the side, the part of a part.</summary>
    private static string RootOf(FactAspect aspect, string[] values) => aspect switch
    {
        FactAspect.Wound => string.Join(", ", values.Select(BodyParts.RootOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
        FactAspect.Death => DeathPlaceReader.RootOf(values[0]),
        _ => values[0],
    };

    /// <summary>By which words claims meet: the last name, with that of the other person where there is one, and the age; of a death also that it is one.</summary>
    private static IEnumerable<uint> KeysOf(ToldFact fact, Whom person)
    {
        var other = fact.Aspect == FactAspect.Kin ? fact.Values[1][(fact.Values[1].LastIndexOf(' ') + 1)..] : "";
        if (person.Name.Length > 0)
        {
            yield return KeyOf(fact.Aspect, "name " + other, person.LastName.ToString(CultureInfo.InvariantCulture));
        }

        if (person.Age is { } age)
        {
            yield return KeyOf(fact.Aspect, "age " + other, age.ToString(CultureInfo.InvariantCulture));
        }

        if (fact.Aspect == FactAspect.Death)
        {
            yield return KeyOf(fact.Aspect, "sole", "");
        }
    }

    private static uint KeyOf(FactAspect aspect, string kind, string value) => TermHash.Of("told " + (int)aspect + " " + kind + value);
}
