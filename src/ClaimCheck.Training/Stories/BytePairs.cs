using Microsoft.ML.Tokenizers;

namespace ClaimCheck.Training.Stories;

/// <summary>Learns a subword vocabulary by byte-pair encoding (Sennrich, Haddow and Birch 2016) from words and their frequencies.</summary>
internal static class BytePairs
{
    /// <summary>Learns a tokenizer.</summary>
    /// <param name="words">Words with how often they stand; letters a to z only count.</param>
    /// <param name="merges">How many pairs to join.</param>
    public static BpeTokenizer Learn(IEnumerable<(string Word, int Count)> words, int merges)
    {
        (List<string> Pieces, int Count)[] spelled =
            [.. words.Where(static w => w.Word.All(char.IsAsciiLetterLower)).Select(static w => (w.Word.Select(static c => c.ToString()).ToList(), w.Count))];
        SortedSet<string> vocabulary = new("abcdefghijklmnopqrstuvwxyz".Select(static c => c.ToString()), StringComparer.Ordinal);
        List<string> joined = [];
        while (joined.Count < merges && MostFrequentPair(spelled) is { } pair)
        {
            joined.Add($"{pair.Left} {pair.Right}");
            vocabulary.Add(pair.Left + pair.Right);
            foreach (var (pieces, _) in spelled)
            {
                Join(pieces, pair);
            }
        }

        return BpeTokenizer.Create(new BpeOptions(vocabulary.Select(static (piece, i) => KeyValuePair.Create(piece, i))) { Merges = joined });
    }

    private static (string Left, string Right)? MostFrequentPair((List<string> Pieces, int Count)[] words)
    {
        Dictionary<(string, string), int> counts = [];
        foreach (var (pieces, count) in words)
        {
            for (var i = 1; i < pieces.Count; i++)
            {
                counts[(pieces[i - 1], pieces[i])] = counts.GetValueOrDefault((pieces[i - 1], pieces[i])) + count;
            }
        }

        (string Left, string Right)? best = null;
        foreach (var (pair, count) in counts)
        {
            if (best is not { } other || count > counts[other] || (count == counts[other] && string.CompareOrdinal(pair.Item1 + pair.Item2, other.Left + other.Right) < 0))
            {
                best = pair;
            }
        }

        return best;
    }

    private static void Join(List<string> pieces, (string Left, string Right) pair)
    {
        for (var i = pieces.Count - 1; i > 0; i--)
        {
            if (pieces[i] == pair.Right && pieces[i - 1] == pair.Left)
            {
                pieces[i - 1] += pieces[i];
                pieces.RemoveAt(i);
                i--;
            }
        }
    }
}
