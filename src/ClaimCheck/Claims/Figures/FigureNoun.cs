using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Figures;

/// <summary>The noun that a figure counts or measures, with what stands before it.</summary>
internal static class FigureNoun
{
    /// <summary>The lemma of the noun; <see langword="null"/> where none is counted.</summary>
    public static string? NounOf(SentenceScope scope, Quantity quantity, QuantityAnchor anchor)
    {
        if (anchor.Noun >= 0)
        {
            return scope.Field.Text.Tokens[anchor.Noun] is { Lemma: not "time" } counted && IsNoun(counted) ? counted.Lemma : null;
        }

        return quantity.Noun is { } noun && NounTokenOf(scope, quantity) ? noun[(noun.LastIndexOf(' ') + 1)..] : null;
    }

    /// <summary>The words that narrow the noun down, in the order of the text.</summary>
    public static string[] ModifiersOf(SentenceScope scope, Quantity quantity, QuantityAnchor anchor)
    {
        if (anchor.Noun < 0)
        {
            return quantity.Noun is { } noun && noun.Contains(' ', StringComparison.Ordinal) ? noun[..noun.LastIndexOf(' ')].Split(' ') : [];
        }

        var modifiers = new List<string>();
        for (var child = scope.Field.Tree.FirstChild(anchor.Noun); child >= 0; child = scope.Field.Tree.NextSibling(child))
        {
            if (scope.Field.Tree.Relation(child) is "amod" or "compound" && !scope.IsFigure(child) && (child < anchor.First || child > anchor.Last || anchor.Noun <= anchor.Last) && Terms.IsContent(scope.Field.Text.Tokens[child]))
            {
                modifiers.Add(scope.Field.Text.Tokens[child].Lemma);
            }
        }

        return [.. modifiers];
    }

    /// <summary>Whether a token is a noun, or a plural that the tagger took for a verb ("the line has 17 stops").</summary>
    private static bool IsNoun(Token token) => (token.Tag is UniversalTag.Noun or UniversalTag.Propn && token.Lemma.Length > 0 && char.IsLetterOrDigit(token.Lemma[^1]))
        || (token is { Tag: UniversalTag.Verb, FineTag: "VBZ" } && WordLexicon.Default.Classes(token.Lemma) != NounClasses.None);

    /// <summary>Whether the last word of a figure's expression was tagged as a noun.</summary>
    private static bool NounTokenOf(SentenceScope scope, Quantity quantity) =>
        scope.Field.TokenAt(quantity.Span.End - 1) is var last && last >= 0 && scope.Field.Text.Tokens[last].Tag is UniversalTag.Noun or UniversalTag.Propn;
}
