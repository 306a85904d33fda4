namespace ClaimCheck.Training.Language;

/// <summary>
/// The weights of an averaged perceptron in training. Weights and sums are integers, so the result does not depend on the order of additions
/// on any machine. Not thread-safe.
/// </summary>
/// <param name="classes">Number of classes.</param>
internal sealed class PerceptronWeights(int classes)
{
    private readonly FeatureRows _rows = new();
    private Row[] _rowData = new Row[1 << 15];
    private Cell[] _cells = new Cell[1 << 18];
    private int _cellCount;

    /// <summary>Number of classes.</summary>
    public int Classes => classes;

    /// <summary>Number of features seen.</summary>
    public int Count => _rows.Count;

    /// <summary>Number of steps taken; the weights are averaged over them.</summary>
    public int Now { get; set; }

    /// <summary>Sets the scores of all classes.</summary>
    /// <param name="features">The features that are present.</param>
    /// <param name="scores">Takes one score a class.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores[..classes].Clear();
        foreach (uint feature in features)
        {
            int row = _rows.Find(feature);
            if (row >= 0)
            {
                ref Row r = ref _rowData[row];
                foreach (ref readonly Cell cell in _cells.AsSpan(r.Start, r.Count))
                {
                    scores[cell.Class] += cell.Weight;
                }
            }
        }
    }

    /// <summary>Makes one class likelier and another less likely where the features are present.</summary>
    /// <param name="features">The features that are present.</param>
    /// <param name="right">The class that gains.</param>
    /// <param name="wrong">The class that loses.</param>
    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (uint feature in features)
        {
            int row = _rows.Find(feature);
            if (row < 0)
            {
                row = Insert(feature);
            }

            _rowData[row].Updates++;
            Add(row, (byte)right, 1);
            Add(row, (byte)wrong, -1);
        }
    }

    /// <summary>The features that were updated often enough, ascending, with their averaged weights.</summary>
    /// <param name="leastUpdates">The fewest updates that a feature needs.</param>
    public IEnumerable<(uint Feature, List<(byte Class, double Weight)> Weights)> Averaged(int leastUpdates)
    {
        uint[] features = _rows.Features();
        Array.Sort(features);
        foreach (uint feature in features)
        {
            Row row = _rowData[_rows.Find(feature)];
            if (row.Updates < leastUpdates)
            {
                continue;
            }

            var weights = new List<(byte, double)>(row.Count);
            foreach (Cell cell in _cells.AsSpan(row.Start, row.Count))
            {
                long sum = cell.Sum + ((long)cell.Weight * (Now - cell.Stamp));
                weights.Add((cell.Class, (double)sum / Math.Max(1, Now)));
            }

            weights.Sort((a, b) => a.Item1.CompareTo(b.Item1));
            yield return (feature, weights);
        }
    }

    private int Insert(uint feature)
    {
        if (Count == _rowData.Length)
        {
            Array.Resize(ref _rowData, Count * 2);
        }

        return _rows.Add(feature);
    }

    private void Add(int row, byte target, int change)
    {
        ref Row r = ref _rowData[row];
        for (int i = r.Start; i < r.Start + r.Count; i++)
        {
            ref Cell cell = ref _cells[i];
            if (cell.Class == target)
            {
                cell.Sum += (long)cell.Weight * (Now - cell.Stamp);
                cell.Stamp = Now;
                cell.Weight += change;
                return;
            }
        }

        if (r.Count == r.Capacity)
        {
            Grow(ref r);
        }

        _cells[r.Start + r.Count++] = new Cell { Class = target, Weight = change, Stamp = Now };
    }

    private void Grow(ref Row row)
    {
        int capacity = row.Capacity == 0 ? 2 : row.Capacity * 2;
        if (_cellCount + capacity > _cells.Length)
        {
            Array.Resize(ref _cells, _cells.Length * 2);
        }

        Array.Copy(_cells, row.Start, _cells, _cellCount, row.Count);
        row.Start = _cellCount;
        row.Capacity = capacity;
        _cellCount += capacity;
    }

    private struct Row
    {
        public int Start, Count, Capacity, Updates;
    }

    private struct Cell
    {
        public long Sum;
        public int Weight, Stamp;
        public byte Class;
    }
}
