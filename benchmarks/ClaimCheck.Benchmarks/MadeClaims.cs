using System.Text;
using ClaimCheck.Matching.Candidates;

namespace ClaimCheck.Benchmarks;

/// <summary>
/// Claims made with a fixed seed in the shape of real ones: words by Zipf's law with the exponent of news text, a fifth near-copies of a claim of the
/// last week, some words so frequent that their postings are hot, 3,000 claims a day at every size. The order is the order of time.
/// </summary>
internal sealed class MadeClaims
{
    private const int ClaimsPerDay = 3_000;

    private const int Vocabulary = 200_000;

    private readonly int[][] _words;

    private MadeClaims(int[][] words, double[] days, SparseVectors vectors)
    {
        _words = words;
        Days = days;
        Vectors = vectors;
    }

    /// <summary>When each claim was made, in days, ascending.</summary>
    public double[] Days { get; }

    /// <summary>The claims as weighed terms.</summary>
    public SparseVectors Vectors { get; }

    /// <summary>Number of claims.</summary>
    public int Count => _words.Length;

    /// <summary>Makes claims.</summary>
    public static MadeClaims Generate(int count, int seed)
    {
        var random = new Random(seed);
        var words = new int[count][];
        var days = new double[count];
        for (var i = 0; i < count; i++)
        {
            days[i] = (double)i / ClaimsPerDay;
            words[i] = i > 0 && random.Next(5) == 0 ? NearCopy(random, words[i - 1 - random.Next(Math.Min(i, 7 * ClaimsPerDay))]) : Fresh(random);
        }

        var ids = new int[count][];
        for (var i = 0; i < count; i++)
        {
            ids[i] = [.. words[i].Distinct().Order()];
        }

        return new MadeClaims(words, days, SparseVectors.Create(count, i => ids[i], i => ids[i].Select(Rarity).ToArray()));
    }

    /// <summary>The claim as a sentence.</summary>
    public string Sentence(int claim)
    {
        var sentence = new StringBuilder();
        foreach (var word in _words[claim])
        {
            Spell(word, sentence);
            sentence.Append(' ');
        }

        return sentence.Append(claim % 97).ToString();
    }

    private static int[] Fresh(Random random) => [.. Enumerable.Range(0, 9 + random.Next(12)).Select(_ => Draw(random))];

    /// <summary>One word in ten is replaced.</summary>
    private static int[] NearCopy(Random random, int[] words) => [.. words.Select(word => random.Next(10) == 0 ? Draw(random) : word)];

    /// <summary>A word by Zipf's law with exponent 1: the logarithm of its rank is uniform.</summary>
    private static int Draw(Random random) => (int)Math.Exp(random.NextDouble() * Math.Log(Vocabulary)) - 1;

    private static float Rarity(int word) => (float)Math.Log(1 + ((word + 1) * 1.5));

    private static void Spell(int word, StringBuilder sentence)
    {
        const string consonants = "bdfgklmnprstvz";
        const string vowels = "aeiou";
        do
        {
            sentence.Append(consonants[word % consonants.Length]);
            word /= consonants.Length;
            sentence.Append(vowels[word % vowels.Length]);
            word /= vowels.Length;
        }
        while (word > 0);
    }
}
