using ClaimCheck.Language.Parsing;

namespace ClaimCheck.Language.Models;

/// <summary>The parser's network, as it stands in a model file.</summary>
/// <param name="Words">Hashes of the words that have a vector, ascending; their rows are numbered from 1.</param>
/// <param name="Suffixes">Hashes of the suffixes that have a vector, ascending; their rows are numbered from 1.</param>
/// <param name="Scales">For each matrix of the layout the weight that code 1 stands for.</param>
/// <param name="Codes">All weights in units of their matrix's scale.</param>
internal sealed record NetworkData(uint[] Words, uint[] Suffixes, float[] Scales, short[] Codes)
{
    /// <summary>The largest scale that a file may hold; keeps all sums finite.</summary>
    public const float LargestScale = 1;

    /// <summary>Encodes weights.</summary>
    /// <param name="words">Hashes of the words that have a vector, ascending.</param>
    /// <param name="suffixes">Hashes of the suffixes that have a vector, ascending.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="weights">The weights.</param>
    public static NetworkData Encode(uint[] words, uint[] suffixes, NetworkLayout layout, float[] weights)
    {
        var scales = new List<float>();
        var codes = new short[layout.Length];
        foreach (Block block in layout.Blocks())
        {
            float largest = 0;
            foreach (float weight in block.Of(weights))
            {
                largest = Math.Max(largest, Math.Abs(weight));
            }

            float scale = Math.Min(largest / short.MaxValue, LargestScale);
            scales.Add(scale);
            for (int i = block.Start; i < block.End && scale > 0; i++)
            {
                codes[i] = (short)Math.Clamp(Math.Round(weights[i] / scale), -short.MaxValue, short.MaxValue);
            }
        }

        return new NetworkData(words, suffixes, [.. scales], codes);
    }

    /// <summary>Builds the network.</summary>
    /// <param name="tags">Number of joint tags.</param>
    /// <param name="relations">Number of relations.</param>
    public ParserNetwork Build(int tags, int relations)
    {
        var layout = new NetworkLayout(Words.Length, Suffixes.Length, tags, relations);
        var weights = new float[layout.Length];
        int matrix = 0;
        foreach (Block block in layout.Blocks())
        {
            float scale = Scales[matrix++];
            for (int i = block.Start; i < block.End; i++)
            {
                weights[i] = Codes[i] * scale;
            }
        }

        return new ParserNetwork(Rows(Words), Rows(Suffixes), layout, weights);
    }

    /// <summary>Numbers hashes from 1.</summary>
    /// <param name="hashes">The hashes.</param>
    public static HashTable Rows(uint[] hashes)
    {
        var rows = new Dictionary<uint, ushort>(hashes.Length);
        for (int i = 0; i < hashes.Length; i++)
        {
            rows[hashes[i]] = (ushort)(i + 1);
        }

        return new HashTable(rows);
    }
}
