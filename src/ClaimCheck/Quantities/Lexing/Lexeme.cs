namespace ClaimCheck.Quantities.Lexing;

/// <summary>What sort of sign sequence a lexeme is.</summary>
internal enum LexemeKind : byte
{
    /// <summary>Behind the last lexeme; also what an index outside the text gives.</summary>
    End,

    /// <summary>A run of letters ("people", "o'clock", "a.m.", "'s").</summary>
    Word,

    /// <summary>A number in digits ("38", "1,200", "2.5", "½") with its value.</summary>
    Number,

    /// <summary>A currency sign, percent sign, operator or any other symbol.</summary>
    Symbol,

    /// <summary>One punctuation mark or bracket; <see cref="Lexeme.Sign"/> holds it, dashes and quotation marks folded.</summary>
    Punctuation,

    /// <summary>One or more line breaks with the white space around them.</summary>
    Newline,
}

/// <summary>How a lexeme is written.</summary>
[Flags]
internal enum LexemeFlags : ushort
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>White space stands before it (not: a line break, which is a lexeme of its own).</summary>
    SpaceBefore = 1,

    /// <summary>A word whose first letter is upper case.</summary>
    Capital = 2,

    /// <summary>A word of at least one letter, all of them upper case.</summary>
    AllCaps = 4,

    /// <summary>A word written with inner dots ("a.m.", "U.S."); the lexeme holds its last dot.</summary>
    Dotted = 8,

    /// <summary>A number with group separators.</summary>
    Grouped = 16,

    /// <summary>A number with a decimal part; <see cref="Lexeme.Decimals"/> holds its length.</summary>
    Decimal = 32,

    /// <summary>A single fraction sign ("½").</summary>
    Fraction = 64,

    /// <summary>A number that <see cref="decimal"/> cannot hold exactly; its value is 0 and must not be used.</summary>
    Overflow = 128,

    /// <summary>A line break that ends a paragraph (an empty line).</summary>
    Paragraph = 256,
}

/// <summary>A word, number or sign of a text.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset behind its last code unit (exclusive).</param>
/// <param name="Word">Number of the word or symbol in the <see cref="Vocabulary"/>; 0 for words that no table knows and for numbers.</param>
/// <param name="Kind">What sort of lexeme it is.</param>
/// <param name="Decimals">Digits behind the decimal point of a number.</param>
/// <param name="Flags">How it is written.</param>
/// <param name="Sign">First code unit; for punctuation folded: any dash to '-' (em dash to '—'), any single quote to ', any double quote to ".</param>
/// <param name="Value">Exact value of a number.</param>
internal readonly record struct Lexeme(
    int Start, int End, int Word, LexemeKind Kind, byte Decimals, LexemeFlags Flags, char Sign, decimal Value)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == LexemeKind.Word;

    /// <summary>Whether it is a number in digits whose value could be read.</summary>
    public bool IsNumber => Kind == LexemeKind.Number && (Flags & LexemeFlags.Overflow) == 0;

    /// <summary>Whether it is a number of digits only: no grouping, decimals or fraction sign.</summary>
    public bool IsPlainInteger =>
        Kind == LexemeKind.Number && (Flags & (LexemeFlags.Grouped | LexemeFlags.Decimal | LexemeFlags.Fraction | LexemeFlags.Overflow)) == 0;

    /// <summary>Whether white space or a line break stands before it.</summary>
    public bool SpaceBefore => (Flags & LexemeFlags.SpaceBefore) != 0;

    /// <summary>Whether it is a word that starts with a capital.</summary>
    public bool IsCapital => (Flags & LexemeFlags.Capital) != 0;

    /// <summary>Whether it is a word in capitals only.</summary>
    public bool IsAllCaps => (Flags & LexemeFlags.AllCaps) != 0;

    /// <summary>Whether it is the given punctuation mark or symbol (folded, see <see cref="Sign"/>).</summary>
    /// <param name="sign">The mark.</param>
    public bool Is(char sign) => Sign == sign && Kind is (LexemeKind.Punctuation or LexemeKind.Symbol);
}
