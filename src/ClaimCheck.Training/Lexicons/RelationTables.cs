namespace ClaimCheck.Training.Lexicons;

/// <summary>Pairs of words with opposite meaning, and pairs that mean the same wherever they are used.</summary>
internal static class RelationTables
{
    /// <summary>Writes <c>antonyms.txt</c>: part of speech:word, tab, its opposites.</summary>
    /// <param name="net">The source.</param>
    /// <param name="own">Pairs that WordNet lacks: part of speech:word, tab, word.</param>
    /// <param name="writer">Where to.</param>
    public static void WriteAntonyms(WordNet net, IEnumerable<string> own, TableWriter writer)
    {
        HashSet<(char Part, string A, string B)> pairs = [];
        foreach (Synset synset in net.Synsets)
        {
            foreach (Pointer pointer in synset.Pointers.Where(p => p.Symbol == "!"))
            {
                string a = synset.Words[pointer.SourceWord - 1];
                string b = net[pointer.Target].Words[pointer.TargetWord - 1];

                // Only opposites in a usual sense of both: "right" and "left" are, "man" and "officer" are not.
                if (net.Rank(a, synset.Id) <= 4 && net.Rank(b, pointer.Target) <= 4)
                {
                    pairs.Add((synset.Id.Part, WordNet.Plain(a), WordNet.Plain(b)));
                }
            }
        }

        foreach (string[] pair in own.Select(line => line.Split('\t')))
        {
            pairs.Add((pair[0][0], pair[0][2..], pair[1]));
            pairs.Add((pair[0][0], pair[1], pair[0][2..]));
        }

        writer.Write("antonyms.txt.gz", [Notices.Generated, "Part of speech:word, tab, opposites separated by spaces.", Notices.WordNet], Grouped(pairs));
    }

    /// <summary>Writes <c>synonyms.txt.gz</c>: part of speech:word, tab, words that can stand for it.</summary>
    /// <param name="net">The source.</param>
    /// <param name="writer">Where to.</param>
    public static void WriteSynonyms(WordNet net, TableWriter writer)
    {
        HashSet<(char Part, string A, string B)> pairs = [];
        foreach (Synset synset in net.Synsets.Where(set => set.Id.Part is 'n' or 'v' && set.Words.Length <= 6))
        {
            string[] words = [.. synset.Words.Where(word => IsMain(net, synset.Id, word)).Select(WordNet.Plain).Distinct(StringComparer.Ordinal)];
            pairs.UnionWith(from a in words from b in words where a != b select (synset.Id.Part, a, b));
        }

        writer.Write("synonyms.txt.gz", [Notices.Generated, "Part of speech:word, tab, synonyms separated by spaces.", Notices.WordNet], Grouped(pairs));
    }

    // A word stands for another only if the shared sense is the one that readers take it in.
    private static bool IsMain(WordNet net, SynsetId id, string written)
    {
        string word = WordNet.Plain(written);
        int rank = net.Rank(written, id);
        int all = net.Count(id.Part, word);
        return WordNet.IsSingleWord(word) && char.IsLower(written[0])
            && (net.Senses(id.Part, word).Count == 1 || (rank <= 2 && all > 0 && net.Count(id.Part, word, rank) * 5 >= all * 2));
    }

    private static IEnumerable<string> Grouped(IEnumerable<(char Part, string A, string B)> pairs) => pairs
        .Where(pair => WordNet.IsSingleWord(pair.A) && WordNet.IsSingleWord(pair.B))
        .GroupBy(pair => $"{pair.Part}:{pair.A}", pair => pair.B, StringComparer.Ordinal)
        .Select(group => $"{group.Key}\t{string.Join(' ', group.Order(StringComparer.Ordinal))}");
}
