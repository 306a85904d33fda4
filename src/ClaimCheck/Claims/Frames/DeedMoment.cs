namespace ClaimCheck.Claims.Frames;

/// <summary>Which moment of an incident a day or an hour is told of; a report of an incident tells each once.</summary>
internal enum DeedMoment : byte
{
    /// <summary>Another, or none that can be told.</summary>
    None,

    /// <summary>When it happened: the shooting, the crash.</summary>
    Incident,

    /// <summary>When it was reported and help was called.</summary>
    Call,

    /// <summary>When the one who was hurt died.</summary>
    Death,

    /// <summary>When somebody was taken into custody.</summary>
    Arrest,
}
