namespace ClaimCheck.Matching.Terms;

/// <summary>What the first letter of a word tells.</summary>
internal enum Capital : byte
{
    /// <summary>A small letter: an ordinary word.</summary>
    No,

    /// <summary>A capital where ordinary words have none: a name.</summary>
    Telling,

    /// <summary>A capital where every word has one: at the start of a sentence, in a headline.</summary>
    Usual,
}

/// <summary>Takes the terms of a text in their order.</summary>
internal interface ITermSink
{
    /// <summary>Takes a term.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="term">Its folded spelling; for a pair of names the second word. Valid during the call only.</param>
    /// <param name="capital">What its first letter tells.</param>
    void Add(int id, ReadOnlySpan<char> term, Capital capital);

    /// <summary>Takes a pair of capitalised words.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="first">The first word, folded and stemmed.</param>
    /// <param name="second">The second word.</param>
    void AddPair(int id, ReadOnlySpan<char> first, ReadOnlySpan<char> second);
}
