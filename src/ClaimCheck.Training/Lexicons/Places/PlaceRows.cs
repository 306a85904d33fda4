using ClaimCheck.Language.Places;

namespace ClaimCheck.Training.Lexicons.Places;

/// <summary>The rows of the gazetteer: what is known of places, by their names.</summary>
internal sealed class PlaceRows
{
    private readonly Dictionary<string, List<(string Entry, long Size)>> _rows = new(StringComparer.Ordinal);

    /// <summary>Lines of the table: key, tab, places, largest first, separated by semicolons.</summary>
    public IEnumerable<string> Lines => _rows.Where(row => row.Value.Count > 0)
        .Select(row => $"{row.Key}\t{string.Join(';', row.Value.OrderByDescending(e => e.Size).ThenBy(e => e.Entry, StringComparer.Ordinal).Select(e => e.Entry))}");

    /// <summary>The form under which a name is looked up.</summary>
    /// <param name="name">The name.</param>
    public static string Key(string name)
    {
        Span<char> key = stackalloc char[PlaceKey.Longest];
        return key[..PlaceKey.Write(name, key)].ToString();
    }

    /// <summary>The places of a name.</summary>
    /// <param name="key">The name's key.</param>
    public List<(string Entry, long Size)> Of(string key) => _rows.GetValueOrDefault(key, []);

    /// <summary>Adds a place under its name; "Myanmar (Burma)" is two names of one place.</summary>
    /// <param name="name">The name.</param>
    /// <param name="entry">What is known of the place.</param>
    /// <param name="size">How large it is.</param>
    public void AddNames(string name, string entry, long size)
    {
        int bracket = name.IndexOf(" (", StringComparison.Ordinal);
        if (bracket > 0)
        {
            Add(Key(name[..bracket]), entry, size);
            Add(Key(name[(bracket + 2)..].TrimEnd(')')), entry, size);
        }
        else
        {
            Add(Key(name), entry, size);
            Add(Key(name.Replace("&", "and", StringComparison.Ordinal)), entry, size);
        }
    }

    /// <summary>Adds a place under a key, unless it is there or the key is no name of a place.</summary>
    /// <param name="key">The key.</param>
    /// <param name="entry">What is known of the place.</param>
    /// <param name="size">How large it is.</param>
    public void Add(string key, string entry, long size)
    {
        if (key.Length >= 2 && !key.Any(char.IsAsciiDigit) && !entry.Contains(';', StringComparison.Ordinal))
        {
            _rows.TryAdd(key, []);
            if (!_rows[key].Exists(row => row.Entry == entry))
            {
                _rows[key].Add((entry, size));
            }
        }
    }

    /// <summary>Takes a name out, with all its places.</summary>
    /// <param name="name">The name.</param>
    public void Remove(string name) => _rows.Remove(Key(name));
}
