using ClaimCheck.Claims;
using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Language;
using ClaimCheck.Quantities;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Finds that the second text denies what the first, which denies nothing, says in other words. Immutable; safe to share between threads.</summary>
internal sealed class DenialClash(WordCover cover)
{
    private const double WellCovered = 0.8;
    private static readonly HashSet<string> Negative = new(ComparingData.Lines("negatives.tsv"), StringComparer.Ordinal);

    private readonly ModalityReader _modality = new();

    /// <summary>Why both cannot be true, in words; <see langword="null"/> where the second denies nothing, or the first may.</summary>
    /// <param name="a">The first text.</param>
    /// <param name="b">The second.</param>
    /// <param name="coverOfB">How much of the second the first has.</param>
    /// <param name="figures">The figures of the second text with those they are held against.</param>
    public string? Find(ComparedText a, ComparedText b, double coverOfB, IReadOnlyList<FigurePair?> figures)
    {
        if (coverOfB < WellCovered || b.Text.Sentences.Length != 1 || figures.Any(f => f is not { Relation: SetRelation.Equal }) || a.Text.Tokens.Any(t => Negative.Contains(t.Lemma)))
        {
            return null;
        }

        var root = Array.FindIndex(b.Text.Tokens, t => t.Head < 0);
        var denied = root >= 0 ? _modality.NegationOf(b.Arguments.Field, root) : -1;
        return denied >= 0 && b.Text.Tokens[root].Tag is UniversalTag.Verb or UniversalTag.Adj && SaysSo(a, b, root)
            ? $"“{b.Text.Form(denied)}”: the second text denies what the first says" : null;
    }

    /// <summary>Whether the first text has the word of what is denied: the predicate, or what one is not able to do.</summary>
    private bool SaysSo(ComparedText a, ComparedText b, int root)
    {
        var complement = b.Arguments.Field.Tree.ChildWith(root, "xcomp");
        var predicate = complement >= 0 ? complement : root;
        return b.Words.FirstOrDefault(w => w.Token == predicate) is { } word && a.Words.Any(w => cover.AreAlike(w, word) && _modality.ModalityOf(a.Arguments.Field, w.Token) == Modality.Asserted);
    }
}
