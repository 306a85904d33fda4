namespace ClaimCheck.Claims.Frames;

/// <summary>The part of a person in what a report of crime or accident tells.</summary>
internal enum PersonPart : byte
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>Somebody who was hurt or killed.</summary>
    Hurt,

    /// <summary>Somebody who is said to have done it, or is held for it.</summary>
    Accused,
}
