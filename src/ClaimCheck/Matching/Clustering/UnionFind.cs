namespace ClaimCheck.Matching.Clustering;

/// <summary>Joins items into sets, with union by size and path halving (Tarjan). Not safe to share between threads.</summary>
internal sealed class UnionFind
{
    private readonly int[] _parents;

    private readonly int[] _sizes;

    /// <summary>Starts with every item alone.</summary>
    /// <param name="count">Number of items.</param>
    public UnionFind(int count)
    {
        _parents = new int[count];
        _sizes = new int[count];
        for (var i = 0; i < count; i++)
        {
            _parents[i] = i;
            _sizes[i] = 1;
        }
    }

    /// <summary>The item that stands for the set of an item.</summary>
    /// <param name="item">The item.</param>
    public int Find(int item)
    {
        while (_parents[item] != item)
        {
            item = _parents[item] = _parents[_parents[item]];
        }

        return item;
    }

    /// <summary>Number of items in the set of an item.</summary>
    /// <param name="item">The item.</param>
    public int SizeOf(int item) => _sizes[Find(item)];

    /// <summary>Joins the sets of two items unless the result would be too large.</summary>
    /// <param name="left">An item.</param>
    /// <param name="right">Another.</param>
    /// <param name="largest">The greatest size allowed.</param>
    /// <returns>Whether both items are in one set now.</returns>
    public bool Union(int left, int right, int largest = int.MaxValue)
    {
        int a = Find(left), b = Find(right);
        if (a == b)
        {
            return true;
        }

        if (_sizes[a] + _sizes[b] > largest)
        {
            return false;
        }

        if (_sizes[a] < _sizes[b])
        {
            (a, b) = (b, a);
        }

        _parents[b] = a;
        _sizes[a] += _sizes[b];
        return true;
    }
}
