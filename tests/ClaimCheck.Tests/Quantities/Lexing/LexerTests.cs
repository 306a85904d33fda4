using System.Globalization;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Tests.Quantities.Lexing;

public sealed class LexerTests
{
    private static readonly Lexer Lexer = new(Words());

    private static Vocabulary Words()
    {
        var words = new Vocabulary.Builder();
        foreach (var word in (string[])["million", "a.m", "'s", "o'clock", "$", "%", "£", "Élan"])
        {
            words.Add(word);
        }

        return words.Build();
    }

    [TestCase("38", "38")]
    [TestCase("1,200", "1200")]
    [TestCase("1,200,000.50 now", "1200000.50")]
    [TestCase("1.234.567", "1234567")]
    [TestCase("1.200,50", "1200.50")]
    [TestCase("1 200", "1200")]
    [TestCase("12 345 678", "12345678")]
    [TestCase("12\u00A0345", "12345")]
    [TestCase("12,34,567", "1234567")]
    [TestCase("1'200", "1200")]
    [TestCase("2.5", "2.5")]
    [TestCase("0.05", "0.05")]
    [TestCase("2,5", "2.5")]
    [TestCase(".5", "0.5")]
    [TestCase("1.000", "1.000")]
    [TestCase("½", "0.5")]
    [TestCase("0", "0")]
    [TestCase("007", "7")]
    [TestCase("1234567890123456789012345678", "1234567890123456789012345678")]
    public void A_number_in_digits_has_its_exact_value(string text, string value)
    {
        using var lexemes = Lexer.Lex(text);
        Assert.That(lexemes[0].IsNumber, Is.True);
        Assert.That(lexemes[0].Value, Is.EqualTo(decimal.Parse(value, CultureInfo.InvariantCulture)));
    }

    [TestCase("17.05.2018", "17 . 05 . 2018")]
    [TestCase("1,2,3", "1 , 2 , 3")]
    [TestCase("1,200,30", "1 , 200 , 30")]
    [TestCase("3:45", "3 : 45")]
    [TestCase("3-0", "3 - 0")]
    [TestCase("2019, 300 people", "2019 , 300 people")]
    [TestCase("May 12 300 people", "May 12 300 people")]
    [TestCase("V12 5G 22nd F-16", "V 12 5 G 22 nd F - 16")]
    [TestCase("the year's end", "the year 's end")]
    [TestCase("5 o'clock, 8 a.m. sharp", "5 o'clock , 8 a.m. sharp")]
    [TestCase("years' work", "years ' work")]
    [TestCase("U.S. and U.S.A went", "U.S. and U.S.A went")]
    [TestCase("$1.5bn-$2bn", "$ 1.5 bn - $ 2 bn")]
    [TestCase("Ends in 2.5.", "Ends in 2.5 .")]
    [TestCase("one\r\n\r\ntwo", "one \r\n\r\n two")]
    [TestCase("zero\u200Bwidth", "zero width")]
    public void Text_is_cut_into_words_numbers_and_signs(string text, string pieces)
    {
        using var lexemes = Lexer.Lex(text);
        var forms = Enumerable.Range(0, lexemes.Count).Select(i => lexemes.Form(i).ToString());
        Assert.That(string.Join(" ", forms), Is.EqualTo(pieces));
    }

    [TestCase("MILLION", "million")]
    [TestCase("a.m.", "a.m")]
    [TestCase("O'Clock", "o'clock")]
    [TestCase("ÉLAN", "élan")]
    [TestCase("£", "£")]
    [TestCase("%", "%")]
    [TestCase("unknown", "")]
    public void A_known_word_is_found_in_any_case(string text, string word)
    {
        using var lexemes = Lexer.Lex(text);
        Assert.That(Lexer.Vocabulary[lexemes[0].Word], Is.EqualTo(word));
    }

    [Test]
    public void A_number_too_large_for_a_decimal_is_marked_and_has_no_value()
    {
        using var lexemes = Lexer.Lex(new string('9', 29));
        Assert.That(lexemes[0].IsNumber, Is.False);
        Assert.That(lexemes[0].Flags.HasFlag(LexemeFlags.Overflow), Is.True);
        Assert.That(lexemes[0].Value, Is.Zero);
    }

    [Test]
    public void Looking_outside_the_text_gives_an_end()
    {
        using var lexemes = Lexer.Lex("word");
        Assert.That(lexemes[-1].Kind, Is.EqualTo(LexemeKind.End));
        Assert.That(lexemes[1].Kind, Is.EqualTo(LexemeKind.End));
    }

    [Test]
    public void An_empty_line_ends_a_paragraph_and_a_single_break_does_not()
    {
        using var lexemes = Lexer.Lex("a\n\nb\r\nc");
        Assert.That(lexemes[1].Flags, Is.EqualTo(LexemeFlags.Paragraph));
        Assert.That(lexemes[3].Flags, Is.EqualTo(LexemeFlags.None));
        Assert.That(lexemes[3].Kind, Is.EqualTo(LexemeKind.Newline));
    }

    [Test]
    public void Lexemes_stand_in_order_and_cover_all_but_white_space()
    {
        const string alphabet = "ab Z19.,'’-–—$%½\n\r\t()é\u00A0\uD83D\uDE00\uD800'sa.m.";
        var state = 12345u;
        for (var round = 0; round < 20_000; round++)
        {
            var letters = new char[round % 40];
            for (var i = 0; i < letters.Length; i++)
            {
                state = (state * 1664525u) + 1013904223u;
                letters[i] = alphabet[(int)((state >> 8) % (uint)alphabet.Length)];
            }

            var text = new string(letters);
            using var lexemes = Lexer.Lex(text);
            var at = 0;
            for (var i = 0; i < lexemes.Count; i++)
            {
                Assert.That(lexemes[i].Start, Is.GreaterThanOrEqualTo(at));
                Assert.That(lexemes[i].End, Is.GreaterThan(lexemes[i].Start));
                Assert.That(text.AsSpan(at, lexemes[i].Start - at).IsWhiteSpace(), Is.True);
                at = lexemes[i].End;
            }

            Assert.That(text.AsSpan(at).IsWhiteSpace(), Is.True);
            Assert.That(at, Is.LessThanOrEqualTo(text.Length));
        }
    }
}
