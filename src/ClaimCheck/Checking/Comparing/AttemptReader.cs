using ClaimCheck.Claims;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Reads what was tried in vain ("unsuccessfully sought election": was not elected). Immutable; safe to share between threads.</summary>
internal sealed class AttemptReader(WordLexicon lexicon)
{
    private static readonly HashSet<string> Attempts = new(ComparingData.Lines("attempts.tsv"), StringComparer.Ordinal);
    private static readonly HashSet<string> Vain = new(ComparingData.Lines("in-vain.tsv"), StringComparer.Ordinal);

    /// <summary>Whether a verb says that something was tried in vain.</summary>
    public static bool IsInVain(FieldReading field, int verb)
    {
        if (!Attempts.Contains(field.Text.Tokens[verb].Lemma))
        {
            return false;
        }

        for (var child = field.Tree.FirstChild(verb); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (Vain.Contains(field.Text.Tokens[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What did not happen to who tried: the verb of the noun that was sought.</summary>
    /// <param name="arguments">Reads arguments of the text.</param>
    /// <param name="attempt">The predication of the verb.</param>
    public IEnumerable<Predication> InVain(ArgumentReader arguments, Predication attempt)
    {
        var field = arguments.Field;
        if (!IsInVain(field, attempt.Token))
        {
            yield break;
        }

        for (var child = field.Tree.FirstChild(attempt.Token); child >= 0; child = field.Tree.NextSibling(child))
        {
            var verb = field.Tree.Relation(child) is "obj" or "obl" ? lexicon.DerivationFamily(field.Text.Tokens[child].Lemma, field.Text.Tokens[child].Tag).ToString() : "";
            if (verb.Length > 0 && field.Text.Tokens[child].Tag == UniversalTag.Noun)
            {
                yield return new Predication(child, verb, Negated: true, Modality.Asserted, Argument.None, attempt.Doer);
            }
        }
    }
}
