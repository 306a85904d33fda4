namespace ClaimCheck.Matching.Terms;

/// <summary>Takes the terms of a text in their order.</summary>
internal interface ITermSink
{
    /// <summary>Takes a term.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="term">Its folded spelling; for a pair of names the second word. Valid during the call only.</param>
    /// <param name="capitalised">Whether it is written with a capital where ordinary words are not.</param>
    void Add(int id, ReadOnlySpan<char> term, bool capitalised);

    /// <summary>Takes a pair of capitalised words.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="first">The first word, folded and stemmed.</param>
    /// <param name="second">The second word.</param>
    void AddPair(int id, ReadOnlySpan<char> first, ReadOnlySpan<char> second);
}
