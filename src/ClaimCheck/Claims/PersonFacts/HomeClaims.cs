using ClaimCheck.Articles;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.PersonFacts;

/// <summary>Claims that say where somebody lives or comes from who is named: "Ivo Marsan, 34, of Corvale". They
/// replace the claim that says only that something was in Corvale.</summary>
internal sealed class HomeClaims(FrameBuilder builder) : IClaimReader
{
    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        var (field, text) = (scope.Field, scope.Field.Text);
        foreach (var name in text.Names)
        {
            if (name.FirstToken < scope.Sentence.FirstToken || name.EndToken >= scope.Sentence.EndToken || name.Type is not (NameType.Person or NameType.Unknown) || name.IsOther || name.EndToken - name.FirstToken < 2
                || PlaceBehind(scope, name.EndToken) is not { } home || scope.Addresses.Exists(a => home.FirstToken <= a.HeadToken && home.EndToken > a.FirstToken))
            {
                continue;
            }

            var span = new TextSpan(text.Tokens[home.FirstToken].Start, text.Tokens[home.EndToken - 1].End);
            claims.RemoveAll(c => c.Kind == ClaimKind.Place && c.Answer.Span == span);
            FactFrame.Add(builder, scope, claims, home.FirstToken, span, FactAspect.Home, [text.Entities[home.Entity].Name], WhomReader.Of(field, name.FirstToken));
        }
    }

    /// <summary>The place behind "of" or "from", before which only an age may stand.</summary>
    private static NameMention? PlaceBehind(SentenceScope scope, int token)
    {
        var (text, end) = (scope.Field.Text, scope.Sentence.EndToken);
        var at = Comma(token);
        var aged = at < end && scope.IsFigure(at) && scope.Field.Ages.OfEntity(scope.Field.Entity[token - 1]) is not null;
        while (at < end && scope.IsFigure(at))
        {
            at++;
        }

        at = aged ? Comma(at) : at;
        if (at == token || at + 1 >= end || text.Form(at) is not ("of" or "from"))
        {
            return null;
        }

        foreach (var name in text.Names)
        {
            if (name.FirstToken == at + 1)
            {
                return name.Type is NameType.Place || (name is { Type: NameType.Unknown, IsOther: false } && aged) ? name : null;
            }
        }

        return null;

        int Comma(int i) => i < end && text.Form(i) is "," or "(" or ")" ? i + 1 : i;
    }
}
