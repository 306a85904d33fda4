namespace ClaimCheck.Language.Places;

/// <summary>What sort of place a name names.</summary>
internal enum PlaceKind : byte
{
    /// <summary>A country or territory.</summary>
    Country,

    /// <summary>A state, province, county or other part of a country.</summary>
    Region,

    /// <summary>A city or town.</summary>
    City,

    /// <summary>The capital of a country.</summary>
    Capital,

    /// <summary>A continent, sea, river, mountain, island or other area.</summary>
    Area,
}

/// <summary>A place of the gazetteer.</summary>
/// <param name="Name">Its usual English name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">ISO 3166 code of the country it lies in; for a continent or another group of countries its UN M49 code; empty if not known.</param>
/// <param name="Region">For a region its ISO 3166-2 code without the country, behind that of the region it lies in ("ENG/LIN"); for a city that of its region; empty if not known.</param>
/// <param name="Latitude">Degrees north; NaN if not known.</param>
/// <param name="Longitude">Degrees east; NaN if not known.</param>
/// <param name="Population">Inhabitants; 0 if not known.</param>
internal sealed record Place(string Name, PlaceKind Kind, string Country, string Region, float Latitude, float Longitude, int Population);

/// <summary>How one place lies to another.</summary>
internal enum PlaceRelation : byte
{
    /// <summary>Nothing can be said.</summary>
    Unknown,

    /// <summary>They are one place.</summary>
    Same,

    /// <summary>The first lies in the second.</summary>
    ContainedIn,

    /// <summary>The second lies in the first.</summary>
    Contains,

    /// <summary>They have no point in common.</summary>
    Disjoint,
}
