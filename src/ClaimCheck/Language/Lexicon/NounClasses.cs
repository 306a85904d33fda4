namespace ClaimCheck.Language.Lexicon;

/// <summary>What a noun denotes in its usual senses; a noun can denote several things ("church": a group and an artifact).</summary>
[Flags]
internal enum NounClasses
{
    /// <summary>Nothing that is told apart here, or the noun is not known.</summary>
    None = 0,

    /// <summary>Persons ("passenger", "minister").</summary>
    Person = 1,

    /// <summary>Groups of persons and institutions ("airline", "crew").</summary>
    Group = 2,

    /// <summary>Places ("district", "coast").</summary>
    Place = 4,

    /// <summary>Times ("week", "morning").</summary>
    Time = 8,

    /// <summary>Acts and events ("crash", "vote").</summary>
    Event = 16,

    /// <summary>Made things ("plane", "bridge").</summary>
    Artifact = 32,

    /// <summary>Animals.</summary>
    Animal = 64,

    /// <summary>Money and property ("fee", "fund").</summary>
    Possession = 128,

    /// <summary>States ("injury", "shortage").</summary>
    State = 256,
}
