using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Counts;

/// <summary>What a number counts.</summary>
/// <param name="Noun">Head and modifiers, singular ("european country").</param>
/// <param name="Next">Index behind the noun phrase.</param>
internal readonly record struct CountedNoun(string Noun, int Next);

/// <summary>
/// Finds what a number counts. The reader of this stage works on lexemes alone; a reader that knows the sentence's tree takes its place where
/// the text is analyzed (<see cref="QuantityReader"/>).
/// </summary>
internal interface ICountedNounReader
{
    /// <summary>Finds what the number before a lexeme counts; <see langword="null"/> where no noun is certain.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">Index of the number's first lexeme.</param>
    /// <param name="next">Index behind the number.</param>
    /// <param name="single">Whether the number is one, so that a singular follows.</param>
    CountedNoun? Read(LexemeBuffer lexemes, int first, int next, bool single);
}
