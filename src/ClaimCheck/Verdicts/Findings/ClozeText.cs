using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Verdicts.Findings;

/// <summary>A claim's own words as a question: with a blank for the answer.</summary>
internal static class ClozeText
{
    /// <summary>What stands for the answer.</summary>
    private const string Blank = "___";

    /// <summary>What stands for words that are left out.</summary>
    private const string Cut = "…";

    /// <summary>How many UTF-16 code units are shown before and behind the answer.</summary>
    private const int Before = 60, Behind = 40;

    /// <summary>The quote, or where that is no more than the answer its sentence, with a blank for the answer and the currency sign before it, cut at words.</summary>
    public static string Of(ClaimFrame claim) => claim.Answer.Span.Contains(claim.Span)
        ? Of(claim.Context, claim.Answer.Span, claim.Sentence.Start)
        : Of(claim.Quote, claim.Answer.Span, claim.Span.Start);

    /// <summary>The quote itself, cut at words.</summary>
    public static string Whole(ClaimFrame claim) => FirstWords(OneLine(claim.Quote).Trim(), Before + Behind);

    private static string Of(string text, TextSpan answer, int from)
    {
        var start = Math.Clamp(answer.Start - from, 0, text.Length);
        var end = Math.Clamp(answer.End - from, start, text.Length);
        return LastWords(OneLine(text[..CurrencyStart(text, start)])) + Blank + FirstWords(OneLine(text[end..]), Behind);
    }

    private static int CurrencyStart(string quote, int figure)
    {
        var at = figure;
        while (at > 0 && char.GetUnicodeCategory(quote[at - 1]) == UnicodeCategory.CurrencySymbol)
        {
            at--;
        }

        while (at < figure && at > 0 && char.IsAsciiLetterUpper(quote[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    private static string LastWords(string text)
    {
        if (text.Length <= Before)
        {
            return text;
        }

        var space = text.IndexOf(' ', text.Length - Before);
        return Cut + (space < 0 ? "" : text[space..]);
    }

    private static string FirstWords(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', most);
        return (space < 0 ? "" : text[..(space + 1)]) + Cut;
    }
}
