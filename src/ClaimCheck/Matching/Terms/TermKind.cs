namespace ClaimCheck.Matching.Terms;

/// <summary>What a term of a text is; the kind takes the highest bits of a term's number, so that sorted terms stand kind by kind.</summary>
internal enum TermKind : byte
{
    /// <summary>A word, folded and stemmed.</summary>
    Word,

    /// <summary>Two capitalised words in a row: a name of two words, or a part of a longer one.</summary>
    NamePair,

    /// <summary>Someone's age in years ("15-year-old", ", 44,").</summary>
    Age,

    /// <summary>A house number ("3200 block of").</summary>
    Address,
}
