using ClaimCheck.Quantities.Dates.Zones;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Dates.Words;

/// <summary>A lexed text as the grammar of dates sees it. Look-ups outside the text are harmless. Not shared between texts.</summary>
/// <param name="lexemes">The lexemes.</param>
/// <param name="lexicon">The calendar's words.</param>
/// <param name="zones">The zones' names.</param>
internal sealed class DateText(LexemeBuffer lexemes, DateLexicon lexicon, ZoneTable zones)
{
    /// <summary>The lexemes.</summary>
    public LexemeBuffer Lexemes { get; } = lexemes;

    /// <summary>The calendar's words.</summary>
    public DateLexicon Lexicon { get; } = lexicon;

    /// <summary>The zones' names.</summary>
    public ZoneTable Zones { get; } = zones;

    /// <summary>A lexeme.</summary>
    /// <param name="at">Its index.</param>
    public ref readonly Lexeme this[int at] => ref Lexemes[at];

    /// <summary>What the table says of a lexeme; nothing for numbers and signs.</summary>
    /// <param name="at">Its index.</param>
    public DateWord Word(int at) => Lexemes[at].Word is var word and not 0 ? Lexicon[word] : default;

    /// <summary>The kind of a word.</summary>
    /// <param name="at">Its index.</param>
    public DateWordKind Kind(int at) => Word(at).Kind;

    /// <summary>The role of a word.</summary>
    /// <param name="at">Its index.</param>
    public Role Role(int at) => Word(at).Role;

    /// <summary>Whether a word plays a role.</summary>
    /// <param name="at">Its index.</param>
    /// <param name="role">The role.</param>
    public bool Is(int at, Role role) => Word(at).Role == role;

    /// <summary>Whether a lexeme is a punctuation mark.</summary>
    /// <param name="at">Its index.</param>
    /// <param name="mark">The mark.</param>
    public bool Is(int at, char mark) => Lexemes[at].Is(mark);

    /// <summary>Whether a lexeme is glued to the one before it.</summary>
    /// <param name="at">Its index.</param>
    public bool Glued(int at) => at > 0 && Lexemes[at].Start == Lexemes[at - 1].End;

    /// <summary>The next index if the word plays the role, else the same.</summary>
    /// <param name="at">Its index.</param>
    /// <param name="role">The role.</param>
    public int Skip(int at, Role role) => Is(at, role) ? at + 1 : at;

    /// <summary>The next index if the lexeme is the mark, else the same.</summary>
    /// <param name="at">Its index.</param>
    /// <param name="mark">The mark.</param>
    public int Skip(int at, char mark) => Is(at, mark) ? at + 1 : at;

    /// <summary>The value of a plain whole number of at most <paramref name="digits"/> digits, or -1.</summary>
    /// <param name="at">Its index.</param>
    /// <param name="digits">Most digits.</param>
    public int Whole(int at, int digits)
    {
        ref readonly var lexeme = ref Lexemes[at];
        return lexeme.IsPlainInteger && lexeme.Length <= digits ? (int)lexeme.Value : -1;
    }

    /// <summary>Whether a lexeme is a sign of money (so that the number behind it is an amount).</summary>
    /// <param name="at">Its index.</param>
    public bool IsMoneySign(int at) =>
        Lexemes[at].Kind == LexemeKind.Symbol && char.GetUnicodeCategory(Lexemes[at].Sign) == System.Globalization.UnicodeCategory.CurrencySymbol;

    /// <summary>Whether a word is lower case and no word of the calendar: a noun or verb of the sentence.</summary>
    /// <param name="at">Its index.</param>
    public bool IsPlainWord(int at) => Lexemes[at] is { IsWord: true, IsCapital: false }
        && Word(at) is { Kind: DateWordKind.None, Role: Words.Role.None, Unit: TimeUnit.None };
}
