namespace ClaimCheck.Language.Models;

/// <summary>
/// Weights as 8-bit codes whose steps grow with the weight: codes 0 to 127 are positive, 128 to 255 negative, each ascending in size.
/// Steps of one ratio keep the small weights, which linear steps lose.
/// </summary>
internal static class WeightCodes
{
    private const int Levels = 128;

    /// <summary>Builds the code table for weights between two sizes.</summary>
    /// <param name="smallest">The smallest size that is kept; above 0.</param>
    /// <param name="largest">The largest size; not below the smallest.</param>
    public static double[] Steps(double smallest, double largest)
    {
        // The ratio by bisection and repeated products, since powers and logarithms may differ between machines.
        double low = 1;
        double high = 2;
        for (int i = 0; i < 60; i++)
        {
            double middle = (low + high) / 2;
            double reached = smallest;
            for (int level = 1; level < Levels && reached < largest * 2; level++)
            {
                reached *= middle;
            }

            (low, high) = reached < largest ? (middle, high) : (low, middle);
        }

        var steps = new double[Levels];
        steps[0] = smallest;
        for (int level = 1; level < Levels; level++)
        {
            steps[level] = steps[level - 1] * high;
        }

        return steps;
    }

    /// <summary>The code whose step is nearest to a weight.</summary>
    /// <param name="weight">The weight; not 0.</param>
    /// <param name="steps">The steps.</param>
    public static byte Encode(double weight, double[] steps)
    {
        double size = Math.Abs(weight);
        int level = Array.BinarySearch(steps, size);
        if (level < 0)
        {
            level = ~level;
            level = level == 0 ? 0 : level == Levels || (size - steps[level - 1] < steps[level] - size) ? level - 1 : level;
        }

        return (byte)(weight < 0 ? level + Levels : level);
    }

    /// <summary>The integer weights of all 256 codes.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="scale">Integer units in a weight of 1.</param>
    public static int[] Table(double[] steps, double scale)
    {
        var table = new int[2 * Levels];
        for (int level = 0; level < Levels; level++)
        {
            table[level] = (int)Math.Round(steps[level] * scale);
            table[level + Levels] = -table[level];
        }

        return table;
    }
}
