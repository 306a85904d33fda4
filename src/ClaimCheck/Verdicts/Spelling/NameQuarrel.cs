namespace ClaimCheck.Verdicts.Spelling;

/// <summary>Two spellings of one name, or two names of one person.</summary>
/// <param name="A">A name.</param>
/// <param name="B">The other.</param>
/// <param name="WordA">The word of the first that differs.</param>
/// <param name="WordB">The word of the second.</param>
/// <param name="Sign">What tells that both name the same.</param>
internal readonly record struct NameQuarrel(NameForm A, NameForm B, string WordA, string WordB, NameSign Sign)
{
    /// <summary>Whether the letters tell: they nearly agree.</summary>
    public bool IsSlip => Sign < NameSign.SameGivenName;

    /// <summary>The two words in a fixed order.</summary>
    public (string, string) Words => string.CompareOrdinal(WordA, WordB) < 0 ? (WordA, WordB) : (WordB, WordA);

    /// <summary>What differs, in words.</summary>
    public string Reason => Sign switch
    {
        NameSign.SameGivenName => $"the same given name and age, but the surnames “{WordA}” and “{WordB}”",
        NameSign.SameSurname => $"the same surname and age, but the given names “{WordA}” and “{WordB}”",
        NameSign.SameOffice => $"the same surname and office, but the given names “{WordA}” and “{WordB}”",
        NameSign.Lone => $"spelled two ways: “{WordA}”, which no longer name in that report explains, and “{WordB}”",
        NameSign.Aged => $"spelled two ways: “{WordA}” and “{WordB}”, who are of one age",
        _ => $"spelled two ways: “{WordA}” and “{WordB}”, with the rest of the name the same",
    };
}

/// <summary>What tells that two names name the same.</summary>
internal enum NameSign : byte
{
    /// <summary>All words but one agree, and that one nearly.</summary>
    Letters,

    /// <summary>A surname alone nearly agrees with that of a full name.</summary>
    Lone,

    /// <summary>Two given names nearly agree, and the ages do.</summary>
    Aged,

    /// <summary>The given names and the ages agree.</summary>
    SameGivenName,

    /// <summary>The surnames and the ages agree.</summary>
    SameSurname,

    /// <summary>The surnames and the offices agree.</summary>
    SameOffice,
}
