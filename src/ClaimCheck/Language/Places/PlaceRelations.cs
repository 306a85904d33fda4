namespace ClaimCheck.Language.Places;

/// <summary>Says how places lie to each other, from their countries, regions and coordinates. Immutable; safe to share between threads.</summary>
/// <param name="groups">The countries, ascending, of each group of countries, by its code.</param>
internal sealed class PlaceRelations(IReadOnlyDictionary<string, string[]> groups)
{
    // Places nearer than this can overlap: suburbs, twin cities, a river and its bank.
    private const double OverlapKilometres = 60;

    /// <summary>How one place lies to another.</summary>
    /// <param name="a">A place.</param>
    /// <param name="b">Another.</param>
    public PlaceRelation Of(Place a, Place b)
    {
        if (a == b)
        {
            return PlaceRelation.Same;
        }

        bool aHasCountries = groups.ContainsKey(a.Country);
        bool bHasCountries = groups.ContainsKey(b.Country);
        if (a.Country.Length == 0 || b.Country.Length == 0 || (aHasCountries && bHasCountries))
        {
            return PlaceRelation.Unknown;
        }

        if (aHasCountries || bHasCountries)
        {
            (Place group, Place member) = aHasCountries ? (a, b) : (b, a);
            return Array.BinarySearch(groups[group.Country], member.Country, StringComparer.Ordinal) >= 0 ? Inside(member == a)
                : member.Kind == PlaceKind.Area ? PlaceRelation.Unknown
                : PlaceRelation.Disjoint;
        }

        if (a.Country != b.Country)
        {
            // Rivers, seas and mountains cross borders, and their country is only the one they are filed under.
            return a.Kind == PlaceKind.Area || b.Kind == PlaceKind.Area ? PlaceRelation.Unknown : PlaceRelation.Disjoint;
        }

        return InOneCountry(a, b);
    }

    private static PlaceRelation InOneCountry(Place a, Place b)
    {
        if (a.Kind == PlaceKind.Country || b.Kind == PlaceKind.Country)
        {
            return a.Kind == b.Kind ? PlaceRelation.Same : Inside(b.Kind == PlaceKind.Country);
        }

        bool aIsCity = a.Kind is PlaceKind.City or PlaceKind.Capital;
        bool bIsCity = b.Kind is PlaceKind.City or PlaceKind.Capital;
        if (aIsCity && bIsCity)
        {
            return Kilometres(a, b) > OverlapKilometres ? PlaceRelation.Disjoint : PlaceRelation.Unknown;
        }

        if (a.Kind == PlaceKind.Area || b.Kind == PlaceKind.Area || a.Region.Length == 0 || b.Region.Length == 0)
        {
            return PlaceRelation.Unknown;
        }

        if (IsWithin(a.Region, b.Region) && !bIsCity)
        {
            return PlaceRelation.ContainedIn;
        }

        if (IsWithin(b.Region, a.Region) && !aIsCity)
        {
            return PlaceRelation.Contains;
        }

        // A second-level region has no polygon here: whether a city of its parent lies in it is open.
        return IsWithin(a.Region, b.Region) || IsWithin(b.Region, a.Region) || !SameLevel(a, b) ? PlaceRelation.Unknown : PlaceRelation.Disjoint;
    }

    private static PlaceRelation Inside(bool firstInSecond) => firstInSecond ? PlaceRelation.ContainedIn : PlaceRelation.Contains;

    private static bool IsWithin(string region, string other) =>
        region.StartsWith(other, StringComparison.Ordinal) && (region.Length == other.Length || region[other.Length] == '/');

    private static bool SameLevel(Place a, Place b)
    {
        string x = Top(a.Region);
        string y = Top(b.Region);
        return x != y || a.Region.Contains('/', StringComparison.Ordinal) == b.Region.Contains('/', StringComparison.Ordinal);
    }

    private static string Top(string region)
    {
        int slash = region.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? region : region[..slash];
    }

    // Great-circle distance by the haversine formula; NaN where a place has no coordinates.
    private static double Kilometres(Place a, Place b)
    {
        double latitude = Radians(b.Latitude - a.Latitude);
        double longitude = Radians(b.Longitude - a.Longitude);
        double h = Math.Pow(Math.Sin(latitude / 2), 2) + (Math.Cos(Radians(a.Latitude)) * Math.Cos(Radians(b.Latitude)) * Math.Pow(Math.Sin(longitude / 2), 2));
        return 2 * 6371 * Math.Asin(Math.Sqrt(h));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
