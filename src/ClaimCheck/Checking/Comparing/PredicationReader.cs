using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Reads the predications of a text from its trees. Immutable; safe to share between threads.</summary>
internal sealed class PredicationReader
{
    private static readonly HashSet<string> Failures = new(StringComparer.Ordinal) { "fail", "refuse", "decline", "forget", "avoid", "stop", "prevent" };
    private readonly ModalityReader _modality = new();

    /// <summary>The predications, in the order of the text.</summary>
    /// <param name="text">The analysis.</param>
    /// <param name="words">The content words of the text.</param>
    public Predication[] Read(AnalyzedText text, IReadOnlyList<ContentWord> words)
    {
        var field = new FieldReading(ArticleField.Text, text, [], null);
        var wordAt = new int[text.Tokens.Length];
        Array.Fill(wordAt, -1);
        for (var i = 0; i < words.Count; i++)
        {
            wordAt[words[i].Token] = i;
        }

        var found = new List<Predication>();
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Tag == UniversalTag.Verb && text.Tokens[i].Relation.Length > 0)
            {
                found.Add(Of(field, i, wordAt));
            }
        }

        return [.. found];
    }

    private Predication Of(FieldReading field, int verb, int[] wordAt)
    {
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

        var above = field.Text.Tokens[verb].Head;
        var governed = field.Tree.Relation(verb) is "xcomp" && above >= 0;
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

        var negated = _modality.NegationOf(field, verb) >= 0 || (target >= 0 && _modality.NegationOf(field, target) >= 0)
            || (governed && (Failures.Contains(field.Text.Tokens[above].Lemma) || _modality.NegationOf(field, above) >= 0));
        var modality = _modality.ModalityOf(field, verb);
        return new Predication(
            verb, field.Text.Tokens[verb].Lemma, negated, modality == Modality.Asserted || (negated && modality is Modality.Planned or Modality.Expected),
            WordsBelow(field, agent >= 0 ? agent : doer, wordAt), WordsBelow(field, target, wordAt));
    }

    /// <summary>Whether a verb says of the noun above it what was done to it ("a charity supported by …").</summary>
    private static bool IsParticiple(FieldReading field, int verb) => field.Tree.Relation(verb) is "acl" && field.Text.Tokens[verb].FineTag is "VBN";

    /// <summary>The noun that "who" or "which" stands for; other tokens as they are.</summary>
    private static int Antecedent(FieldReading field, int verb, int token) =>
        token >= 0 && field.Text.Tokens[token].FineTag is "WP" or "WDT" && field.Tree.Relation(verb) is "acl:relcl" ? field.Text.Tokens[verb].Head : token;

    /// <summary>Whether a verb without a subject has that of the verb above it ("won by defeating", "came and saw").</summary>
    private static bool TakesDoerFromAbove(FieldReading field, int verb) => field.Text.Tokens[verb].Head >= 0 && field.Text.Tokens[verb].FineTag is not "VBN"
        && field.Tree.Relation(verb) is "xcomp" or "advcl" or "conj";

    /// <summary>The head of an argument with its names and modifiers.</summary>
    private static int[] WordsBelow(FieldReading field, int token, int[] wordAt)
    {
        var words = new List<int>();
        if (token >= 0)
        {
            Add(token);
            for (var child = field.Tree.FirstChild(token); child >= 0; child = field.Tree.NextSibling(child))
            {
                if (field.Tree.Relation(child) is "flat" or "compound")
                {
                    Add(child);
                }
            }
        }

        return [.. words];

        void Add(int i)
        {
            if (wordAt[i] >= 0)
            {
                words.Add(wordAt[i]);
            }
        }
    }
}
