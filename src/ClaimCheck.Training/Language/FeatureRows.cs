namespace ClaimCheck.Training.Language;

/// <summary>Which row a feature has: a hash table with open addressing. Not thread-safe.</summary>
internal sealed class FeatureRows
{
    private uint[] _keys = new uint[1 << 16];
    private int[] _rows = new int[1 << 16];

    /// <summary>Number of features.</summary>
    public int Count { get; private set; }

    /// <summary>The features, in no order.</summary>
    public uint[] Features() => [.. _keys.Where(static key => key != 0)];

    /// <summary>The row of a feature; -1 where it has none.</summary>
    /// <param name="feature">The feature; not 0.</param>
    public int Find(uint feature)
    {
        int slot = (int)(feature & (uint)(_keys.Length - 1));
        while (_keys[slot] != 0)
        {
            if (_keys[slot] == feature)
            {
                return _rows[slot];
            }

            slot = (slot + 1) & (_keys.Length - 1);
        }

        return -1;
    }

    /// <summary>Gives a new feature the next row.</summary>
    /// <param name="feature">The feature.</param>
    public int Add(uint feature)
    {
        if ((Count + 1) * 2 > _keys.Length)
        {
            (uint[] keys, int[] rows) = (_keys, _rows);
            _keys = new uint[keys.Length * 2];
            _rows = new int[keys.Length * 2];
            for (int i = 0; i < keys.Length; i++)
            {
                if (keys[i] != 0)
                {
                    Place(keys[i], rows[i]);
                }
            }
        }

        Place(feature, Count);
        return Count++;
    }

    private void Place(uint feature, int row)
    {
        int slot = (int)(feature & (uint)(_keys.Length - 1));
        while (_keys[slot] != 0)
        {
            slot = (slot + 1) & (_keys.Length - 1);
        }

        _keys[slot] = feature;
        _rows[slot] = row;
    }
}
