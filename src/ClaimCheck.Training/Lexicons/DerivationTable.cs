namespace ClaimCheck.Training.Lexicons;

/// <summary>Which nouns and adjectives belong to which verb: killing and killer to kill, death to die, arrival to arrive.</summary>
internal static class DerivationTable
{
    /// <summary>Writes <c>derivations.txt.gz</c>: part of speech:word, tab, its verb.</summary>
    /// <param name="net">The source.</param>
    /// <param name="own">Pairs that WordNet lacks: part of speech:word, tab, verb.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(WordNet net, IEnumerable<string> own, TableWriter writer)
    {
        Dictionary<(char Part, string Word), List<(string Verb, int Rank)>> verbs = [];
        foreach (Synset synset in net.Synsets.Where(set => set.Id.Part == 'v'))
        {
            foreach (Pointer pointer in synset.Pointers.Where(p => p.Symbol == "+" && p.SourceWord > 0 && p.TargetWord > 0))
            {
                string verb = WordNet.Plain(synset.Words[pointer.SourceWord - 1]);
                string word = WordNet.Plain(net[pointer.Target].Words[pointer.TargetWord - 1]);
                if (pointer.Target.Part is 'n' or 'a' && WordNet.IsSingleWord(verb) && WordNet.IsSingleWord(word) && Related(verb, word))
                {
                    int rank = net.Rank(word, pointer.Target) + net.Rank(verb, synset.Id);
                    (char, string) key = (pointer.Target.Part, word);
                    verbs.TryAdd(key, []);
                    verbs[key].Add((verb, rank));
                }
            }
        }

        Dictionary<string, string> chosen = verbs.ToDictionary(entry => $"{entry.Key.Part}:{entry.Key.Word}", entry => Best(net, entry.Key.Word, entry.Value), StringComparer.Ordinal);
        foreach (string[] pair in own.Select(line => line.Split('\t')))
        {
            chosen[pair[0]] = pair[1];
        }

        writer.Write(
            "derivations.txt.gz",
            [Notices.Generated, "Part of speech:word, tab, the verb that it is derived from or that is derived from it.", Notices.WordNet],
            chosen.Select(entry => $"{entry.Key}\t{entry.Value}"));
    }

    // The links of WordNet join a few words that share no stem; a first letter in common keeps death/die and flight/fly.
    private static bool Related(string verb, string word) => verb[0] == word[0];

    // The verb that shares most letters is the stem (election: elect, not choose); among equals the one with the more frequent senses.
    private static string Best(WordNet net, string word, List<(string Verb, int Rank)> verbs) => verbs
        .OrderByDescending(entry => Shared(entry.Verb, word) >= Math.Min(4, entry.Verb.Length))
        .ThenBy(entry => entry.Rank)
        .ThenByDescending(entry => net.Count('v', entry.Verb))
        .ThenBy(entry => entry.Verb, StringComparer.Ordinal)
        .First().Verb;

    private static int Shared(string a, string b)
    {
        int length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
        {
            length++;
        }

        return length;
    }
}
