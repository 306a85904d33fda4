namespace ClaimCheck.Checking.Comparing;

/// <summary>Who a noun is said of: "X is the owner of …", "the owner of … is X", "X, the owner of …", "the owner of …, X".</summary>
/// <param name="Token">The head of who it is.</param>
/// <param name="OtherName">A name beside the noun that is then another name of the second party ("X is a subsidiary of the group, Corvel One"); -1 for none.</param>
/// <param name="IsStated">Whether the text states it in so many words ("is the owner of"), rather than take it for known ("the owner of …, X, …").</param>
internal readonly record struct Holder(int Token, int OtherName, bool IsStated)
{
    private static readonly HashSet<string> Bygone = new(ComparingData.Lines("bygone.tsv"), StringComparer.Ordinal);

    /// <summary>Who a noun is said of; <see langword="null"/> where that is not said, or said of another time.</summary>
    /// <param name="arguments">Reads arguments of the text.</param>
    /// <param name="noun">The noun.</param>
    public static Holder? Of(ArgumentReader arguments, int noun)
    {
        var (tree, tokens) = (arguments.Field.Tree, arguments.Field.Text.Tokens);
        var (subject, apposition, isPredicate) = (-1, -1, false);
        for (var child = tree.FirstChild(noun); child >= 0; child = tree.NextSibling(child))
        {
            switch (tree.Relation(child))
            {
                case "amod" or "compound" when Bygone.Contains(tokens[child].Lemma):
                    return null;
                case "nsubj":
                    subject = child;
                    break;
                case "appos" when arguments.IsName(child):
                    apposition = child;
                    break;
                case "cop":
                    isPredicate = true;
                    break;
            }
        }

        var head = tokens[noun].Head;
        return isPredicate && subject >= 0 ? new Holder(subject, apposition, true)
            : tree.Relation(noun) is "nsubj" && head >= 0 && tree.ChildWith(head, "cop") >= 0 ? new Holder(head, apposition, true)
            : apposition >= 0 ? new Holder(apposition, -1, false)
            : tree.Relation(noun) is "appos" && arguments.IsName(head) ? new Holder(head, -1, false) : null;
    }
}
