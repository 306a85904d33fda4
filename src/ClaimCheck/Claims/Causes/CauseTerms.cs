using System.Collections.Frozen;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Causes;

/// <summary>What tells a cause from another: its words, and the kinds of causes that they are words for ("short circuit", "wiring"). Words that fit any
/// cause ("a fault") tell nothing.</summary>
internal static class CauseTerms
{
    private const string General = "general";
    private const string None = "none";
    private const uint Open = 1;
    private static readonly FrozenDictionary<string, string> Kinds = CueTable.Read("cause-kinds.tsv");

    /// <summary>Whether a noun heads what came of a cause, or no cause at all ("the fact", "the loss of …"), and no word before it tells one ("a seismic event").</summary>
    public static bool IsNone(FieldReading field, int noun) => Kinds.GetValueOrDefault(field.Text.Tokens[noun].Lemma) == None && !IsTold(field, noun);

    private static bool IsTold(FieldReading field, int noun)
    {
        for (var child = field.Tree.FirstChild(noun); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "amod" or "compound" && Kinds.GetValueOrDefault(field.Text.Tokens[child].Lemma) is not null and not (General or None))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun is a word for a cause or a happening, not for who is to blame.</summary>
    public static bool IsKnown(string noun) => Accidents.ClassOf(noun) is not null || (Kinds.GetValueOrDefault(noun) is not null and not None);

    /// <summary>Sorted ids of the words and kinds.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="span">The cause.</param>
    /// <param name="head">Its head.</param>
    public static uint[] Of(SentenceScope scope, TextSpan span, int head)
    {
        var ids = new List<uint>();
        for (var i = scope.Field.TokenAt(span.Start); i <= scope.Field.TokenAt(span.End - 1); i++)
        {
            var token = scope.Field.Text.Tokens[i];
            var kind = Kinds.GetValueOrDefault(token.Lemma);
            if (Terms.IsContent(token) && kind != General)
            {
                ids.Add(Terms.IdOf(token));
            }

            if (kind is not null and not (General or None) && (i == head || (token.Head == head && scope.Field.Tree.Relation(i) is "amod" or "compound" or "flat")))
            {
                ids.Add(TermHash.Of("cause " + kind));
            }
        }

        return ids.Count == 0 ? [Open] : Terms.Sorted(ids);
    }

    /// <summary>Whether a cause is told in words that fit any cause.</summary>
    public static bool IsOpen(uint[] terms) => terms is [Open];
}
