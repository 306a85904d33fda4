using System.Globalization;

namespace ClaimCheck.Language.Places;

/// <summary>Reads the entries of the table of places; codes of countries and regions are shared between them.</summary>
internal sealed class PlaceReader
{
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);

    /// <summary>Reads an entry of a line.</summary>
    /// <param name="entry">The entry: name, kind, country, region, latitude, longitude and population with bars between.</param>
    public Place Read(ReadOnlySpan<char> entry)
    {
        Span<Range> f = stackalloc Range[8];
        entry.Split(f, '|');
        PlaceKind kind = entry[f[1]][0] switch { 'n' => PlaceKind.Country, 'r' => PlaceKind.Region, 'c' => PlaceKind.Capital, 't' => PlaceKind.City, _ => PlaceKind.Area };
        return new Place(
            entry[f[0]].ToString(), kind, Interned(entry[f[2]]), Interned(entry[f[3]]), Degrees(entry[f[4]]), Degrees(entry[f[5]]),
            int.Parse(entry[f[6]], NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private string Interned(ReadOnlySpan<char> code)
    {
        Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup = _codes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(code, out string? shared))
        {
            shared = code.ToString();
            _codes.Add(shared, shared);
        }

        return shared;
    }

    private static float Degrees(ReadOnlySpan<char> text) => text.IsEmpty ? float.NaN : float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
