using ClaimCheck.Language.Conllu;

namespace ClaimCheck.Training.Language;

/// <summary>
/// Copies of some sentences in the dress of headlines, which the treebanks lack: without their last full stop, and every other one with
/// capitals as American headlines have them.
/// </summary>
internal static class HeadlineCopies
{
    private const int Every = 12;
    private const int Shortest = 4;
    private const int Longest = 16;

    /// <summary>The copies, of every twelfth sentence of a headline's length that holds a verb and ends in a full stop.</summary>
    /// <param name="treebank">The sentences.</param>
    public static List<ConlluSentence> Of(IReadOnlyList<ConlluSentence> treebank)
    {
        var copies = new List<ConlluSentence>();
        int fitting = 0;
        foreach (ConlluSentence sentence in treebank)
        {
            if (sentence.Words.Count is < Shortest or > Longest || sentence.Words[^1].Form != "." || sentence.Words.All(w => w.Upos != "VERB") || fitting++ % Every != 0)
            {
                continue;
            }

            bool capitals = copies.Count % 2 == 0;
            var copy = new ConlluSentence();
            foreach (ConlluWord word in sentence.Words.SkipLast(1))
            {
                bool small = word.Form.Length < 4 && word.Upos is "DET" or "ADP" or "CCONJ" or "PART" or "PUNCT";
                copy.Words.Add(capitals && !small ? word with { Form = char.ToUpperInvariant(word.Form[0]) + word.Form[1..] } : word);
            }

            copies.Add(copy);
        }

        return copies;
    }
}
