using System.CommandLine;
using System.Globalization;
using ClaimCheck.Matching.Data;
using ClaimCheck.Matching.Terms;

namespace ClaimCheck.Training.Stories;

/// <summary>Counts in how many texts of a collection each term stands and writes the frozen table; no sentence can be read out of it.</summary>
internal static class TermFrequencyCommand
{
    private const int LeastFrequency = 3;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<string[]> news = new("--news") { Description = "Files of articles, JSON lines.", AllowMultipleArgumentsPerToken = true, Required = true };
        Option<string[]> treebanks = new("--treebank") { Description = "Treebank files, CoNLL-U.", AllowMultipleArgumentsPerToken = true, Required = true };
        Option<string> output = new("--out") { Description = "The table to write.", Required = true };
        Command command = new("idf", "Counts term frequencies for the matching stage.") { news, treebanks, output };
        command.SetAction(parsed =>
        {
            Write(
                parsed.GetRequiredValue(news).SelectMany(NewsFile.Read).Concat(parsed.GetRequiredValue(treebanks).SelectMany(NewsFile.ReadTreebank)),
                parsed.GetRequiredValue(output));
            return 0;
        });
        return command;
    }

    private static void Write(IEnumerable<LabelledArticle> articles, string path)
    {
        var (texts, frequencies) = Count(articles);
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine("# In how many texts each term stands, folded and stemmed: kind, term, texts. Counted by the idf command of ClaimCheck.Training.");
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"texts\t{texts}"));
        foreach (var (term, frequency) in frequencies)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{term}\t{frequency}"));
        }
    }

    /// <summary>Counts how many texts there are and in how many of them each term stands, as the rows of the table: kind, tab, term.</summary>
    /// <param name="articles">The texts.</param>
    public static (int Texts, IEnumerable<KeyValuePair<string, int>> Frequencies) Count(IEnumerable<LabelledArticle> articles)
    {
        var reader = new TermReader(new TermTable(0, [], MatchingData.Lines("stop-words.txt")));
        SortedDictionary<string, int> frequencies = new(StringComparer.Ordinal);
        var texts = 0;
        foreach (var article in articles)
        {
            var terms = new TermSpellings();
            reader.Read(article.Title, titleCase: true, terms);
            reader.Read(article.Text, titleCase: false, terms);
            texts++;
            foreach (var term in terms.Rows)
            {
                frequencies[term] = frequencies.GetValueOrDefault(term) + 1;
            }
        }

        return (texts, frequencies.Where(static pair => pair.Value >= LeastFrequency));
    }

    /// <summary>Keeps the terms of one text in the words of the table.</summary>
    private sealed class TermSpellings : ITermSink
    {
        public HashSet<string> Rows { get; } = new(StringComparer.Ordinal);

        public void Add(int id, ReadOnlySpan<char> term, Capital capital) => Rows.Add($"{TermId.KindOf(id)}\t{term}");

        public void AddPair(int id, ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Rows.Add($"{nameof(TermKind.NamePair)}\t{first} {second}");
    }
}
