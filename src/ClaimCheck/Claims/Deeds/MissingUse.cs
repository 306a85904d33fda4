using ClaimCheck.Articles;
using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Deeds;

/// <summary>Claims that something was not used ("without the use of firearms"): a deed that is denied in passing.</summary>
internal sealed class MissingUse(FrameBuilder builder)
{
    /// <summary>The claim; <see langword="null"/> where a noun is not said to be missing, or tells no use.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="noun">The noun.</param>
    public ClaimFrame? Read(SentenceScope scope, int noun)
    {
        var tokens = scope.Field.Text.Tokens;
        if (tokens[noun].Tag != UniversalTag.Noun || scope.Field.Tree.Relation(noun) is not "obl" || scope.Field.Tree.ChildWith(noun, "case") is not (>= 0 and var mark)
            || tokens[mark].Lemma is not "without" || DeedOf(scope, noun) is not { } deed)
        {
            return null;
        }

        var claim = builder.Build(scope, ClaimKind.Polarity, new Answer
        {
            Text = scope.Field.Text.Form(mark).ToString(),
            Span = new TextSpan(tokens[mark].Start, tokens[mark].End),
            Normalized = "no",
        }, noun, new Slot { Predicate = tokens[noun].Lemma, Noun = tokens[noun].Lemma, Deed = deed });
        return claim with { Confidence = 0.7, Incidental = true, Circumstances = claim.Circumstances with { Polarity = Polarity.Negative } };
    }

    /// <summary>The use of a thing that is said to be missing ("without the use of firearms"); <see langword="null"/> for other nouns, which tell too little alone ("without warning").</summary>
    private static Deed? DeedOf(SentenceScope scope, int noun)
    {
        var field = scope.Field;
        var lemma = field.Text.Tokens[noun].Lemma;
        var used = lemma is "use" && field.Tree.ChildWith(noun, "nmod") is >= 0 and var thing && DeedClasses.Default.Knows(lemma, field.Text.Tokens[thing].Lemma) ? field.Text.Tokens[thing].Lemma : null;
        var (ids, _, _) = used is null ? DeedClasses.Default.Of(lemma, UniversalTag.Noun) : DeedClasses.Default.Of(lemma + " " + used, UniversalTag.Verb);
        if (ids.Length < 2 || lemma is not "use")
        {
            return null;
        }

        var parts = new DeedParts(scope, noun);
        if (used is null)
        {
            parts.AddBelow(noun);
        }

        return new Deed { Acts = ids, Parts = parts.All, IsThing = true, IsCounted = DenialScope.IsCounted(lemma, UniversalTag.Noun) };
    }
}
