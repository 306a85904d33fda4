using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.People;

/// <summary>Finds whose age a figure is.</summary>
internal static class AgeReader
{
    /// <summary>The token of the person whose age the figure is; -1 where it is no age or nobody's.</summary>
    public static int PersonOf(SentenceScope scope, Quantity quantity, QuantityAnchor anchor) => quantity.Kind != QuantityKind.Age ? BareAge.PersonOf(scope, quantity, anchor)
        : NamedBehind(scope.Field, quantity) is >= 0 and var behind ? behind
        : BareAge.BetweenCommas(scope, anchor) is >= 0 and var before && scope.Field.Entity[before] >= 0 ? before
        : IsItsOwnPerson(scope.Field, anchor.Head) ? -1 : Named(scope.Field, OwnerOf(scope.Field, anchor));

    /// <summary>Whether the figure is one of several ages of which only the last is named as such ("an 11 and 13-year-old").</summary>
    public static bool IsListed(SentenceScope scope, Quantity quantity)
    {
        var next = scope.Quantities.FindIndex(q => q == quantity) + 1;
        return quantity.Kind is QuantityKind.Duration or QuantityKind.Number or QuantityKind.Count && quantity.Unit is null or "year" && next < scope.Quantities.Count
            && scope.Quantities[next] is { Kind: QuantityKind.Age } age && age.Number.Start > quantity.Number.End
            && scope.Field.Text.Text.AsSpan(quantity.Number.End, age.Number.Start - quantity.Number.End).Trim() is "and" or "," or "or";
    }

    /// <summary>"Of the 12-year-old": the age stands for somebody else than those around it.</summary>
    public static bool IsItsOwnPerson(FieldReading field, int head)
    {
        while (field.Tree.Relation(head) is "nummod" or "compound" && field.Text.Tokens[head].Head is var above && above > head)
        {
            head = above;
        }

        return field.Tree.Relation(head) is "obl" or "nmod" or "obj" or "conj" && field.Tree.ChildWith(head, "det") >= 0 && field.Tree.ChildWith(head, "appos") < 0
            && !AgeBearer.Is(field, head);
    }

    /// <summary>"According to officials, 30-year-old Ivo Marsan was …": the last token of the name that follows the age, wherever the tree hangs it; -1 where none does.</summary>
    private static int NamedBehind(FieldReading field, Quantity quantity)
    {
        var next = field.TokenAt(quantity.Span.End - 1) + 1;
        foreach (var name in field.Text.Names)
        {
            if (name.FirstToken == next && next > 0 && name is { Type: NameType.Person or NameType.Unknown, IsOther: false } && name.EndToken - next > (name.Type == NameType.Person ? 0 : 1)
                && (name.EndToken >= field.Text.Tokens.Length || field.Text.Tokens[name.EndToken].Tag is not (UniversalTag.Noun or UniversalTag.Propn)))
            {
                return name.EndToken - 1;
            }
        }

        return -1;
    }

    /// <summary>"Her nine-year-old son, Joel": the name that a person's noun is explained by.</summary>
    private static int Named(FieldReading field, int person)
    {
        var name = person < 0 || field.Entity[person] >= 0 ? -1 : field.Tree.ChildWith(person, "appos");
        return name >= 0 && field.Entity[name] >= 0 && AgeBearer.Is(field, name) ? name : person;
    }

    private static int OwnerOf(FieldReading field, QuantityAnchor anchor)
    {
        for (var (at, steps) = (anchor.Head, 0); at >= 0 && steps < 4; at = field.Text.Tokens[at].Head, steps++)
        {
            if (AgeBearer.Is(field, at))
            {
                return at;
            }

            if (AgeBearer.SubjectOf(field, at) is var subject && subject >= 0)
            {
                return subject;
            }
        }

        return -1;
    }
}
