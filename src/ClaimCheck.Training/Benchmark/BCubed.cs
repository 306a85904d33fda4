namespace ClaimCheck.Training.Benchmark;

/// <summary>B-cubed precision and recall of a clustering in which an item may lie in several found clusters, summed over items.</summary>
internal sealed class BCubed
{
    private double _precision;
    private double _recall;
    private int _items;

    /// <summary>Mean precision of an item's cluster.</summary>
    public double Precision => _precision / Math.Max(1, _items);

    /// <summary>Mean recall of an item's cluster.</summary>
    public double Recall => _recall / Math.Max(1, _items);

    /// <summary>Harmonic mean of both.</summary>
    public double F1 => Rates.F1(Precision, Recall);

    /// <summary>Adds the items of one clustering.</summary>
    /// <param name="gold">The cluster of each item.</param>
    /// <param name="found">The names of the clusters that each item was put into.</param>
    public void Add(IReadOnlyList<int> gold, IReadOnlyList<HashSet<string>> found)
    {
        for (var i = 0; i < gold.Count; i++)
        {
            var near = Enumerable.Range(0, gold.Count).Where(j => found[i].Overlaps(found[j])).ToList();
            var right = near.Count(j => gold[j] == gold[i]);
            _precision += (double)right / near.Count;
            _recall += (double)right / gold.Count(g => g == gold[i]);
            _items++;
        }
    }

    /// <summary>Adds what another has counted.</summary>
    public void Add(BCubed other)
    {
        _precision += other._precision;
        _recall += other._recall;
        _items += other._items;
    }
}
