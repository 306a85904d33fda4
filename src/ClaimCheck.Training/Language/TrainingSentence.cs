using ClaimCheck.Language.Conllu;
using ClaimCheck.Language.Models;
using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Training.Language;

/// <summary>A sentence as the trainers see it. Heads are indexes; the root is the number of words.</summary>
/// <param name="Words">What the classifiers see of the words.</param>
/// <param name="Tags">Gold joint tags.</param>
/// <param name="Heads">Gold heads.</param>
/// <param name="Relations">Gold relations.</param>
internal sealed record TrainingSentence(WordFeatures[] Words, byte[] Tags, int[] Heads, byte[] Relations)
{
    /// <summary>Number of words.</summary>
    public int Count => Words.Length;

    /// <summary>Reads a treebank's sentence.</summary>
    /// <param name="source">The sentence; its tags and relations are in the tables.</param>
    /// <param name="tags">The joint tags.</param>
    /// <param name="relations">Index of each relation.</param>
    /// <param name="ambiguity">Frequent words' sets of tags.</param>
    public static TrainingSentence Create(ConlluSentence source, TagSet tags, Dictionary<string, byte> relations, HashTable ambiguity)
    {
        WordFeatures[] words = source.Words.Select(w => WordFeatures.Of(w.Form, ambiguity)).ToArray();
        WordFeatures.MarkTitleCase(words);
        return new TrainingSentence(
            words,
            source.Words.Select(w => (byte)Math.Max(0, tags.IndexOf(w.Xpos, w.Upos))).ToArray(),
            source.Words.Select(w => w.Head <= 0 ? source.Words.Count : w.Head - 1).ToArray(),
            source.Words.Select(w => relations.GetValueOrDefault(w.Relation)).ToArray());
    }
}
