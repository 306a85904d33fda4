using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Claims.Roles;

/// <summary>Finds the word that a role is said of by the tree.</summary>
internal static class RoleArgument
{
    /// <summary>The token, which is the role's own noun in "no injuries"; -1 where there is none.</summary>
    /// <param name="field">The field.</param>
    /// <param name="hit">Where the text speaks of the role.</param>
    public static int Of(FieldReading field, in RoleHit hit)
    {
        var tree = field.Tree;
        if (hit.Counted.HasFlag(ArgumentPosition.Noun) && field.Text.Tokens[hit.HeadToken].Tag == UniversalTag.Noun)
        {
            return hit.HeadToken;
        }

        var argument = hit.Counted.HasFlag(ArgumentPosition.Object) && !hit.Passive ? tree.ChildWith(hit.HeadToken, "obj") : -1;
        if (argument < 0 && hit.Counted.HasFlag(ArgumentPosition.Object) && !hit.Passive && hit.EndToken - 1 > hit.HeadToken)
        {
            // "Shot and killed his wife": the object hangs on the last verb.
            argument = tree.ChildWith(hit.EndToken - 1, "obj");
        }

        var ofSubject = hit.Passive || (hit.Counted & (ArgumentPosition.Subject | ArgumentPosition.Predicate)) != 0;
        argument = argument < 0 && ofSubject ? tree.ChildWith(hit.HeadToken, "nsubj") : argument;

        // "Were found shot dead": the subject is that of the verb above.
        return argument < 0 && ofSubject && tree.Relation(hit.HeadToken) is "xcomp" or "obj" && field.Text.Tokens[hit.HeadToken].Head is var above
            ? tree.ChildWith(above, "nsubj") : argument;
    }

    /// <summary>Where the predicate has no argument of its own, or only "who", the token that stands for it: the subject that it shares with a verb before it
    /// ("was shot and died"), what a clause describes ("a boy who was shot"), the person of a noun ("the death of a boy", "the boy's death"); else -1.</summary>
    /// <param name="field">The field.</param>
    /// <param name="hit">Where the text speaks of the role.</param>
    public static int Farther(FieldReading field, in RoleHit hit)
    {
        var (tree, head) = (field.Tree, hit.HeadToken);
        if (field.Text.Tokens[head].Tag == UniversalTag.Noun)
        {
            return (hit.Counted & (ArgumentPosition.Noun | ArgumentPosition.Of)) != 0 ? tree.ChildWith(head, "nmod") : -1;
        }

        if (!hit.Passive && (hit.Counted & (ArgumentPosition.Subject | ArgumentPosition.Predicate)) == 0)
        {
            return -1;
        }

        if (tree.Relation(head) is "xcomp" && field.Text.Tokens[head].Head is var above && above >= 0)
        {
            // "Left a boy dead"
            return tree.ChildWith(head, "obl") is >= 0 and var own && field.Text.Tokens[own].Relation is "obl:unmarked" ? own : tree.ChildWith(above, "obj");
        }

        var verb = head;
        for (var steps = 0; steps < 3 && tree.Relation(verb) is "conj" && tree.ChildWith(verb, "nsubj") < 0; steps++)
        {
            verb = field.Text.Tokens[verb].Head;
        }

        var subject = tree.ChildWith(verb, "nsubj");
        return tree.Relation(verb) is "acl" && (subject < 0 || field.Text.Tokens[subject].Tag == UniversalTag.Pron) ? field.Text.Tokens[verb].Head
            : verb != head ? subject : -1;
    }
}
