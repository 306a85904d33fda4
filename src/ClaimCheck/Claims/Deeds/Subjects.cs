using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Deeds;

/// <summary>Finds the subject of a clause, by its own words or by those of the clause that it hangs on.</summary>
internal static class Subjects
{
    private const int MostUp = 3;

    /// <summary>The subject that a clause has of its own, for a relative pronoun what it stands for; or -1.</summary>
    /// <param name="field">The text.</param>
    /// <param name="clause">The head of the clause.</param>
    public static int Of(FieldReading field, int clause)
    {
        var found = -1;
        for (var child = field.Tree.FirstChild(clause); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "nsubj")
            {
                var own = RelativeClauses.IsPronoun(field.Text.Tokens[child].FineTag) ? RelativeClauses.Antecedent(field, clause) : child;
                found = found < 0 || (own == child && field.Tree.ChildWith(child, "case") < 0) ? own : found;
            }
        }

        return found >= 0 && Agreeing(field, clause, found) is >= 0 and var agreeing ? agreeing : found;
    }

    /// <summary>The subject that a clause shares with the one that it hangs on; a participle belongs to its noun.</summary>
    public static int Inherited(FieldReading field, int clause)
    {
        for (var (at, steps) = (clause, 0); steps < MostUp && field.Text.Tokens[at].Head is >= 0 and var head; steps++)
        {
            switch (field.Tree.Relation(at))
            {
                case "acl" when field.Text.Tokens[at].FineTag is "VBN" or "VBG" or "VBD" || field.Text.Tokens[at].Relation == "acl:relcl":
                    return head;
                case "xcomp" or "conj" or "advcl" or "acl":
                    at = field.Tree.Relation(at) is "acl" ? field.Clauses.HeadOf(head) : head;
                    if (at != clause && Of(field, at) is >= 0 and var subject)
                    {
                        return subject;
                    }

                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>"A drive for 400,000 people begins": a verb in the singular belongs to the noun above, not to the plural that stands next to it; -1 where it fits.</summary>
    private static int Agreeing(FieldReading field, int clause, int subject)
    {
        var tokens = field.Text.Tokens;
        if (tokens[clause].FineTag is not "VBZ" || !(tokens[subject].FineTag is "NNS" || tokens[subject].Lemma is "people") || field.Tree.ChildWith(subject, "det") is >= 0 and var det && tokens[det].Lemma is "a")
        {
            return -1;
        }

        for (var (at, steps) = (tokens[clause].Head, 0); at >= 0 && at < subject && steps < MostUp; at = tokens[at].Head, steps++)
        {
            if (tokens[at] is { Head: < 0, Tag: UniversalTag.Noun, FineTag: "NN" })
            {
                return at;
            }
        }

        return -1;
    }
}
