using System.Globalization;

namespace ClaimCheck.Training.Lexicons;

/// <summary>The WordNet database files (index.*, data.* and, where they are there, *.exc) of a folder; format: wndb(5WN).</summary>
internal sealed class WordNet
{
    private static readonly (char Part, string Name)[] Parts = [('n', "noun"), ('v', "verb"), ('a', "adj"), ('r', "adv")];
    private readonly Dictionary<SynsetId, Synset> _synsets = [];
    private readonly Dictionary<(char Part, string Lemma), SynsetId[]> _senses = [];
    private readonly Dictionary<(char Part, string Lemma, int Sense), int> _counts = [];

    /// <summary>Reads the files.</summary>
    /// <param name="folder">The folder.</param>
    public WordNet(string folder)
    {
        foreach ((char part, string name) in Parts)
        {
            ReadData(part, Path.Combine(folder, "data." + name));
            ReadIndex(part, Path.Combine(folder, "index." + name));
            string irregular = Path.Combine(folder, name + ".exc");
            Exceptions[part] = File.Exists(irregular) ? [.. File.ReadLines(irregular).Select(line => line.Split(' '))] : [];
        }

        foreach (string line in File.ReadLines(Path.Combine(folder, "index.sense")))
        {
            string[] fields = line.Split(' ');
            int mark = fields[0].IndexOf('%', StringComparison.Ordinal);
            char part = fields[0][mark + 1] switch { '1' => 'n', '2' => 'v', '4' => 'r', _ => 'a' };
            _counts[(part, fields[0][..mark], Number(fields[2]))] = Number(fields[3]);
        }
    }

    /// <summary>All synsets.</summary>
    public IEnumerable<Synset> Synsets => _synsets.Values;

    /// <summary>All lemmas with their part of speech, lower case, spaces as underscores.</summary>
    public IEnumerable<(char Part, string Lemma)> Lemmas => _senses.Keys;

    /// <summary>Irregular forms by part of speech: the form, then its lemmas.</summary>
    public Dictionary<char, List<string[]>> Exceptions { get; } = [];

    /// <summary>A synset by its name.</summary>
    /// <param name="id">The name.</param>
    public Synset this[SynsetId id] => _synsets[id];

    /// <summary>The senses of a lemma, the most frequent first.</summary>
    /// <param name="part">Part of speech.</param>
    /// <param name="lemma">The lemma in lower case.</param>
    public IReadOnlyList<SynsetId> Senses(char part, string lemma) => _senses.GetValueOrDefault((part, lemma), []);

    /// <summary>The rank of a sense among those of a lemma, from 1; a large number if the lemma lacks it.</summary>
    /// <param name="word">The word as written in the synset.</param>
    /// <param name="id">The synset.</param>
    public int Rank(string word, SynsetId id)
    {
        IReadOnlyList<SynsetId> senses = Senses(id.Part, Plain(word));
        for (int i = 0; i < senses.Count; i++)
        {
            if (senses[i] == id)
            {
                return i + 1;
            }
        }

        return int.MaxValue;
    }

    /// <summary>How often a sense of a lemma was met in WordNet's tagged texts.</summary>
    /// <param name="part">Part of speech.</param>
    /// <param name="lemma">The lemma in lower case.</param>
    /// <param name="sense">Its rank, from 1.</param>
    public int Count(char part, string lemma, int sense) => _counts.GetValueOrDefault((part, lemma, sense));

    /// <summary>How often a lemma was met in WordNet's tagged texts.</summary>
    /// <param name="part">Part of speech.</param>
    /// <param name="lemma">The lemma in lower case.</param>
    public int Count(char part, string lemma) => Enumerable.Range(1, Senses(part, lemma).Count).Sum(sense => Count(part, lemma, sense));

    /// <summary>A word of a synset as a lemma: lower case, without the mark of an adjective's position.</summary>
    /// <param name="word">The word.</param>
    public static string Plain(string word)
    {
        int bracket = word.IndexOf('(', StringComparison.Ordinal);
        return (bracket < 0 ? word : word[..bracket]).ToLowerInvariant();
    }

    /// <summary>Whether a lemma is one word of letters, with hyphens or apostrophes inside.</summary>
    /// <param name="lemma">The lemma.</param>
    public static bool IsSingleWord(string lemma) => lemma.All(c => char.IsAsciiLetter(c) || c is '-' or '\'');

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static char PartOf(string letter) => letter == "s" ? 'a' : letter[0];

    private void ReadData(char part, string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith(' '))
            {
                continue;
            }

            string[] f = line.Split(' ');
            string[] words = [.. Enumerable.Range(0, Hex(f[3])).Select(i => f[4 + i * 2])];
            int next = 4 + words.Length * 2;
            Pointer[] pointers = [.. Enumerable.Range(0, Number(f[next])).Select(i => ReadPointer(f.AsSpan(next + 1 + i * 4, 4)))];
            Synset synset = new(new SynsetId(part, Number(f[0])), Number(f[1]), words, pointers);
            _synsets.Add(synset.Id, synset);
        }
    }

    private static Pointer ReadPointer(ReadOnlySpan<string> f) =>
        new(f[0], new SynsetId(PartOf(f[2]), Number(f[1])), Hex(f[3][..2]), Hex(f[3][2..]));

    private void ReadIndex(char part, string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith(' '))
            {
                continue;
            }

            string[] f = line.TrimEnd().Split(' ');
            _senses.Add((part, f[0]), [.. f[^Number(f[2])..].Select(offset => new SynsetId(part, Number(offset)))]);
        }
    }
}
