namespace ClaimCheck.Language.Lexicon;

/// <summary>How near two words are as names for one thing or one act, from what is farthest.</summary>
internal enum Likeness : byte
{
    /// <summary>Nothing is known that joins them.</summary>
    None,

    /// <summary>The one is a kind of the other ("van", "vehicle").</summary>
    Akin,

    /// <summary>The one can stand for the other ("storey", "floor").</summary>
    Alike,

    /// <summary>One word.</summary>
    Same,
}
