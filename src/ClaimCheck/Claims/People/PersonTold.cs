using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.People;

/// <summary>Tells whether words that something is said of stand for one person.</summary>
internal static class PersonTold
{
    /// <summary>The indefinite article of one person ("a man", "a 2-year-old"); -1 where there is none.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="argument">The token of what something is said of.</param>
    public static int Indefinite(SentenceScope scope, int argument)
    {
        var article = IsOnePerson(scope, argument) ? scope.Field.Tree.ChildWith(argument, "det") : -1;
        return article >= 0 && scope.Field.Text.Tokens[article].Lemma is "a" && !scope.IsFigure(article) ? article : -1;
    }

    /// <summary>Whether the words name one person, or speak of one by a noun that is no "a": "Ilva Brant", "his wife", "the girl", in a headline "boy".</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="argument">The token of what something is said of.</param>
    public static bool IsDefinite(SentenceScope scope, int argument)
    {
        var field = scope.Field;
        if (field.Text.Tokens[argument].Tag == UniversalTag.Propn)
        {
            return IsNamedPerson(field, argument);
        }

        if (IsReflexive(field, argument))
        {
            return true;
        }

        if (!IsOnePerson(scope, argument))
        {
            return false;
        }

        var article = field.Tree.ChildWith(argument, "det");
        return article >= 0 ? field.Text.Form(article) is "the" or "The" or "this" or "This"
            : field.Field == Articles.ArticleField.Title || field.Tree.ChildWith(argument, "nmod") is var owner && owner >= 0 && owner < argument;
    }

    /// <summary>"Killed himself".</summary>
    /// <param name="field">The field.</param>
    /// <param name="token">The token.</param>
    public static bool IsReflexive(FieldReading field, int token) => field.Text.Form(token) is "himself" or "herself";

    /// <summary>Whether a token belongs to the name of a person.</summary>
    /// <param name="field">The field.</param>
    /// <param name="token">The token.</param>
    public static bool IsNamedPerson(FieldReading field, int token) => NameAt(field, token) is var (first, end) && end - first > 1;

    /// <summary>The tokens of the name of a person that a token belongs to, or the token alone; end exclusive.</summary>
    /// <param name="field">The field.</param>
    /// <param name="token">The token.</param>
    public static (int First, int End) NameAt(FieldReading field, int token)
    {
        foreach (var name in field.Text.Names)
        {
            if (token >= name.FirstToken && token < name.EndToken && name is { Type: NameType.Person or NameType.Unknown, IsOther: false })
            {
                return (name.FirstToken, name.EndToken);
            }
        }

        return (token, token + 1);
    }

    /// <summary>A singular noun of a person without a number, or an age that stands for its person ("a 2-year-old").</summary>
    private static bool IsOnePerson(SentenceScope scope, int argument)
    {
        var (token, tree) = (scope.Field.Text.Tokens[argument], scope.Field.Tree);
        return token.Lemma is "old"
            ? tree.ChildWith(argument, "det") >= 0 && tree.Relation(argument) is "nmod" or "nsubj" or "obj" or "obl" or "conj"
            : token.FineTag is "NN" && WordLexicon.Default.IsPerson(token.Lemma) && tree.ChildWith(argument, "nummod") < 0;
    }
}
