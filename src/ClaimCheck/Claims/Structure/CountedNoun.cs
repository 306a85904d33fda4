using System.Collections.Frozen;
using ClaimCheck.Language;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Structure;

/// <summary>Finds what a number counts in the tree of its sentence.</summary>
internal static class CountedNoun
{
    /// <summary>Nouns that say by themselves that something is counted, and how ("the number of", "a crew of").</summary>
    private static readonly FrozenDictionary<string, string> Counting = CueTable.Read("counting-nouns.tsv");

    /// <summary>The token of the counted noun; -1 where none is told.</summary>
    /// <param name="field">The text.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="head">The token of the number that hangs on a token outside it.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="last">Its last token.</param>
    public static int Of(FieldReading field, Quantity quantity, int head, int first, int last)
    {
        var tokens = field.Text.Tokens;
        if (tokens[head].Head is var noun && noun >= 0
            && (field.Tree.Relation(head) is "nummod" or "det" or "compound" || (field.Tree.Relation(head) is "amod" && tokens[noun].Tag == UniversalTag.Noun)))
        {
            return PluralAbove(field, quantity, noun);
        }

        if (tokens[head].Tag is UniversalTag.Noun or UniversalTag.Propn && last > first)
        {
            return head;
        }

        if (AllOfThem.NounOf(field, first, last) is >= 0 and var all)
        {
            return all;
        }

        if (NamedPart.NounOf(field, last) is >= 0 and var named)
        {
            return named;
        }

        var of = field.Tree.ChildWith(head, "nmod");
        return of > head && HasCase(field, of, "of") && field.Text.Form(last + 1) is not "," ? of : Members(field, head) is var group && group >= 0 ? group : Numbered(field, head);
    }

    /// <summary>"Forty library jobs": the plural that a singular stands before.</summary>
    private static int PluralAbove(FieldReading field, Quantity quantity, int noun)
    {
        var tokens = field.Text.Tokens;
        var above = tokens[noun].Head;
        return above > noun && quantity.Value is not 1 && field.Tree.Relation(noun) is "compound" && tokens[noun].FineTag is "NN" && tokens[above].FineTag is "NNS"
            ? above : noun;
    }

    /// <summary>"A crew of 12": the noun for the members.</summary>
    private static int Members(FieldReading field, int head)
    {
        var above = field.Text.Tokens[head].Head;
        return above >= 0 && above < head && field.Tree.Relation(head) is "nmod" && HasCase(field, head, "of") && Is(field, above, "members") ? above : -1;
    }

    /// <summary>"The number of depositors is 62,000", "rose to 62,000", "bringing the number of deaths to three": the noun that the subject says to be counted.</summary>
    private static int Numbered(FieldReading field, int head)
    {
        var tokens = field.Text.Tokens;
        var predicate = field.Tree.ChildWith(head, "cop") >= 0 || field.Tree.ChildWith(head, "nsubj") >= 0 ? head
            : field.Tree.Relation(head) is "obl" or "obj" && tokens[head].Head is var verb && verb >= 0 && MeasureVerbs.MovesItsSubject(tokens[verb].Lemma) ? verb : -1;
        var subject = predicate >= 0 ? field.Tree.ChildWith(predicate, "nsubj") : -1;
        var number = subject >= 0 ? subject : field.Tree.Relation(head) is "obl" && HasCase(field, head, "to") ? field.Tree.ChildWith(tokens[head].Head, "obj") : -1;
        var counted = number >= 0 && Is(field, number, "number") ? field.Tree.ChildWith(number, "nmod") : -1;
        return counted >= 0 && HasCase(field, counted, "of") ? counted : -1;
    }

    private static bool Is(FieldReading field, int token, string how) =>
        Counting.TryGetValue(field.Text.Tokens[token].Lemma, out var listed) && listed == how;

    private static bool HasCase(FieldReading field, int token, string preposition)
    {
        var mark = field.Tree.ChildWith(token, "case");
        return mark >= 0 && field.Text.Form(mark).Equals(preposition, StringComparison.OrdinalIgnoreCase);
    }
}
