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
        var names = scope.Field.Text.Names;
        for (var i = FirstFrom(names, scope.Sentence.FirstToken); i < names.Length && names[i].EndToken < scope.Sentence.EndToken; i++)
        {
            if (names[i] is { Type: NameType.Person or NameType.Unknown, IsOther: false } name && name.EndToken - name.FirstToken > 1 && PlaceBehind(scope, i) is { } home)
            {
                Add(scope, claims, name, home);
            }
        }
    }

    private void Add(SentenceScope scope, List<ClaimFrame> claims, NameMention name, NameMention home)
    {
        if (scope.Addresses.Exists(a => home.FirstToken <= a.HeadToken && home.EndToken > a.FirstToken))
        {
            return;
        }

        var text = scope.Field.Text;
        var span = new TextSpan(text.Tokens[home.FirstToken].Start, text.Tokens[home.EndToken - 1].End);
        claims.RemoveAll(c => c.Kind == ClaimKind.Place && c.Answer.Span == span);
        FactFrame.Add(builder, scope, claims, home.FirstToken, span, FactAspect.Home, [text.Entities[home.Entity].Name], WhomReader.Of(scope.Field, name.FirstToken));
    }

    /// <summary>The first name at or behind a token, by halving.</summary>
    private static int FirstFrom(NameMention[] names, int token)
    {
        var (low, high) = (0, names.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = names[middle].FirstToken < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The place behind "of" or "from", before which only an age may stand.</summary>
    private static NameMention? PlaceBehind(SentenceScope scope, int name)
    {
        var token = scope.Field.Text.Names[name].EndToken;
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

        for (var next = name + 1; next < text.Names.Length && text.Names[next].FirstToken <= at + 1; next++)
        {
            if (text.Names[next] is var place && place.FirstToken == at + 1)
            {
                return place.Type is NameType.Place || (place is { Type: NameType.Unknown, IsOther: false } && aged) ? place : null;
            }
        }

        return null;

        int Comma(int i) => i < end && text.Form(i) is "," or "(" or ")" ? i + 1 : i;
    }
}
