namespace ClaimCheck.Training.Lexicons;

/// <summary>The tables of the lemmatizer: which words are lemmas, and the irregular forms.</summary>
internal static class WordTables
{
    /// <summary>Writes <c>lemmas.txt.gz</c> (lemma, tab, letters of its parts of speech) and <c>exceptions.txt.gz</c> (letter:form, tab, lemma).</summary>
    /// <param name="net">The source.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(WordNet net, TableWriter writer)
    {
        Dictionary<string, string> parts = new(StringComparer.Ordinal);
        foreach ((char part, string lemma) in net.Lemmas.Where(entry => WordNet.IsSingleWord(entry.Lemma)))
        {
            parts[lemma] = parts.GetValueOrDefault(lemma, "") + part;
        }

        writer.Write(
            "lemmas.txt.gz",
            [Notices.Generated, "Single-word lemmas, tab, their parts of speech: n noun, v verb, a adjective, r adverb.", Notices.WordNet],
            parts.Select(entry => $"{entry.Key}\t{entry.Value}"));

        writer.Write(
            "exceptions.txt.gz",
            [Notices.Generated, "Part of speech:irregular form, tab, lemma.", Notices.WordNet],
            net.Exceptions.SelectMany(list => list.Value
                .Where(line => line.Length > 1 && !line[0].Contains('_', StringComparison.Ordinal))
                .GroupBy(line => line[0], StringComparer.Ordinal)
                .Select(forms => $"{list.Key}:{forms.Key}\t{Best(net, list.Key, forms)}")));
    }

    // "axes" is the plural of both "ax" and "axis": the more frequent lemma that is not the form itself serves best.
    private static string Best(WordNet net, char part, IEnumerable<string[]> forms) => forms
        .SelectMany(line => line[1..])
        .OrderByDescending(lemma => net.Count(part, lemma))
        .ThenBy(lemma => lemma, StringComparer.Ordinal)
        .First();
}
