using System.Collections.Frozen;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Circumstances;

/// <summary>Whether a statement is made as a fact, a plan, a forecast, an allegation, a denial or on a condition, and whether it is negated.</summary>
internal sealed class ModalityReader
{
    private const int MostClausesUp = 2;
    private readonly FrozenDictionary<string, Modality> _cues = CueTable.Read<Modality>("modality.tsv");
    private readonly FrozenDictionary<string, string> _negations = CueTable.Read("negation.tsv");
    private readonly FrozenDictionary<string, string> _limits = CueTable.Read("negation-limits.tsv");

    /// <summary>How the clause of a token, and what stands right before the token, is meant.</summary>
    /// <param name="field">The text.</param>
    /// <param name="token">The answer's head: a number, its noun, or a predicate.</param>
    public Modality ModalityOf(FieldReading field, int token)
    {
        var tokens = field.Text.Tokens;
        for (var at = token; at >= 0 && at != field.Clauses.HeadOf(token); at = tokens[at].Head)
        {
            if (CueBelow(field, at, "amod") is { } modifier)
            {
                return modifier;
            }
        }

        var clause = field.Clauses.HeadOf(token);
        for (var depth = 0; clause >= 0 && depth <= MostClausesUp; depth++)
        {
            if (Auxiliary(field, clause) is { } auxiliary)
            {
                return auxiliary;
            }

            if ((depth > 0 || tokens[clause].Tag is UniversalTag.Verb or UniversalTag.Adj) && _cues.TryGetValue(tokens[clause].Lemma, out var own)
                && (own != Modality.Planned || !HasParticle(field, clause))
                && (depth > 0 || own != Modality.Planned || tokens[clause].FineTag is "VBN" or "VBG" or "VBZ" or "VBP"))
            {
                return own;
            }

            var head = tokens[clause].Head;
            if (head < 0 || field.Tree.Relation(clause) is not ("xcomp" or "ccomp" or "acl" or "conj"))
            {
                break;
            }

            clause = head;
        }

        return Modality.Asserted;
    }

    /// <summary>Whether some tokens hold a word that tells a modality.</summary>
    /// <param name="field">The text.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    /// <param name="modality">The modality.</param>
    public bool Tells(FieldReading field, int first, int end, Modality modality)
    {
        for (var i = first; i < end; i++)
        {
            if (_cues.TryGetValue(field.Text.Tokens[i].Lemma, out var told) && told == modality)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token that negates a predicate or a noun, or -1.</summary>
    /// <param name="field">The text.</param>
    /// <param name="token">The predicate or noun.</param>
    public int NegationOf(FieldReading field, int token)
    {
        for (var child = field.Tree.FirstChild(token); child >= 0; child = field.Tree.NextSibling(child))
        {
            var relation = field.Tree.Relation(child);
            if (relation is "advmod" or "det" or "cc" or "nsubj" or "obj" or "case" && _negations.ContainsKey(field.Text.Tokens[child].Lemma) && !IsLimited(field, child))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>"Not only", "nobody else": more is true, not less.</summary>
    private bool IsLimited(FieldReading field, int negation) =>
        negation + 1 < field.Text.Tokens.Length && _limits.ContainsKey(field.Text.Tokens[negation + 1].Lemma);

    /// <summary>A verb with a particle is another verb ("set off", "agree on").</summary>
    private static bool HasParticle(FieldReading field, int verb) =>
        (field.Tree.ChildWith(verb, "compound") is >= 0 and var particle && field.Text.Tokens[particle].Relation == "compound:prt")
        || (field.Text.Tokens[verb].Lemma is "set" && field.Tree.ChildWith(verb, "obj") >= 0);

    /// <summary>What an auxiliary says; "would" in reported speech is the "will" of what was said.</summary>
    private Modality? Auxiliary(FieldReading field, int clause)
    {
        for (var child = field.Tree.FirstChild(clause); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "aux" or "mark" or "advmod" && _cues.TryGetValue(field.Text.Tokens[child].Lemma, out var cue))
            {
                return cue == Modality.Hypothetical && field.Text.Tokens[child].Lemma is "would" && field.Tree.Relation(clause) is "ccomp" ? Modality.Planned : cue;
            }

            if (field.Tree.Relation(child) is "advcl" && field.Tree.ChildWith(child, "mark") is var mark && mark >= 0
                && field.Text.Tokens[mark].Lemma is "if" or "unless")
            {
                return Modality.Hypothetical;
            }
        }

        return null;
    }

    private Modality? CueBelow(FieldReading field, int token, string relation)
    {
        for (var child = field.Tree.FirstChild(token); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child).SequenceEqual(relation) && _cues.TryGetValue(field.Text.Tokens[child].Lemma, out var cue))
            {
                return cue;
            }
        }

        return null;
    }
}
