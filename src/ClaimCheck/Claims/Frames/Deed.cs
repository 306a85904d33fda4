namespace ClaimCheck.Claims.Frames;

/// <summary>What a statement says was done or was so, in a form in which it can be held against another in other words.</summary>
internal sealed record Deed
{
    /// <summary>Ids of the deed: its own and those of the classes of words for it.</summary>
    public required uint[] Acts { get; init; }

    /// <summary>Ids of the classes of deeds that it implies.</summary>
    public uint[] Implied { get; init; } = [];

    /// <summary>Ids of the classes of deeds that it excludes.</summary>
    public uint[] Excluded { get; init; } = [];

    /// <summary>Who did it, to what, and what else is said of it.</summary>
    public required DeedPart[] Parts { get; init; }

    /// <summary>The noun, where one names the deed of which a day or hour is told.</summary>
    public string? Noun { get; init; }

    /// <summary>Whether it is scheduled and still to come.</summary>
    public bool IsAhead { get; init; }

    /// <summary>Which of several such deeds it is.</summary>
    public DeedOrder Order { get; init; }

    /// <summary>Whether the deed is a noun of which it is said only that there was such a thing or not.</summary>
    public bool IsThing { get; init; }

    /// <summary>Whether a denial leaves open that it comes yet.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether it tells how things stand for a while, so that the opposite may be true later.</summary>
    public bool IsPassing { get; init; }

    /// <summary>Whether figures say how many it befell, so that "nobody" is one of them.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Whether it is what there is no intention of.</summary>
    public bool IsIntent { get; init; }

    /// <summary>Whether the negation leaves open what is denied ("not only", "not until").</summary>
    public bool IsUnsure { get; init; }
}

/// <summary>Which of several deeds of one sort is meant; of each of these there is one at a time.</summary>
internal enum DeedOrder : byte
{
    /// <summary>Nothing tells.</summary>
    None,

    /// <summary>The first.</summary>
    First,

    /// <summary>The one before now.</summary>
    Last,

    /// <summary>The one that comes next.</summary>
    Next,
}

/// <summary>A participant of a deed, or a word that narrows one down.</summary>
internal sealed record DeedPart
{
    /// <summary>What it is in the deed.</summary>
    public required DeedRole Role { get; init; }

    /// <summary>Of a word that narrows down a participant, what that one is in the deed.</summary>
    public DeedRole? Of { get; init; }

    /// <summary>Id of the word; of a name, of its last word.</summary>
    public required uint Word { get; init; }

    /// <summary>Ids of the word and of the classes that it belongs to; of a name, of its words. Sorted; empty where it is not known who is meant.</summary>
    public uint[] Ids { get; init; } = [];

    /// <summary>Ids of the classes of things that it is a kind of.</summary>
    public uint[] Kinds { get; init; } = [];

    /// <summary>The word itself, where it is no name.</summary>
    public string? Lemma { get; init; }

    /// <summary>Whether it is a name.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether it is a person.</summary>
    public bool IsPerson { get; init; }

    /// <summary>Whether it is a word for people of whom reports are full ("man", "suspect").</summary>
    public bool IsAnybody { get; init; }

    /// <summary>Whether it says when it was or what it was about, which others need not repeat.</summary>
    public bool IsBeside { get; init; }

    /// <summary>Whether it is said of all of them ("all nine counts").</summary>
    public bool IsAll { get; init; }

    /// <summary>Whether all such things are meant ("no guard", "nobody").</summary>
    public bool IsAny { get; init; }
}

/// <summary>What a word is in a deed.</summary>
internal enum DeedRole : byte
{
    /// <summary>Who does it.</summary>
    Doer,

    /// <summary>To what it is done, or what is so.</summary>
    Thing,

    /// <summary>Where, with what, to whom.</summary>
    Other,

    /// <summary>A word that narrows down another.</summary>
    Modifier,
}
