using ClaimCheck.Articles;
using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Dates;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Tests.Quantities.Dates;

/// <summary>Reads the dates of short texts for the tests.</summary>
internal static class DateTexts
{
    private static readonly (DateReader Reader, Lexer Lexer) Tools = Create();

    /// <summary>The dates and times of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">ISO 8601, or empty for unknown.</param>
    public static List<Quantity> Read(string text, string published = "")
    {
        var found = new List<Quantity>();
        using var lexemes = Tools.Lexer.Lex(text);
        Tools.Reader.Read(lexemes, PublicationTime.TryParse(published, out var time) ? time : null, found);
        return found;
    }

    private static (DateReader Reader, Lexer Lexer) Create()
    {
        var words = new Vocabulary.Builder();
        var reader = new DateReader(words);
        return (reader, new Lexer(words.Build()));
    }
}
