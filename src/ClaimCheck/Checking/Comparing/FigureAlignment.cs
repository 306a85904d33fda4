using ClaimCheck.Quantities;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Chooses which figure of the first text each figure of the second is held against: the best fitting first, each figure once. A figure that
/// agrees with the chosen one's value may stand in for a second mention.</summary>
internal static class FigureAlignment
{
    private const double Equal = 2;
    private const double Agreeing = 1;
    private const double Open = 0.3;

    /// <summary>For each figure of the second text its partner pair, or <see langword="null"/> where nothing can be held against it.</summary>
    /// <param name="figures">How many figures the second text has.</param>
    /// <param name="pairs">Every pair that can be compared.</param>
    public static FigurePair?[] Of(int figures, IReadOnlyList<FigurePair> pairs)
    {
        var chosen = new FigurePair?[figures];
        var taken = new HashSet<int>();
        var ranked = pairs.OrderByDescending(p => p.Fit + Bonus(p)).ThenBy(p => p.B).ThenBy(p => p.A).ToArray();
        foreach (var pair in ranked)
        {
            if (chosen[pair.B] is null && taken.Add(pair.A))
            {
                chosen[pair.B] = pair;
            }
        }

        foreach (var pair in ranked)
        {
            chosen[pair.B] ??= pair.Agrees ? pair : null;
        }

        return chosen;
    }

    private static double Bonus(FigurePair pair) => pair.Relation switch
    {
        SetRelation.Equal => Equal,
        SetRelation.Contains => Open,
        _ => pair.Agrees ? Agreeing : 0,
    };
}
