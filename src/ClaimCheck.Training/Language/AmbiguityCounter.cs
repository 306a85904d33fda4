using ClaimCheck.Language.Conllu;
using ClaimCheck.Language.Models;
using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Training.Language;

/// <summary>Finds which sets of tags the frequent words of a treebank take.</summary>
internal static class AmbiguityCounter
{
    private const int Rare = 20;

    /// <summary>The sets, numbered from 1 in the order of their first words' hashes.</summary>
    /// <param name="treebank">The treebank.</param>
    /// <param name="tagSet">The joint tags.</param>
    /// <param name="least">The fewest times that a word must stand there.</param>
    public static Dictionary<uint, ushort> Sets(IReadOnlyList<ConlluSentence> treebank, TagSet tagSet, int least)
    {
        var none = new HashTable(new Dictionary<uint, ushort>());
        var counts = new SortedDictionary<uint, SortedDictionary<int, int>>();
        foreach (ConlluWord word in treebank.SelectMany(s => s.Words))
        {
            uint hash = WordFeatures.Of(word.Form, none).Word;
            if (!counts.TryGetValue(hash, out SortedDictionary<int, int>? tags))
            {
                counts[hash] = tags = [];
            }

            int tag = tagSet.IndexOf(word.Xpos, word.Upos);
            tags[tag] = tags.GetValueOrDefault(tag) + 1;
        }

        var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var sets = new Dictionary<uint, ushort>();
        foreach ((uint word, SortedDictionary<int, int> tags) in counts)
        {
            int total = tags.Values.Sum();
            if (total < least)
            {
                continue;
            }

            // Tags in one use of twenty or fewer are slips or rarities; the most frequent one comes first, so that sets tell which it is.
            string set = string.Join(' ', tags.Where(t => t.Value * Rare >= total).OrderByDescending(t => t.Value).ThenBy(t => t.Key).Take(3).Select(t => t.Key));
            if (!numbers.TryGetValue(set, out ushort number))
            {
                numbers[set] = number = (ushort)(numbers.Count + 1);
            }

            sets[word] = number;
        }

        return sets;
    }
}
