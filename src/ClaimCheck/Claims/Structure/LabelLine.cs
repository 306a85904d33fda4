using System.Collections.Frozen;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.Structure;

/// <summary>Reads lines of bulletins and tables: a label, a colon, a figure ("Pupils without meals: 412,000", "Share of coral bleached: 74%").</summary>
internal static class LabelLine
{
    private const int LongestLabel = 9;
    private const int MostHedge = 4;
    private static readonly FrozenDictionary<string, string> Heads = CueTable.Read("label-heads.tsv");

    /// <summary>The noun of the label that a figure stands behind; -1 where it stands behind none, or has a noun of its own behind it.</summary>
    /// <param name="field">The text.</param>
    /// <param name="first">First token of the figure.</param>
    /// <param name="last">Its last token, with its unit.</param>
    /// <param name="counted">Whether it is a count, for which a noun alone is no label: "Starters: 117" does not say what they do.</param>
    public static int NounOf(FieldReading field, int first, int last, bool counted)
    {
        var sentence = field.Text.Sentences[field.Text.Tokens[first].Sentence];
        var colon = ColonBefore(field, sentence, first);
        if (colon < 0 || (last + 1 < sentence.EndToken && field.Text.Tokens[last + 1].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Verb))
        {
            return -1;
        }

        var start = colon;
        while (start > sentence.FirstToken && colon - start < LongestLabel && field.Text.Form(start - 1) is not (";" or "." or "•" or "|" or ":"))
        {
            start--;
            if (field.Text.Tokens[start].Tag is UniversalTag.Aux or UniversalTag.Pron || field.Text.Tokens[start].FineTag is "VBZ" or "VBP" or "MD")
            {
                return -1;
            }
        }

        return colon - start >= LongestLabel || colon - start < (counted ? 2 : 1) ? -1 : HeadOf(field, start, colon);
    }

    private static int ColonBefore(FieldReading field, Sentence sentence, int first)
    {
        for (var i = first - 1; i > sentence.FirstToken && i >= first - MostHedge; i--)
        {
            if (field.Text.Form(i) is ":")
            {
                return i;
            }

            if (field.Text.Tokens[i].Tag is not (UniversalTag.Adv or UniversalTag.Adp or UniversalTag.Sym or UniversalTag.Adj or UniversalTag.Det))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The last noun of the first noun phrase; where that only names the sort of figure, the one behind "of" ("number of schools").</summary>
    private static int HeadOf(FieldReading field, int start, int end)
    {
        var head = -1;
        for (var i = start; i < end; i++)
        {
            var token = field.Text.Tokens[i];
            if (token.Tag is UniversalTag.Noun or UniversalTag.Propn && !(head >= 0 && WordLexicon.Default.Classes(token.Lemma) == NounClasses.None))
            {
                head = i;
            }
            else if (Heads.ContainsKey(token.Lemma) || (head >= 0 && Heads.ContainsKey(field.Text.Tokens[head].Lemma) && field.Text.Form(i) is "of"))
            {
                head = -1;
            }
            else if (head >= 0 || token.Tag is not (UniversalTag.Adj or UniversalTag.Det or UniversalTag.Num or UniversalTag.Verb or UniversalTag.Adp or UniversalTag.Sym))
            {
                break;
            }
        }

        return head;
    }
}
