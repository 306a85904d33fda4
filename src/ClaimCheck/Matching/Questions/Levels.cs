namespace ClaimCheck.Matching.Questions;

// The levels of the comparisons, each from what speaks least for one question to what speaks most; the learned weights never fall along a scale.

/// <summary>Levels of <see cref="Comparison.Role"/>.</summary>
internal enum RoleLevel : byte { Distinct, Other, OneUnknown, Unknown, SameByNearness, Same }

/// <summary>Levels of <see cref="Comparison.Noun"/>.</summary>
internal enum NounLevel : byte { Other, OneUnknown, Unknown, BothPersons, Akin, Related, Same }

/// <summary>Levels of <see cref="Comparison.Modifiers"/>.</summary>
internal enum ModifierLevel : byte { Other, OneSide, None, Shared }

/// <summary>Levels of <see cref="Comparison.Predicate"/>.</summary>
internal enum PredicateLevel : byte { Other, Unknown, Synonym, Opposite, Family, Same }

/// <summary>Levels of <see cref="Comparison.Names"/> and <see cref="Comparison.Subject"/>.</summary>
internal enum SetLevel : byte { Other, OneSide, None, Shared }

/// <summary>Levels of <see cref="Comparison.Place"/>.</summary>
internal enum PlaceLevel : byte { Apart, Unclear, OneUnknown, Unknown, Within, Same }

/// <summary>Levels of <see cref="Comparison.Time"/>.</summary>
internal enum TimeLevel : byte { Apart, Overlapping, OneUnknown, Unknown, Within }

/// <summary>Levels of <see cref="Comparison.Statistic"/>.</summary>
internal enum StatisticLevel : byte { Other, Similar, Same }

/// <summary>Levels of <see cref="Comparison.Unit"/>.</summary>
internal enum UnitLevel : byte { Other, Unknown, Convertible, Same }

/// <summary>Levels of <see cref="Comparison.Modality"/>.</summary>
internal enum ModalityLevel : byte { Other, OneAsserted, Same }

/// <summary>Levels of <see cref="Comparison.Part"/>.</summary>
internal enum PartLevel : byte { OneSide, Same }

/// <summary>Levels of <see cref="Comparison.Uniqueness"/>: what is shared, and in how many of both articles it occurs once.</summary>
internal enum UniquenessLevel : byte { NothingShared, Noun, NounOnceInOne, NounOnceInBoth, Role, RoleOnceInOne, RoleOnceInBoth }

/// <summary>Levels of <see cref="Comparison.Rivals"/>: for how many of both claims the other is the best partner.</summary>
internal enum RivalLevel : byte { Neither, One, Both }

/// <summary>Levels of <see cref="Comparison.Ground"/>: both articles tell many names, but few in common; or names enough are shared, or few told.</summary>
internal enum GroundLevel : byte { Little, Names }

/// <summary>Levels of <see cref="Comparison.Standing"/>: neither; the only figures of their sort and size that the other article lacks; and one of both is given by others too.</summary>
internal enum StandingLevel : byte { Other, Alone, AgainstOthers }

/// <summary>Levels of <see cref="Comparison.Person"/>: nothing tells; the only ones of their sort and part whose ages the other article lacks; told beside the same
/// other; one surname that nobody else bears; one name.</summary>
internal enum PersonLevel : byte { Unknown, OnlyOne, Companion, Surname, Name }

/// <summary>Levels of <see cref="Comparison.Moment"/>: nothing tells; the call for help is told for an hour before the incident; both tell of one moment, of which each
/// article tells once.</summary>
internal enum MomentLevel : byte { Unknown, CallBefore, Same }

/// <summary>Levels of <see cref="Comparison.Closeness"/> for figures.</summary>
internal enum FigureLevel : byte { NotComparable, Far, WithinTen, WithinTwo, WithinQuarter, Compatible, Equal }

/// <summary>Levels of <see cref="Comparison.Slot"/>.</summary>
internal enum SlotLevel : byte
{
    /// <summary>Another role, or another noun and no role.</summary>
    Other,

    /// <summary>Nothing is known of either.</summary>
    Unknown,

    /// <summary>The same role of other things.</summary>
    RoleOfOthers,

    /// <summary>The same noun, roles unknown.</summary>
    Noun,

    /// <summary>The same noun, roles unknown, once in each article.</summary>
    NounOnce,

    /// <summary>The same role of things that can be the same.</summary>
    Role,

    /// <summary>The same, once in one of both articles.</summary>
    RoleOnceInOne,

    /// <summary>The same, once in each article.</summary>
    RoleOnce,
}

/// <summary>Whether two statements are about one deed.</summary>
internal enum DeedLevel : byte
{
    /// <summary>No common deed was found.</summary>
    Unknown,

    /// <summary>Such a deed, of others or to others.</summary>
    Other,

    /// <summary>Such a deed; something that one names has no like in the other.</summary>
    Likely,

    /// <summary>Everything that the one names has its like in the other.</summary>
    Same,
}
