using System.Collections.Frozen;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.People;

/// <summary>Finds whose age a number is that only an age can be: "the driver, 34, was", "who is 82", "turned 17", "a nurse of 36".</summary>
internal static class BareAge
{
    private const int Oldest = 125;
    private static readonly FrozenDictionary<string, string> Kin = CueTable.Read("kin.tsv");

    /// <summary>The token of the person whose age the number is; -1 where it can be something else.</summary>
    public static int PersonOf(SentenceScope scope, Quantity quantity, QuantityAnchor anchor)
    {
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
            && scope.Field.Text.Form(at + 1) is "," && AgeBearer.Is(scope.Field, at) ? at : -1;
    }

    /// <summary>A number between a person and a second comma, a bracket or the end.</summary>
    public static int BetweenCommas(SentenceScope scope, QuantityAnchor anchor)
    {
        var field = scope.Field;
        var next = anchor.Last + 1;
        return anchor.First - 2 >= scope.Sentence.FirstToken && field.Text.Form(anchor.First - 1) is "," or "(" && AgeBearer.Is(field, anchor.First - 2)
            && (next >= scope.Sentence.EndToken || field.Text.Form(next) is "," or ")" or "." or ";") ? anchor.First - 2 : -1;
    }

    /// <summary>A number that is said of a person ("she is 17"), or that the person turned.</summary>
    private static int Predicated(FieldReading field, QuantityAnchor anchor)
    {
        var tokens = field.Text.Tokens;
        var head = anchor.Head;
        if (field.Tree.ChildWith(head, "cop") >= 0)
        {
            return AgeBearer.SubjectOf(field, head);
        }

        var above = tokens[head].Head;
        return above >= 0 && tokens[above].Lemma is "turn" && field.Tree.Relation(head) is "obj" or "xcomp" or "obl" ? AgeBearer.SubjectOf(field, above) : -1;
    }
}
