using ClaimCheck.Language.Models;
using ClaimCheck.Language.Parsing;

namespace ClaimCheck.Training.Language.Network;

/// <summary>The weights with which training starts: small random numbers, and forget gates that are open.</summary>
internal static class NetworkStart
{
    private const double Embedding = 0.25;

    /// <summary>Draws the weights.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="seed">The seed.</param>
    public static float[] Weights(NetworkLayout layout, ulong seed)
    {
        var weights = new float[layout.Length];
        var random = new SeededOrder(seed);
        foreach (Block table in new[] { layout.Words, layout.Suffixes, layout.Tags })
        {
            Fill(table, Embedding);
        }

        foreach (Lstm lstm in layout.First.Concat(layout.Second))
        {
            Fill(lstm.Input, Range(lstm.Input.Rows, lstm.Size));
            Fill(lstm.Recurrent, Range(lstm.Size, lstm.Size));
            lstm.Bias.Of(weights).Slice(lstm.Size, lstm.Size).Fill(1);
        }

        Fill(layout.Projection, Range(layout.Projection.Rows, NetworkLayout.Units));
        Fill(layout.Output, Range(layout.Output.Rows, layout.Output.Columns));
        return weights;

        static double Range(int inputs, int outputs) => Math.Sqrt(6.0 / (inputs + outputs));

        void Fill(Block block, double range)
        {
            foreach (ref float weight in block.Of(weights))
            {
                weight = (float)(range * ((random.Below(1 << 24) / (double)(1 << 23)) - 1));
            }
        }
    }
}
