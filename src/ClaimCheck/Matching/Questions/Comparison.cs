namespace ClaimCheck.Matching.Questions;

/// <summary>What two claims are compared by, to tell whether they answer one question. Each has ordered levels; each level has a weight.</summary>
internal enum Comparison : byte
{
    /// <summary>The sort of answer: sets the starting point.</summary>
    Kind,

    /// <summary>The role of a rule pack: same, one or both unknown, another.</summary>
    Role,

    /// <summary>What is counted or measured: same, like word, a kind of it, both persons, one unknown, another.</summary>
    Noun,

    /// <summary>Words that modify it: shared, one side only, different.</summary>
    Modifiers,

    /// <summary>The predicate: same, same family or synonym, unknown, another, opposite.</summary>
    Predicate,

    /// <summary>Words between the answer and its predicate that both share, by rarity.</summary>
    Core,

    /// <summary>Words of the clause that both share, by rarity.</summary>
    Clause,

    /// <summary>Words of the sentence that both share, by rarity.</summary>
    Sentence,

    /// <summary>Names in the clause: shared, one side has none, different.</summary>
    Names,

    /// <summary>The subject: same, unknown, another.</summary>
    Subject,

    /// <summary>Places: same, one inside the other, unknown, apart.</summary>
    Place,

    /// <summary>When it is true: same, overlapping, unknown, apart.</summary>
    Time,

    /// <summary>What sort of figure: same or not.</summary>
    Statistic,

    /// <summary>Unit: same, convertible, unknown.</summary>
    Unit,

    /// <summary>Fact, plan, forecast, …: same or not.</summary>
    Modality,

    /// <summary>Whether both, one or none count a part of a whole.</summary>
    Part,

    /// <summary>How close the answers are.</summary>
    Closeness,

    /// <summary>Which slip of the pen separates the answers.</summary>
    Slip,

    /// <summary>Role, noun and uniqueness taken together: how surely both fill one slot.</summary>
    Slot,

    /// <summary>Whether the role or the noun is the only one of its sort in each of both articles.</summary>
    Uniqueness,

    /// <summary>Whether what one denies is what the other says.</summary>
    Deed,

    /// <summary>How many rivals for this pair the two articles hold.</summary>
    Rivals,

    /// <summary>How much the two articles have in common at large. It tells whether they report one happening, not which of its questions is answered, so
    /// that it has no weight.</summary>
    Ground,

    /// <summary>Whether one report stands alone with its figure against others. It has no weight: it opens the gate of figures.</summary>
    Standing,

    /// <summary>Whether two ages are of one person. It has no weight: it opens the gate of ages.</summary>
    Person,

    /// <summary>Whether two days or hours are of one moment of one incident. It has no weight: it opens the gate of dates.</summary>
    Moment,
}
