using ClaimCheck.Claims.Structure;

namespace ClaimCheck.Claims.Extraction;

/// <summary>The words nearest to an answer in the tree: those above it up to the head of its clause, with what narrows each of them down.</summary>
internal static class CoreTerms
{
    private const int MostUp = 8;

    /// <summary>Ids of the words, sorted.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="token">The token that the answer hangs on.</param>
    /// <param name="clause">The head of its clause, or -1.</param>
    public static uint[] Of(SentenceScope scope, int token, int clause)
    {
        var field = scope.Field;
        var ids = new List<uint>();
        for (var (at, steps) = (token, 0); at >= 0 && steps < MostUp; at = field.Text.Tokens[at].Head, steps++)
        {
            Add(at);
            for (var child = field.Tree.FirstChild(at); child >= 0; child = field.Tree.NextSibling(child))
            {
                if (field.Tree.Relation(child) is "amod" or "compound" or "nmod" or "nsubj" or "obj" or "flat")
                {
                    Add(child);
                }
            }

            if (at == clause)
            {
                break;
            }
        }

        return Terms.Sorted(ids);

        void Add(int i)
        {
            if (Terms.IsContent(field.Text.Tokens[i]) && !scope.IsFigure(i))
            {
                ids.Add(Terms.IdOf(field.Text.Tokens[i]));
            }
        }
    }
}
