namespace ClaimCheck.Quantities.Lexing;

/// <summary>
/// Cuts a text into words, numbers and signs in one pass from left to right. Linear in the length of the text, never throws, allocates one
/// pooled buffer a text and nothing a lexeme. Immutable; safe to share between threads.
/// </summary>
/// <remarks>
/// How to use it:
/// <code>
/// var words = new Vocabulary.Builder();          // each table adds its words and keeps a WordMap by word number
/// var months = new WordMap&lt;int&gt;(); months[words.Add("january")] = 1;
/// var lexer = new Lexer(words.Build());          // after all tables
/// using var lexemes = lexer.Lex(text);
/// for (var i = 0; i &lt; lexemes.Count; i++) { if (months[lexemes[i].Word] is > 0 and var month) … lexemes[i + 1] … }
/// </code>
/// What a reader must know:
/// * Words are runs of letters. A possessive is a word of its own ("year" + "'s"); other apostrophes stay inside ("o'clock", "don't").
///   Dotted abbreviations are one word and are looked up without the last dot: "a.m." has the number of "a.m". The dot of "Oct." is punctuation.
/// * Letters glued to digits are lexemes of their own: "5G", "22nd", "8pm", "V12" give number + word or word + number, with no
///   <see cref="LexemeFlags.SpaceBefore"/> on the second.
/// * Numbers: "1,200", "1.234.567", "1 200", "12,34,567" and "2.5" are one number; "17.05.2018", "1,2,3", "3:45", "5/17/2018" and "3-0" are
///   numbers with punctuation between them. A sign before a number is a lexeme of its own.
/// * The white space between lexemes is no lexeme, but line breaks are: one <see cref="LexemeKind.Newline"/> for each run.
/// </remarks>
/// <param name="vocabulary">The words that the tables know.</param>
internal sealed class Lexer(Vocabulary vocabulary)
{
    /// <summary>The words that the tables know.</summary>
    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>Cuts a text into lexemes.</summary>
    /// <param name="text">Any text.</param>
    public LexemeBuffer Lex(string text)
    {
        var lexemes = new LexemeBuffer(text);
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            at = SpaceScanner.Skip(text, at, out var lines);
            var flags = at > start ? LexemeFlags.SpaceBefore : LexemeFlags.None;
            if (lines > 0)
            {
                lexemes.Add(new Lexeme(start, at, 0, LexemeKind.Newline, 0, lines > 1 ? LexemeFlags.Paragraph : LexemeFlags.None, '\n', 0));
            }

            if (at < text.Length)
            {
                at = Next(text, at, flags, lexemes);
            }
        }

        return lexemes;
    }

    private int Next(string text, int at, LexemeFlags flags, LexemeBuffer lexemes)
    {
        var c = text[at];
        if (char.IsLetter(c))
        {
            return Word(text, at, flags, lexemes);
        }

        if (char.IsAsciiDigit(c) || FractionSigns.IsFraction(c) || NumberScanner.StartsWithPoint(text, at))
        {
            var previous = lexemes[lexemes.Count - 1];
            var number = NumberScanner.Scan(text, at, spaceGroups: !previous.IsCapital || previous.Length == 1, flags);
            lexemes.Add(number);
            return number.End;
        }

        if (c is '\'' or '’' && WordScanner.IsPossessive(text, at) && lexemes[lexemes.Count - 1].IsWord && flags == LexemeFlags.None)
        {
            lexemes.Add(new Lexeme(at, at + 2, Vocabulary.Find("'s"), LexemeKind.Word, 0, flags, '\'', 0));
            return at + 2;
        }

        lexemes.Add(Sign(text, at, flags));
        return lexemes[lexemes.Count - 1].End;
    }

    private int Word(string text, int at, LexemeFlags flags, LexemeBuffer lexemes)
    {
        var end = WordScanner.End(text, at, ref flags);
        var form = text.AsSpan(at, end - at);
        var word = Vocabulary.Find((flags & LexemeFlags.Dotted) != 0 ? form.TrimEnd('.') : form);
        lexemes.Add(new Lexeme(at, end, word, LexemeKind.Word, 0, flags, text[at], 0));
        return end;
    }

    private Lexeme Sign(string text, int at, LexemeFlags flags)
    {
        var c = text[at];
        var length = char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        var kind = char.IsPunctuation(c) && !IsSymbolLike(c) ? LexemeKind.Punctuation : LexemeKind.Symbol;
        var word = kind == LexemeKind.Symbol ? Vocabulary.Find(text.AsSpan(at, length)) : 0;
        return new Lexeme(at, at + length, word, kind, 0, flags, Folded(c), 0);
    }

    /// <summary>Unicode counts these as punctuation; a reader of numbers looks them up like symbols.</summary>
    private static bool IsSymbolLike(char c) => c is '%' or '‰' or '‱' or '#' or '&' or '@' or '*' or '′' or '″';

    private static char Folded(char c) => c switch
    {
        '‐' or '‑' or '‒' or '–' or '−' or '﹣' or '－' => '-',
        '―' => '—',
        '‘' or '’' or '‚' or '‛' or '`' => '\'',
        '“' or '”' or '„' or '‟' or '«' or '»' => '"',
        _ => c,
    };
}
