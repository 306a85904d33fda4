using System.Collections.Frozen;
using System.Globalization;
using ClaimCheck.Matching.Data;

namespace ClaimCheck.Matching.Terms;

/// <summary>
/// In how many texts of a fixed collection each term stands. The table is frozen: reading an article never changes it, so that the score of two
/// articles stays the same for ever. Immutable; safe to share between threads.
/// </summary>
internal sealed class TermTable
{
    private readonly Dictionary<int, float> _rarity;

    private readonly FrozenSet<int> _stopWords;

    /// <summary>Makes a table.</summary>
    /// <param name="texts">How many texts were counted.</param>
    /// <param name="frequencies">In how many of them a term stands.</param>
    /// <param name="stopWords">Words that are not terms at all, folded, not stemmed.</param>
    public TermTable(double texts, IEnumerable<KeyValuePair<int, double>> frequencies, IEnumerable<string> stopWords)
    {
        Unseen = (float)Math.Log(texts + 1);
        Dictionary<int, float> rarity = [];
        foreach (var (id, frequency) in frequencies)
        {
            rarity[id] = (float)Math.Max(Math.Log((texts + 1) / frequency), 0.01);
        }

        _rarity = rarity;
        _stopWords = stopWords.Select(static word => TermId.Of(TermKind.Word, word)).ToFrozenSet();
    }

    /// <summary>The table that ships.</summary>
    public static TermTable Default { get; } = Read(MatchingData.Lines("term-frequencies.tsv"), MatchingData.Lines("stop-words.txt"));

    /// <summary>Inverse document frequency (natural logarithm) of a term that the collection lacks.</summary>
    public float Unseen { get; }

    /// <summary>Whether a word is no term.</summary>
    /// <param name="word">The word, folded, not stemmed.</param>
    public bool IsStopWord(ReadOnlySpan<char> word) => _stopWords.Contains(TermId.Of(TermKind.Word, word));

    /// <summary>Inverse document frequency (natural logarithm) of a term, and whether the collection has it.</summary>
    /// <param name="id">The term.</param>
    /// <param name="rarity">The logarithm of texts over texts with the term.</param>
    public bool TryGetRarity(int id, out float rarity)
    {
        if (_rarity.TryGetValue(id, out rarity))
        {
            return true;
        }

        rarity = Unseen;
        return false;
    }

    /// <summary>Reads the format that the training command writes: a line with the number of texts, then kind, term and frequency, tab-separated.</summary>
    /// <param name="lines">The table.</param>
    /// <param name="stopWords">The stop words, one a line.</param>
    public static TermTable Read(IEnumerable<string> lines, IEnumerable<string> stopWords)
    {
        Dictionary<int, double> frequencies = [];
        var texts = 0.0;
        foreach (var line in lines)
        {
            var fields = line.Split('\t');
            var frequency = double.Parse(fields[^1], CultureInfo.InvariantCulture);
            if (fields.Length == 2)
            {
                texts = frequency;
            }
            else
            {
                frequencies[TermId.Of(Enum.Parse<TermKind>(fields[0]), fields[1])] = frequency;
            }
        }

        return new TermTable(texts, frequencies, stopWords);
    }
}
