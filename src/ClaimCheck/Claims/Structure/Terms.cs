using System.Collections.Frozen;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.Structure;

/// <summary>The content words that tell what a statement is about, as ids. Figures, dates and grammatical words do not count.</summary>
internal static class Terms
{
    private static readonly FrozenDictionary<string, string> Light = CueTable.Read("light-words.tsv");

    /// <summary>Whether a token carries content.</summary>
    public static bool IsContent(in Token token) =>
        token.Tag is UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Propn or UniversalTag.X or UniversalTag.Adv
        && token.End - token.Start > 1 && !Light.ContainsKey(token.Lemma);

    /// <summary>The id of a token's derivation family ("killing" and "kill" share one), or of its lemma where it has none.</summary>
    public static uint IdOf(in Token token)
    {
        var family = WordLexicon.Default.DerivationFamily(token.Lemma, token.Tag);
        return TermHash.Of(family.Length > 0 ? family : token.Lemma);
    }

    /// <summary>Sorted ids of the content tokens of a stretch that a condition admits.</summary>
    public static uint[] Collect(FieldReading field, int first, int end, Func<int, bool> admit)
    {
        var ids = new List<uint>();
        for (var i = first; i < end; i++)
        {
            if (IsContent(field.Text.Tokens[i]) && admit(i))
            {
                ids.Add(IdOf(field.Text.Tokens[i]));
            }
        }

        return Sorted(ids);
    }

    /// <summary>Sorts ids and drops repeated ones.</summary>
    public static uint[] Sorted(List<uint> ids)
    {
        ids.Sort();
        var kept = 0;
        for (var i = 0; i < ids.Count; i++)
        {
            if (i == 0 || ids[i] != ids[i - 1])
            {
                ids[kept++] = ids[i];
            }
        }

        ids.RemoveRange(kept, ids.Count - kept);
        return [.. ids];
    }
}
