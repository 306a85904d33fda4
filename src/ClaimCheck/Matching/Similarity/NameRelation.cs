namespace ClaimCheck.Matching.Similarity;

/// <summary>How two written names stand to each other.</summary>
internal enum NameRelation : byte
{
    /// <summary>Nothing suggests that they name the same.</summary>
    Different,

    /// <summary>One name in two spellings or transcriptions ("Sarmento", "Sarmiento").</summary>
    SpellingVariant,

    /// <summary>One is a shorter way to write the other: a part, initials, a pet name, an abbreviation.</summary>
    ShortForm,

    /// <summary>The same name but for case, marks, punctuation, titles and legal forms.</summary>
    Same,
}
