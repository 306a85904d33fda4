using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Roles;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Quantities;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Claims.People;

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

            var argument = RoleArgument.Of(scope.Field, hit);
            if (argument >= 0 && NoneAt(scope, argument) is var none && none >= 0)
            {
                claims.Add(Count(scope, hit, none, argument, 0));
            }
            else if (Joint(scope, hit, argument) is { } joint)
            {
                if (claims.TrueForAll(c => c.Answer.Span != joint.Span))
                {
                    claims.Add(Sum(scope, hit, joint.Argument, joint.Sum, joint.Span));
                }
            }
            else if (argument >= 0 && OrdinalAt(scope, argument) is { } ordinal)
            {
                var last = scope.Field.TokenAt(ordinal.Number.Start);
                claims.Add(Count(scope, hit, last, argument, ordinal.Value!.Value));
            }
            else if (argument >= 0 && PersonTold.Indefinite(scope, argument) is var one && one >= 0)
            {
                claims.Add(Count(scope, hit, one, argument, 1));
            }
            else if (Told(scope, hit, argument) is { } told)
            {
                claims.Add(told);
            }
        }
    }

    private static (decimal Sum, TextSpan Span, int Argument)? Joint(SentenceScope scope, in RoleHit hit, int argument)
    {
        var farther = argument < 0 || argument == hit.HeadToken ? RoleArgument.Farther(scope.Field, hit) : argument;
        return farther >= 0 && JointCount.Of(scope, farther, hit.HeadToken) is { } joint ? (joint.Sum, joint.Span, farther) : null;
    }

    /// <summary>One person of whom the role is said by name or as somebody known, or whom its clause describes; only what is said to have happened.</summary>
    private ClaimFrame? Told(SentenceScope scope, in RoleHit hit, int argument)
    {
        var person = argument >= 0 && argument != hit.HeadToken && PersonTold.IsDefinite(scope, argument) ? argument : RoleArgument.Farther(scope.Field, hit);
        if (person < 0 || (PersonTold.Indefinite(scope, person) < 0 && !PersonTold.IsDefinite(scope, person)))
        {
            return null;
        }

        var claim = Count(scope, hit, PersonTold.Indefinite(scope, person) is >= 0 and var article ? article : person, person, 1);
        return claim.Circumstances is { Background: false, Modality: Modality.Asserted or Modality.Alleged } ? claim with { Fallback = true } : null;
    }

    private ClaimFrame Sum(SentenceScope scope, in RoleHit hit, int argument, decimal sum, TextSpan span) =>
        Counted(scope, argument, sum, span, SlotOf(hit) with { Includes = true });

    /// <summary>"A third victim has died" tells of three; <see langword="null"/> where no ordinal counts a person.</summary>
    private static Quantity? OrdinalAt(SentenceScope scope, int argument) =>
        scope.Field.Text.Tokens[argument] is { FineTag: "NN" } noun && WordLexicon.Default.IsPerson(noun.Lemma)
            ? scope.Quantities.Find(q => q is { Kind: QuantityKind.Ordinal, Value: >= 2 } && scope.Field.TokenAt(q.Number.Start) is var token && token >= 0 && token < argument
                && scope.Field.Text.Form(token + 1) is not "-" && scope.Field.Text.Tokens[token].Head == argument)
            : null;

    private ClaimFrame Count(SentenceScope scope, in RoleHit hit, int word, int argument, decimal value)
    {
        var (first, end) = PersonTold.NameAt(scope.Field, word);
        var span = new TextSpan(scope.Field.Text.Tokens[first].Start, scope.Field.Text.Tokens[end - 1].End);
        return Counted(scope, argument, value, span, SlotOf(hit) with
        {
            Noun = word == argument || scope.Field.Text.Tokens[argument].Lemma is "one" or "old" ? null : scope.Field.Text.Tokens[argument].Lemma,
            NounIsRole = argument == hit.HeadToken,
            IsPart = value == 1,
        });
    }

    private static Slot SlotOf(in RoleHit hit) => new() { Role = hit.Role.Name, Trend = hit.Role.Trend, RoleIsOnce = hit.Role.IsOnce, RoleConfidence = 0.9 };

    private ClaimFrame Counted(SentenceScope scope, int argument, decimal value, TextSpan span, Slot slot)
    {
        var frame = builder.Build(scope, ClaimKind.Count, new Answer
        {
            Text = scope.TextOf(span),
            Span = span,
            Normalized = value.ToString("0", CultureInfo.InvariantCulture),
            Value = value,
            Set = ValueSet.Exact(value),
        }, argument, slot);
        return frame with { Confidence = 0.6, Circumstances = frame.Circumstances with { Polarity = Polarity.Positive } };
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
}
