namespace ClaimCheck.Training.Lexicons;

/// <summary>What sort of thing a noun denotes, and which verbs are verbs of communication.</summary>
internal static class ClassTables
{
    // Numbers of the lexicographers' files (lexnames(5WN)).
    private const int Communication = 32;
    private const int PersonFile = 18;
    private static readonly Dictionary<int, char> Classes = new()
    {
        [4] = 'e',
        [5] = 'n',
        [6] = 'o',
        [11] = 'e',
        [14] = 'g',
        [15] = 'l',
        [18] = 'p',
        [21] = 'm',
        [22] = 'e',
        [26] = 's',
        [28] = 't',
    };

    /// <summary>Writes <c>nouns.txt.gz</c>: noun, tab, letters of its classes.</summary>
    /// <param name="net">The source.</param>
    /// <param name="own">Nouns with their letters that WordNet files elsewhere; they replace its own.</param>
    /// <param name="writer">Where to.</param>
    public static void WriteNouns(WordNet net, IEnumerable<string> own, TableWriter writer)
    {
        Dictionary<string, string> rows = new(StringComparer.Ordinal);
        foreach ((_, string lemma) in net.Lemmas.Where(entry => entry.Part == 'n' && WordNet.IsSingleWord(entry.Lemma)))
        {
            string letters = string.Concat(MainSenses(net, lemma).Select(id => Class(net, id)).Where(c => c != ' ').Distinct().Order());
            if (letters.Length > 0)
            {
                rows[lemma] = letters;
            }
        }

        foreach (string[] pair in own.Select(line => line.Split('\t')))
        {
            rows[pair[0]] = pair[1];
        }

        writer.Write(
            "nouns.txt.gz",
            [
                Notices.Generated,
                "Noun, tab, what it denotes in its usual senses: e act or event, g group, l place, m possession, n animal, o artifact, p person, s state, t time.",
                Notices.WordNet,
            ],
            rows.Select(entry => $"{entry.Key}\t{entry.Value}"));
    }

    /// <summary>Writes <c>communication.txt</c>: verbs whose usual sense is one of saying, asking or telling.</summary>
    /// <param name="net">The source.</param>
    /// <param name="writer">Where to.</param>
    public static void WriteCommunication(WordNet net, TableWriter writer) => writer.Write(
        "communication.txt",
        [Notices.Generated, "Verbs of communication.", Notices.WordNet],
        net.Lemmas
            .Where(entry => entry.Part == 'v' && WordNet.IsSingleWord(entry.Lemma))
            .Select(entry => entry.Lemma)
            .Where(lemma => net[net.Senses('v', lemma)[0]].File == Communication));

    /// <summary>Writes <c>given-names.txt</c>: first names of at least two persons that WordNet names.</summary>
    /// <param name="net">The source.</param>
    /// <param name="own">Further names, separated by spaces.</param>
    /// <param name="writer">Where to.</param>
    public static void WriteGivenNames(WordNet net, IEnumerable<string> own, TableWriter writer) => writer.Write(
        "given-names.txt",
        [Notices.Generated, "First names of persons.", Notices.WordNet],
        net.Synsets
            .Where(set => set.File == PersonFile && set.Id.Part == 'n' && set.Pointers.Any(pointer => pointer.Symbol == "@i"))
            .SelectMany(set => set.Words.Select(word => word.Split('_')).Where(parts => parts.Length is 2 or 3).Select(parts => parts[0]).Distinct(StringComparer.Ordinal))
            .Where(name => name.Length > 2 && char.IsUpper(name[0]) && !name.Contains('.', StringComparison.Ordinal))
            .Where(name => net.Senses('n', name.ToLowerInvariant()).Concat(net.Senses('a', name.ToLowerInvariant())).All(id => char.IsUpper(net[id].Words[0][0])))
            .GroupBy(name => name, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .Where(name => name is not ("The" or "Santa" or "Fats" or "Shah" or "Duc" or "Comte"))
            .Concat(own.SelectMany(line => line.Split(' '))));

    // The first sense, and the second if it is met at least a third as often or neither was ever met.
    private static IEnumerable<SynsetId> MainSenses(WordNet net, string noun)
    {
        IReadOnlyList<SynsetId> senses = net.Senses('n', noun);
        yield return senses[0];
        if (senses.Count > 1 && net.Count('n', noun, 2) * 3 >= net.Count('n', noun, 1))
        {
            yield return senses[1];
        }
    }

    // Names ("Washington") are left to the gazetteer.
    private static char Class(WordNet net, SynsetId id) =>
        net[id].Pointers.Any(pointer => pointer.Symbol == "@i") ? ' ' : Classes.GetValueOrDefault(net[id].File, ' ');
}
