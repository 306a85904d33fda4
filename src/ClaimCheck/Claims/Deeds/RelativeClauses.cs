using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Deeds;

/// <summary>Relative clauses and what they belong to ("the ferry that sank").</summary>
internal static class RelativeClauses
{
    private const int MostUp = 3;

    /// <summary>Whether a tag is that of a relative pronoun.</summary>
    /// <param name="tag">The tag of a token in the treebank of Penn.</param>
    public static bool IsPronoun(string tag) => tag is "WDT" or "WP";

    /// <summary>The noun that a relative clause belongs to, or -1.</summary>
    /// <param name="field">The text.</param>
    /// <param name="clause">The head of the clause, or of one inside it.</param>
    public static int Antecedent(FieldReading field, int clause)
    {
        for (var (at, steps) = (clause, 0); steps < MostUp && field.Text.Tokens[at].Head is >= 0 and var head; at = head, steps++)
        {
            if (field.Tree.Relation(at) is "acl")
            {
                return field.Tree.Relation(head) is "nmod" && HasComma(field, at, head) && field.Text.Tokens[head].Head is var whole && field.Text.Tokens[whole].Tag == UniversalTag.Noun ? whole : head;
            }
        }

        return -1;
    }

    /// <summary>Whether a comma parts a relative clause from its noun: it then belongs to the whole phrase as a rule ("the coffins of soldiers, which …").</summary>
    private static bool HasComma(FieldReading field, int clause, int noun)
    {
        for (var i = noun + 1; i < clause; i++)
        {
            if (field.Text.Form(i) is "," && field.Text.Tokens[i].Head == clause)
            {
                return true;
            }
        }

        return false;
    }
}
