using System.Collections.Frozen;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Circumstances;

/// <summary>How far a denial reaches: whether the deed may still come, whether figures say more, and whether it is a denial of the deed at all.</summary>
internal static class DenialScope
{
    private static readonly FrozenDictionary<string, string> Deeds = CueTable.Read("open-deeds.tsv");
    private static readonly uint[] Passing = [.. CueTable.Read("passing-deeds.tsv").Keys.Select(DeedClasses.IdOf).Order()];

    /// <summary>Whether a deed tells how things stand for a while.</summary>
    /// <param name="acts">Ids of the deed and its classes, sorted.</param>
    public static bool IsPassing(uint[] acts) => Array.Exists(Passing, id => Array.BinarySearch(acts, id) >= 0);

    /// <summary>Whether figures say how many a deed befell.</summary>
    public static bool IsCounted(string lemma, UniversalTag tag) => IsListed(lemma, tag, "counted");

    /// <summary>Whether a denial leaves open that the deed comes yet: by its tense, by words such as "yet", or because such deeds come late.</summary>
    /// <param name="field">The text.</param>
    /// <param name="clause">The head of the clause.</param>
    /// <param name="lemma">The deed.</param>
    /// <param name="tag">Its part of speech.</param>
    public static bool IsOpen(FieldReading field, int clause, string lemma, UniversalTag tag)
    {
        var tokens = field.Text.Tokens;
        var open = IsListed(lemma, tag, "open") || tokens[clause].FineTag is "VBZ" or "VBP";
        for (var child = field.Tree.FirstChild(clause); child >= 0; child = field.Tree.NextSibling(child))
        {
            open |= (field.Tree.Relation(child) is "aux" or "cop" && tokens[child] is { FineTag: "VBZ" or "VBP" or "MD", Lemma: not "do" })
                || NegationReader.Is(tokens[child].Lemma, "yet");
        }

        return open && !field.Text.Text.AsSpan(tokens[clause].Start, field.Text.Sentences[tokens[clause].Sentence].End - tokens[clause].Start)
            .Contains("at any ", StringComparison.Ordinal);
    }

    /// <summary>Whether it is not the deed that is denied but its extent, time, reason or doer ("not only", "not until", "nobody else").</summary>
    /// <param name="field">The text.</param>
    /// <param name="clause">The head of the clause.</param>
    /// <param name="negation">What negates it.</param>
    public static bool IsUnsure(FieldReading field, int clause, int negation)
    {
        var tokens = field.Text.Tokens;
        for (var i = Math.Max(negation - 1, 0); i < Math.Min(negation + 2, tokens.Length); i++)
        {
            if (i != negation && tokens[i].Sentence == tokens[negation].Sentence && NegationReader.Is(tokens[i].Lemma, "sooner"))
            {
                return true;
            }
        }

        for (var child = field.Tree.FirstChild(clause); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (NegationReader.Is(tokens[child].Lemma, "sooner")
                || (field.Tree.Relation(child) is "obl" && field.Tree.ChildWith(child, "case") is >= 0 and var limit && tokens[limit].Lemma is "until" or "till")
                || (field.Tree.Relation(child) is "advcl" && field.Tree.ChildWith(child, "mark") is >= 0 and var mark
                && tokens[mark].Lemma is "until" or "unless" or "if" or "till" or "because"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsListed(string lemma, UniversalTag tag, string why)
    {
        if (Deeds.TryGetValue(lemma, out var found) && found == why)
        {
            return true;
        }

        var ids = DeedClasses.Default.Of(lemma, tag).Ids;
        return ids.Length > 1 && Deeds.Any(row => row.Value == why && Array.BinarySearch(ids, DeedClasses.IdOf(row.Key)) >= 0);
    }
}
