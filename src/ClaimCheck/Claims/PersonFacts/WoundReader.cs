using System.Collections.Frozen;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.PersonFacts;

/// <summary>A list of parts of the body behind a word for a wound.</summary>
/// <param name="Parts">The parts, with their side.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Head">The token of the first part.</param>
/// <param name="Victim">Token of the one whom it befell.</param>
/// <param name="Next">The token behind the list.</param>
internal readonly record struct WoundMention(string[] Parts, TextSpan Span, int Head, int Victim, int Next);

/// <summary>Reads where on the body somebody was hit: "was shot in the left leg", "a gunshot wound to the abdomen and hip", "striking him in the arm".</summary>
internal static class WoundReader
{
    /// <summary>Tokens between the word for the wound and the preposition at most.</summary>
    private const int Farthest = 9;

    private static readonly FrozenDictionary<string, string> Words = CueTable.Read("wound-words.tsv");

    /// <summary>The mention that a preposition begins; <see langword="null"/> where it begins none.</summary>
    /// <param name="field">The text.</param>
    /// <param name="preposition">The token.</param>
    /// <param name="end">End of the sentence.</param>
    public static WoundMention? Read(FieldReading field, int preposition, int end)
    {
        if (field.Text.Form(preposition) is not ("in" or "to" or "through" or "into" or "on") || PartList.Read(field.Text, preposition + 1, end) is not { } list || Victim(field, preposition) is not (>= 0 and var victim))
        {
            return null;
        }

        return new WoundMention(list.Parts, new TextSpan(field.Text.Tokens[list.First].Start, field.Text.Tokens[list.End - 1].End), list.First, victim, list.End);
    }

    private static int Victim(FieldReading field, int preposition)
    {
        var text = field.Text;
        var person = -1;
        for (var i = preposition - 1; i >= Math.Max(text.Sentences[text.Tokens[preposition].Sentence].FirstToken, preposition - Farthest); i--)
        {
            var kinds = Words.GetValueOrDefault(text.Tokens[i].Lemma.ToLowerInvariant()) ?? Words.GetValueOrDefault(text.Form(i).ToString().ToLowerInvariant());
            if (kinds is not null && (text.Tokens[i].Tag is UniversalTag.Noun || text.Form(i) is "wound" or "wounds") && kinds.Contains("noun", StringComparison.Ordinal) && i >= preposition - 2 && person < 0)
            {
                return OfNoun(field, i);
            }

            if (kinds is not null && kinds.StartsWith("verb", StringComparison.Ordinal))
            {
                return person >= 0 ? text.Form(person) is "himself" or "herself" ? VictimFinder.SubjectOf(field, i) : person
                    : text.Tokens[i].Tag is UniversalTag.Verb or UniversalTag.Noun or UniversalTag.Adj ? VictimFinder.Of(field, i) : -1;
            }

            if (text.Form(i) is "," or ";" or "and" or "but" or "or" && person < 0)
            {
                return -1;
            }

            person = person < 0 && WhomReader.IsPerson(field, i) && field.Tree.Relation(i) is not "nmod" ? i : person;
        }

        return -1;
    }

    /// <summary>Who has a wound: the subject of the verb that takes it, or the noun that stands before "with".</summary>
    private static int OfNoun(FieldReading field, int wound)
    {
        var text = field.Text;
        if (field.Tree.ChildWith(wound, "cop") >= 0)
        {
            return VictimFinder.Of(field, wound);
        }

        for (var i = wound - 1; i >= Math.Max(text.Sentences[text.Tokens[wound].Sentence].FirstToken, wound - Farthest); i--)
        {
            if (text.Form(i) is "with" && i > 0 && WhomReader.IsPerson(field, i - 1))
            {
                return i - 1;
            }

            if (text.Tokens[i].Lemma is "suffer" or "sustain" or "receive" or "have" or "take" or "get" && text.Tokens[i].Tag is UniversalTag.Verb)
            {
                return VictimFinder.SubjectOf(field, i);
            }
        }

        return VictimFinder.OnlyBefore(field, wound);
    }
}
