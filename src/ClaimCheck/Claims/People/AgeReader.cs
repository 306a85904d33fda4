using System.Collections.Frozen;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.People;

/// <summary>Finds whose age a figure is: a stated age, or a bare number that only an age can be ("the driver, 34, was", "who is 82", "turned 17",
/// "a nurse of 36").</summary>
internal static class AgeReader
{
    private const int Oldest = 125;
    private static readonly FrozenDictionary<string, string> Kin = CueTable.Read("kin.tsv");

    /// <summary>The token of the person whose age the figure is; -1 where it is no age or nobody's.</summary>
    public static int PersonOf(SentenceScope scope, Quantity quantity, QuantityAnchor anchor)
    {
        if (quantity.Kind == QuantityKind.Age)
        {
            return IsItsOwnPerson(scope.Field, anchor.Head) ? -1 : Named(scope.Field, OwnerOf(scope.Field, anchor));
        }

        if (OfPerson(scope.Field, quantity, anchor) is var described && described >= 0)
        {
            return described;
        }

        if (quantity.Kind is not (QuantityKind.Number or QuantityKind.Count) || quantity.Noun is not null || quantity.Unit is not null
            || quantity.Value is not { } value || value is < 1 or > Oldest || value != decimal.Truncate(value))
        {
            return -1;
        }

        if (SaidOfWho(scope, anchor) is var person && person >= 0)
        {
            return person;
        }

        return BetweenCommas(scope, anchor) is var apposed && apposed >= 0 ? apposed : Predicated(scope.Field, anchor);
    }

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
            && !IsPerson(field, head);
    }

    /// <summary>"Her nine-year-old son, Joel": the name that a person's noun is explained by.</summary>
    private static int Named(FieldReading field, int person)
    {
        var name = person < 0 || field.Entity[person] >= 0 ? -1 : field.Tree.ChildWith(person, "appos");
        return name >= 0 && field.Entity[name] >= 0 && IsPerson(field, name) ? name : person;
    }

    private static int OwnerOf(FieldReading field, QuantityAnchor anchor)
    {
        for (var (at, steps) = (anchor.Head, 0); at >= 0 && steps < 4; at = field.Text.Tokens[at].Head, steps++)
        {
            if (IsPerson(field, at))
            {
                return at;
            }

            if (SubjectOf(field, at) is var subject && subject >= 0)
            {
                return subject;
            }
        }

        return -1;
    }

    /// <summary>"A nurse of 36", "a boy of seven years": the person that the noun before "of" stands for.</summary>
    private static int OfPerson(FieldReading field, Quantity quantity, QuantityAnchor anchor)
    {
        var tokens = field.Text.Tokens;
        var above = tokens[anchor.Head].Head;
        if (above < 0 || quantity.Unit is not (null or "year") || quantity.Kind is not (QuantityKind.Number or QuantityKind.Duration)
            || field.Tree.Relation(anchor.Head) is not "nmod" || field.Tree.ChildWith(anchor.Head, "case") is not (>= 0 and var mark)
            || field.Text.Form(mark) is not "of" || tokens[above].Tag != UniversalTag.Noun || (quantity.Kind == QuantityKind.Number && anchor.Noun == above) || !WordLexicon.Default.IsPerson(tokens[above].Lemma)
            || (quantity.Kind == QuantityKind.Number && Kin.ContainsKey(tokens[above].Lemma)))
        {
            return -1;
        }

        return field.Tree.Relation(above) is "appos" && field.Entity[tokens[above].Head] >= 0 ? tokens[above].Head : above;
    }

    /// <summary>"…, who is 82": the person before the comma.</summary>
    private static int SaidOfWho(SentenceScope scope, QuantityAnchor anchor)
    {
        var at = anchor.First - 4;
        return at >= scope.Sentence.FirstToken && scope.Field.Text.Form(at + 3) is "is" or "was" && scope.Field.Text.Form(at + 2) is "who"
            && scope.Field.Text.Form(at + 1) is "," && IsPerson(scope.Field, at) ? at : -1;
    }

    /// <summary>A number between a person and a second comma, a bracket or the end.</summary>
    private static int BetweenCommas(SentenceScope scope, QuantityAnchor anchor)
    {
        var field = scope.Field;
        var next = anchor.Last + 1;
        return anchor.First - 2 >= scope.Sentence.FirstToken && field.Text.Form(anchor.First - 1) is "," or "(" && IsPerson(field, anchor.First - 2)
            && (next >= scope.Sentence.EndToken || field.Text.Form(next) is "," or ")" or "." or ";") ? anchor.First - 2 : -1;
    }

    /// <summary>A number that is said of a person ("she is 17"), or that the person turned.</summary>
    private static int Predicated(FieldReading field, QuantityAnchor anchor)
    {
        var tokens = field.Text.Tokens;
        var head = anchor.Head;
        if (field.Tree.ChildWith(head, "cop") >= 0)
        {
            return SubjectOf(field, head);
        }

        var above = tokens[head].Head;
        return above >= 0 && tokens[above].Lemma is "turn" && field.Tree.Relation(head) is "obj" or "xcomp" or "obl" ? SubjectOf(field, above) : -1;
    }

    private static int SubjectOf(FieldReading field, int predicate)
    {
        var subject = field.Tree.ChildWith(predicate, "nsubj");
        if (subject >= 0 && field.Text.Form(subject) is "who" or "that" && field.Tree.Relation(predicate) is "acl")
        {
            subject = field.Text.Tokens[predicate].Head;
        }

        return subject >= 0 && IsPerson(field, subject) ? subject : -1;
    }

    private static bool IsPerson(FieldReading field, int token)
    {
        if (field.Entity[token] is var entity && entity >= 0)
        {
            return field.Text.Entities[entity].Type is NameType.Person or NameType.Unknown;
        }

        return field.Text.Tokens[token] is { Tag: UniversalTag.Noun } noun && WordLexicon.Default.IsPerson(noun.Lemma);
    }
}
