namespace ClaimCheck.Claims.Frames;

/// <summary>How wide the population is that a figure counts.</summary>
internal enum Extent : byte
{
    /// <summary>Nothing is said.</summary>
    Unknown,

    /// <summary>The place alone that is spoken of.</summary>
    Alone,

    /// <summary>A town or a site.</summary>
    Place,

    /// <summary>A region or a state.</summary>
    Region,

    /// <summary>A nation.</summary>
    Nation,

    /// <summary>The world.</summary>
    World,

    /// <summary>All of it, however wide.</summary>
    Whole,
}
