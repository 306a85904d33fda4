using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Reads the predications of a text from its trees. Immutable; safe to share between threads.</summary>
internal sealed class PredicationReader
{
    private static readonly HashSet<string> Failures = new(ComparingData.Lines("failures.tsv"), StringComparer.Ordinal);
    private const int MostGoverning = 4;
    private readonly ModalityReader _modality = new();
    private readonly ConverseReader _converses = new();
    private readonly AttemptReader _attempts = new(WordLexicon.Default);

    /// <summary>The predications, in the order of the text.</summary>
    /// <param name="arguments">Reads arguments of the text.</param>
    public Predication[] Read(ArgumentReader arguments)
    {
        var text = arguments.Field.Text;
        var found = new List<Predication>();
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Tag == UniversalTag.Verb && text.Tokens[i].Relation.Length > 0)
            {
                found.Add(Of(arguments, i));
                found.AddRange(_attempts.InVain(arguments, found[^1]));
            }
        }

        return [.. found, .. _converses.Read(arguments, found)];
    }

    private Predication Of(ArgumentReader arguments, int verb)
    {
        var field = arguments.Field;
        var (doer, target, agent) = (-1, -1, -1);
        for (var child = field.Tree.FirstChild(verb); child >= 0; child = field.Tree.NextSibling(child))
        {
            switch (field.Text.Tokens[child].Relation)
            {
                case "nsubj":
                    doer = child;
                    break;
                case "nsubj:pass" or "obj":
                    target = child;
                    break;
                case "obl" or "obl:agent" when field.Text.Tokens[verb].FineTag is "VBN" && field.Tree.ChildWith(child, "case") is var mark && mark >= 0 && field.Text.Form(mark) is "by":
                    agent = child;
                    break;
            }
        }

        for (var at = verb; doer < 0 && TakesDoerFromAbove(field, at); at = field.Text.Tokens[at].Head)
        {
            doer = field.Tree.ChildWith(field.Text.Tokens[at].Head, "nsubj");
        }

        doer = Antecedent(field, verb, doer);
        target = Antecedent(field, verb, target);
        if (target < 0 && IsParticiple(field, verb))
        {
            target = field.Text.Tokens[verb].Head;
        }

        var negated = IsNegated(field, verb, 0) != (target >= 0 && _modality.NegationOf(field, target) >= 0);
        var modality = _modality.ModalityOf(field, verb);
        return new Predication(verb, field.Text.Tokens[verb].Lemma, negated, modality, arguments.Of(agent >= 0 ? agent : doer), arguments.Of(target));
    }

    /// <summary>Whether a verb is said not to be so: denied, or governed by one that fails or is denied; two of these make it so again ("did not stop buying").</summary>
    private bool IsNegated(FieldReading field, int verb, int depth)
    {
        var above = field.Text.Tokens[verb].Head;
        var own = _modality.NegationOf(field, verb) >= 0 || IsNoLonger(field, verb);
        if (above < 0 || depth >= MostGoverning)
        {
            return own;
        }

        return field.Tree.Relation(verb) switch
        {
            "xcomp" => own ^ (Failures.Contains(field.Text.Tokens[above].Lemma) || AttemptReader.IsInVain(field, above)) ^ IsNegated(field, above, depth + 1),
            "advcl" => own ^ AttemptReader.IsInVain(field, above),
            "acl" => own ^ (field.Text.Tokens[above].Lemma is "success" && _modality.NegationOf(field, above) >= 0),
            _ => own,
        };
    }

    /// <summary>"will no longer run".</summary>
    private bool IsNoLonger(FieldReading field, int verb) =>
        field.Tree.ChildWith(verb, "advmod") is >= 0 and var adverb && field.Text.Form(adverb) is "longer" && _modality.NegationOf(field, adverb) >= 0;

    /// <summary>Whether a verb says of the noun above it what was done to it ("a charity supported by …").</summary>
    private static bool IsParticiple(FieldReading field, int verb) => field.Tree.Relation(verb) is "acl" && field.Text.Tokens[verb].FineTag is "VBN";

    /// <summary>The noun that "who" or "which" stands for; other tokens as they are.</summary>
    private static int Antecedent(FieldReading field, int verb, int token) =>
        token >= 0 && field.Text.Tokens[token].FineTag is "WP" or "WDT" && field.Tree.Relation(verb) is "acl:relcl" ? field.Text.Tokens[verb].Head : token;

    /// <summary>Whether a verb without a subject has that of the verb above it ("won by defeating", "came and saw").</summary>
    private static bool TakesDoerFromAbove(FieldReading field, int verb) => field.Text.Tokens[verb].Head >= 0 && field.Text.Tokens[verb].FineTag is not "VBN"
        && field.Tree.Relation(verb) is "xcomp" or "advcl" or "conj";
}
