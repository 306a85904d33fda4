namespace ClaimCheck.Training.Language;

/// <summary>A seeded generator (splitmix64), so that the order of training is the same in every run.</summary>
/// <param name="seed">The seed.</param>
internal sealed class SeededOrder(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number below a limit.</summary>
    /// <param name="limit">The limit; above 0.</param>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>64 random bits.</summary>
    public ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>Shuffles a list.</summary>
    /// <param name="order">The list.</param>
    public void Shuffle(int[] order)
    {
        for (int i = order.Length - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
    }
}
