using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Places;

/// <summary>Places that follow each other, of which each lies in the next ("at the airport, in Corvale").</summary>
internal static class NestedSites
{
    /// <summary>The place that a phrase lies in whose preposition follows another place at once ("at the airport, in Corvale"); -1 for others.</summary>
    public static int InnerOf(FieldReading field, int head)
    {
        if (field.Tree.Relation(head) is not "obl" || field.Tree.ChildWith(head, "case") is not (>= 0 and var mark) || SiteReader.WayOf(field.Text.Tokens[mark].Lemma) != "at")
        {
            return -1;
        }

        var before = mark - 1;
        before = before >= 0 && field.Text.Form(before) is "," ? before - 1 : before;
        return before >= 0 && field.Text.Tokens[before].Tag is UniversalTag.Noun or UniversalTag.Propn && field.Text.Tokens[HeadOf(field, before)] is var inner
            && inner.Head == field.Text.Tokens[head].Head && (field.Entity[before] >= 0 || SiteReader.SortsOf(field, before).Length > 0) && field.Tree.ChildWith(HeadOf(field, before), "case") >= 0 ? HeadOf(field, before) : -1;
    }

    /// <summary>The place that follows a place at once and in which it lies; -1 where none does.</summary>
    public static int OuterOf(FieldReading field, int head)
    {
        for (var i = head + 1; i < field.Text.Tokens.Length && field.Text.Tokens[i].Head >= 0 && i < head + 12; i++)
        {
            if (field.Text.Tokens[i].Head == field.Text.Tokens[head].Head && InnerOf(field, i) == head)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The head of the name or compound that a token ends.</summary>
    private static int HeadOf(FieldReading field, int token) =>
        field.Tree.Relation(token) is "flat" or "compound" && field.Text.Tokens[token].Head is >= 0 and var head ? head : token;
}
