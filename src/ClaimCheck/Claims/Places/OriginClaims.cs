using ClaimCheck.Articles;
using ClaimCheck.Claims.Deeds;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Places;

namespace ClaimCheck.Claims.Places;

/// <summary>Claims that say from which country somebody or some body comes that is named: "the Chilean architect Ana Ríos", "Malaysia's Sundara Energi",
/// "Ana Ríos, a Peruvian". They are listed only where another article tells of the same.</summary>
internal sealed class OriginClaims(FrameBuilder builder) : IClaimReader
{
    private static readonly uint Origin = DeedClasses.IdOf("site origin");

    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        foreach (var name in scope.Field.Text.Names)
        {
            if (name.FirstToken < scope.Sentence.FirstToken || name.EndToken > scope.Sentence.EndToken || name.Type == NameType.Place || name.IsOther
                || (name.Type == NameType.Unknown && name.EndToken - name.FirstToken < 2) || TokenTree.HeadOf(scope.Field.Text, name) is var head && OriginOf(scope.Field, name, head) is not { } origin)
            {
                continue;
            }

            var parts = new DeedParts(scope, -1);
            parts.Add(head, DeedRole.Thing);
            var token = scope.Field.Text.Tokens[origin.Token];
            var span = new TextSpan(token.Start, token.End);
            claims.Add(builder.Build(scope, ClaimKind.Place, new Answer
            {
                Text = scope.TextOf(span),
                Span = span,
                Normalized = origin.Country,
                Site = new Site { Noun = "country", Sorts = [], Names = [origin.Country] },
            }, head, new Slot
            {
                Deed = new Deed { Acts = [Origin], Parts = parts.All },
            }) with
            { Confidence = 0.7, Incidental = true });
        }
    }

    /// <summary>The one country that is told of a name; <see langword="null"/> where none or more are.</summary>
    private static (int Token, string Country)? OriginOf(FieldReading field, NameMention name, int head)
    {
        (int Token, string Country)? found = null;
        foreach (var noun in (ReadOnlySpan<int>)[head, field.Tree.Relation(head) is "appos" && field.Text.Tokens[head].Head is var told && told == name.FirstToken - 1 ? told : -1, field.Tree.ChildWith(head, "appos")])
        {
            for (var child = noun < 0 ? -1 : field.Tree.FirstChild(noun); child >= 0; child = field.Tree.NextSibling(child))
            {
                if ((child < name.FirstToken || child >= name.EndToken) && CountryOf(field, child, noun == head) is { } country)
                {
                    if (found is { } other && other.Country != country)
                    {
                        return null;
                    }

                    found = (child, country);
                }
            }
        }

        return found;
    }

    private static string? CountryOf(FieldReading field, int token, bool ofName)
    {
        var text = field.Text;
        var relation = text.Tokens[token].Relation;
        if (relation is "amod" or "compound" && char.IsUpper(text.Form(token)[0]) && (token == 0 || text.Form(token - 1) is not ("-" or "–")))
        {
            var before = token > 0 && char.IsUpper(text.Form(token - 1)[0]) && text.Tokens[token - 1].Sentence == text.Tokens[token].Sentence ? text.Form(token - 1).ToString() + " " + text.Form(token).ToString() : null;
            var country = before is not null && Gazetteer.Default.Demonym(before) is { Length: > 0 } both ? both : Gazetteer.Default.Demonym(text.Form(token));
            return country.Length > 0 && IsCountry(country) ? country.ToString() : null;
        }

        return ofName && (relation is "nmod:poss" || (relation is "nmod" && field.Tree.ChildWith(token, "case") is >= 0 and var mark && text.Form(mark) is "of"))
            && field.Entity[token] is >= 0 and var entity && text.Entities[entity] is { Type: NameType.Place, Name: var place } && IsCountry(place) ? place : null;
    }

    private static bool IsCountry(ReadOnlySpan<char> name) => Gazetteer.Default.Find(name) is { IsEmpty: false } places && places[0].Kind == PlaceKind.Country;
}
