using ClaimCheck.Language.Models;

namespace ClaimCheck.Training.Language;

/// <summary>Turns trained weights into the small tables of a model file.</summary>
internal static class Compression
{
    private const double Scale = 256;

    /// <summary>Averages, prunes and encodes weights.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="leastUpdates">Features updated less often are dropped.</param>
    /// <param name="leastWeight">Weights whose size is below this are dropped.</param>
    public static LinearModelData Compress(PerceptronWeights weights, int leastUpdates, double leastWeight)
    {
        double largest = leastWeight;
        foreach ((_, List<(byte, double Weight)> row) in weights.Averaged(leastUpdates))
        {
            foreach ((_, double weight) in row)
            {
                largest = Math.Max(largest, Math.Abs(weight));
            }
        }

        double[] steps = WeightCodes.Steps(leastWeight, largest);
        var fingerprints = new List<uint>();
        var lengths = new List<byte>();
        var classes = new List<byte>();
        var codes = new List<byte>();
        foreach ((uint feature, List<(byte Class, double Weight)> row) in weights.Averaged(leastUpdates))
        {
            int before = classes.Count;
            foreach ((byte target, double weight) in row)
            {
                if (Math.Abs(weight) >= leastWeight)
                {
                    classes.Add(target);
                    codes.Add(WeightCodes.Encode(weight, steps));
                }
            }

            if (classes.Count > before)
            {
                fingerprints.Add(feature);
                lengths.Add((byte)(classes.Count - before));
            }
        }

        return new LinearModelData(weights.Classes, [.. fingerprints], [.. lengths], [.. classes], [.. codes], WeightCodes.Table(steps, Scale));
    }
}
