namespace ClaimCheck.Language.Names;

/// <summary>What the word lists say of a word, as bits.</summary>
[Flags]
internal enum NameClues : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A given name.</summary>
    GivenName = 1 << 0,

    /// <summary>Ends names of organisations.</summary>
    OrganizationCue = 1 << 1,

    /// <summary>Goes on with "of" in names of organisations.</summary>
    OrganizationHead = 1 << 2,

    /// <summary>A word of place names.</summary>
    PlaceCue = 1 << 3,

    /// <summary>A title.</summary>
    Title = 1 << 4,

    /// <summary>Part of a title.</summary>
    TitleModifier = 1 << 5,

    /// <summary>A legal form.</summary>
    CompanySuffix = 1 << 6,

    /// <summary>A day, month, creed.</summary>
    NotName = 1 << 7,

    /// <summary>An adjective that opens sentences.</summary>
    NotStart = 1 << 8,

    /// <summary>A small word inside names.</summary>
    Particle = 1 << 9,

    /// <summary>A word of the dictionary.</summary>
    DictionaryWord = 1 << 10,

    /// <summary>Made of a place's name.</summary>
    Demonym = 1 << 11,

    /// <summary>Begins a name of the gazetteer.</summary>
    PlaceStart = 1 << 12,

    /// <summary>Goes on with one.</summary>
    PlaceInside = 1 << 13,

    /// <summary>That of a country or region.</summary>
    Country = 1 << 14,

    /// <summary>A noun for persons.</summary>
    PersonNoun = 1 << 15,

    /// <summary>A noun for groups.</summary>
    GroupNoun = 1 << 16,

    /// <summary>A noun for places.</summary>
    PlaceNoun = 1 << 17,
}
