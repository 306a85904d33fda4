using ClaimCheck.Verdicts;

namespace ClaimCheck.Training.Benchmark;

/// <summary>How far a finding is right.</summary>
/// <param name="Slot">The slot that it is credited to; −1 for none.</param>
/// <param name="Share">The share of its pairs of gold claims that are conflicts of that slot; 0 where most of it is no gold claim at all.</param>
internal readonly record struct FindingCredit(int Slot, double Share)
{
    /// <summary>Whether the finding counts as having seen its slot.</summary>
    public bool Counts => Share >= 0.5;

    /// <summary>Credits a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="indexes">Place of each claim in the report.</param>
    /// <param name="gold">The gold answers.</param>
    public static FindingCredit Of(Finding finding, IReadOnlyDictionary<string, int> indexes, StoryGold gold)
    {
        var good = new Dictionary<int, int>();
        var both = 0;
        var stray = 0;
        foreach (var (a, b) in PairsAcross(finding, indexes))
        {
            if (!gold.Knows(a) || !gold.Knows(b))
            {
                stray++;
                continue;
            }

            both++;
            foreach (var slot in gold.Wanted(a, b))
            {
                good[slot] = good.GetValueOrDefault(slot) + 1;
            }
        }

        if (good.Count == 0)
        {
            return new(-1, 0);
        }

        var (best, pairs) = good.OrderByDescending(g => g.Value).ThenBy(g => g.Key).First();
        return new(best, stray > 2 * both ? 0 : (double)pairs / both);
    }

    /// <summary>Whether claims of two sets stand on two sides of a finding.</summary>
    public static bool Divides(Finding finding, IReadOnlyDictionary<string, int> indexes, HashSet<int> first, HashSet<int> second) =>
        PairsAcross(finding, indexes).Any(p => (first.Contains(p.A) && second.Contains(p.B)) || (first.Contains(p.B) && second.Contains(p.A)));

    private static IEnumerable<(int A, int B)> PairsAcross(Finding finding, IReadOnlyDictionary<string, int> indexes) =>
        from i in Enumerable.Range(0, finding.Sides.Count)
        from j in Enumerable.Range(i + 1, finding.Sides.Count - i - 1)
        from a in finding.Sides[i].Claims
        from b in finding.Sides[j].Claims
        select (indexes[a], indexes[b]);
}
