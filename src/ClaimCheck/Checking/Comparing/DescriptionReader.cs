using ClaimCheck.Claims;
using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Language;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Reads what adjectives say of a subject: themselves, or before the noun that says what it is. Immutable; safe to share between threads.</summary>
internal sealed class DescriptionReader
{
    private readonly ModalityReader _modality = new();

    /// <summary>The descriptions of a text.</summary>
    /// <param name="arguments">Reads arguments of the text.</param>
    public IEnumerable<Description> Read(ArgumentReader arguments)
    {
        var (tree, tokens) = (arguments.Field.Tree, arguments.Field.Text.Tokens);
        for (var i = 0; i < tokens.Length; i++)
        {
            var head = tokens[i].Tag != UniversalTag.Adj ? -1 : tree.ChildWith(i, "cop") >= 0 ? i : tree.Relation(i) is "amod" && tree.ChildWith(tokens[i].Head, "cop") >= 0 ? tokens[i].Head : -1;
            if (head >= 0 && tree.ChildWith(head, "nsubj") is >= 0 and var subject && _modality.ModalityOf(arguments.Field, head) == Modality.Asserted)
            {
                yield return new Description(i, tokens[i].Lemma, _modality.NegationOf(arguments.Field, head) >= 0, arguments.Of(subject).Core);
            }
        }
    }
}
