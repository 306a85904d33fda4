namespace ClaimCheck.Checking.Comparing;

/// <summary>Who or what takes part in a predication.</summary>
/// <param name="Core">Indexes of the content words of its head with its names; empty where it is not said.</param>
/// <param name="Wide">The same with its other names and those that belong to it ("the home team of Larn").</param>
internal readonly record struct Argument(int[] Core, int[] Wide)
{
    /// <summary>Nobody.</summary>
    public static readonly Argument None = new([], []);

    /// <summary>Whether it is said.</summary>
    public bool IsSaid => Core.Length > 0;
}
