using System.Collections.Frozen;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Places;

/// <summary>Reads the place that a phrase tells.</summary>
internal static class SiteReader
{
    private const int MostDeep = 3;
    private static readonly FrozenDictionary<string, string> Prepositions = CueTable.Read("site-prepositions.tsv");

    /// <summary>Which way a preposition tells a place ("at", "to", "from", "through"); <see langword="null"/> for other words.</summary>
    public static string? WayOf(string preposition) => Prepositions.TryGetValue(preposition, out var way) ? way.Split(' ')[0] : null;

    /// <summary>The place; <see langword="null"/> where neither a noun for a place nor a name of one stands in the phrase.</summary>
    /// <param name="field">The text.</param>
    /// <param name="head">The head of the phrase.</param>
    public static Site? Read(FieldReading field, int head)
    {
        if (IsNameOf(field, head))
        {
            return Read(field, field.Text.Tokens[head].Head);
        }

        var sorts = new List<string>();
        var names = new List<string>();
        Collect(field, head, sorts, names, 0);
        if (NestedSites.OuterOf(field, head) is >= 0 and var outer)
        {
            Collect(field, outer, sorts, names, 0);
        }

        return sorts.Count == 0 && names.Count == 0 ? null : new Site
        {
            Noun = field.Text.Tokens[head].Tag != UniversalTag.Propn ? field.Text.Tokens[head].Lemma : null,
            Sorts = [.. sorts],
            Names = [.. names],
            OwnNames = OwnNamesOf(field, head),
            IsNamedNear = names.Count == 1 && field.Tree.ChildWith(head, "nmod") is >= 0 and var other && IsNear(field, other),
            IsNear = IsNear(field, head),
        };
    }

    private static string[] OwnNamesOf(FieldReading field, int head)
    {
        var names = new List<string>();
        AddOwnNames(field, head, names);
        return [.. names];
    }

    /// <summary>Adds the names in a compound, at whichever of its words they hang ("the Corvale office buildings").</summary>
    private static void AddOwnNames(FieldReading field, int head, List<string> names)
    {
        for (var child = field.Tree.FirstChild(head); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is not ("compound" or "flat"))
            {
                continue;
            }

            if (field.Text.Tokens[child].Tag == UniversalTag.Propn)
            {
                names.Add(field.Text.Tokens[child].Lemma);
            }

            AddOwnNames(field, child, names);
        }
    }

    private static bool IsNear(FieldReading field, int head) => field.Tree.ChildWith(head, "case") is >= 0 and var mark
        && Prepositions.TryGetValue(field.Text.Tokens[mark].Lemma, out var way) && way.EndsWith("near", StringComparison.Ordinal);

    /// <summary>"The island of Corvale": the name says which.</summary>
    private static bool IsNameOf(FieldReading field, int head) => field.Text.Tokens[head].Tag == UniversalTag.Propn && field.Tree.Relation(head) is "nmod"
        && field.Tree.ChildWith(head, "case") is >= 0 and var mark && field.Text.Form(mark) is "of" && SortsOf(field, field.Text.Tokens[head].Head).Length > 0;

    /// <summary>The sorts of places that a noun is, with the word before it where both together are one ("petrol station").</summary>
    public static string[] SortsOf(FieldReading field, int noun)
    {
        var token = field.Text.Tokens[noun];
        if (token.Tag is not (UniversalTag.Noun or UniversalTag.Propn) && !(field.Tree.Relation(noun) is "obl" or "nmod" && field.Tree.ChildWith(noun, "case") >= 0))
        {
            return [];
        }

        var (lemma, form) = (token.Lemma.ToLowerInvariant(), field.Text.Form(noun).ToString().ToLowerInvariant());
        return Both(field, noun) is { Length: > 0 } both ? both : Known(lemma, form);
    }

    /// <summary>The sorts that a noun is together with the word before it.</summary>
    private static string[] Both(FieldReading field, int noun)
    {
        var (lemma, form) = (field.Text.Tokens[noun].Lemma.ToLowerInvariant(), field.Text.Form(noun).ToString().ToLowerInvariant());
        var before = noun > 0 && field.Text.Tokens[noun - 1].Tag is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn ? field.Text.Tokens[noun - 1].Lemma.ToLowerInvariant() + " " : null;
        return before is null ? [] : Known(before + lemma, before + form);
    }

    /// <summary>Whether a word makes with the noun behind it another thing of it ("a mountain hut").</summary>
    private static bool IsHalf(FieldReading field, int child, int noun) => child == noun - 1 && Both(field, noun).Length > 0;

    /// <summary>Some nouns have their plural's form only ("brickworks").</summary>
    private static string[] Known(string lemma, string form) => SiteSorts.Of(lemma) is { Length: > 0 } sorts ? sorts : SiteSorts.Of(form);

    private static void Collect(FieldReading field, int token, List<string> sorts, List<string> names, int depth)
    {
        foreach (var sort in SortsOf(field, token))
        {
            if (!sorts.Contains(sort))
            {
                sorts.Add(sort);
            }
        }

        if (field.Entity[token] >= 0 && IsPlace(field, token) && field.Text.Entities[field.Entity[token]].Name is var name && !names.Contains(name))
        {
            names.Add(name);
        }

        for (var child = field.Tree.FirstChild(token); child >= 0 && depth < MostDeep; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "nmod" or "compound" or "appos" or "flat" && !IsOther(field, child) && !IsHalf(field, child, token))
            {
                Collect(field, child, sorts, names, depth + 1);
            }
        }
    }

    /// <summary>A phrase that does not say of which place this is a part, or where it lies ("the hospital with a helipad", "the road to Corvale").</summary>
    private static bool IsOther(FieldReading field, int child) => field.Tree.Relation(child) is "nmod" && field.Tree.ChildWith(child, "case") is >= 0 and var mark
        && field.Text.Tokens[mark].Lemma is not "'s" and not "’s" && WayOf(field.Text.Tokens[mark].Lemma) is not ("at" or "of");

    private static bool IsPlace(FieldReading field, int token)
    {
        foreach (var name in field.Text.Names)
        {
            if (name.FirstToken <= token && token < name.EndToken)
            {
                return name.Type == NameType.Place || (name.Type == NameType.Unknown && !name.IsOther) || SortsOf(field, name.EndToken - 1).Length > 0;
            }
        }

        return false;
    }
}
