namespace ClaimCheck.Claims.Frames;

/// <summary>Something that is told of one person, or of the happening, of which there is one answer: where the wound is, where the person died, at which crossing it was.</summary>
/// <param name="Aspect">What is told.</param>
/// <param name="Values">The answers in the words of the tables in which they are compared.</param>
/// <param name="Whom">Of whom; <see langword="null"/> where it is told of the happening.</param>
internal sealed record ToldFact(FactAspect Aspect, string[] Values, Whom? Whom);

/// <summary>What is told of a person or a happening.</summary>
internal enum FactAspect : byte
{
    /// <summary>On which part of the body somebody was hit.</summary>
    Wound,

    /// <summary>Where somebody died.</summary>
    Death,

    /// <summary>Where somebody lives or comes from.</summary>
    Home,

    /// <summary>What somebody is to another: the relation, and the other's name.</summary>
    Kin,

    /// <summary>Of which grade an officer is.</summary>
    Grade,

    /// <summary>At which crossing it happened: two streets.</summary>
    Crossing,
}

/// <summary>One person, as far as an article tells who it is.</summary>
internal sealed record Whom
{
    /// <summary>Ids of the words of the name; sorted; empty for somebody without one.</summary>
    public uint[] Name { get; init; } = [];

    /// <summary>Id of the last word of the name.</summary>
    public uint LastName { get; init; }

    /// <summary>The age that the article tells.</summary>
    public decimal? Age { get; init; }

    /// <summary>Whether the article tells the age of no other person of so many years.</summary>
    public bool IsOnlyOfAge { get; init; }

    /// <summary>Whether the article tells of nobody else of whom this could be told.</summary>
    public bool IsSole { get; init; }

    /// <summary>m, f, or a space where nothing tells.</summary>
    public char Sex { get; init; } = ' ';

    /// <summary>How the article calls the person.</summary>
    public required string Words { get; init; }
}
