using System.Globalization;
using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Claims;

namespace ClaimCheck.Reports.Text;

/// <summary>A claim's sentence on one line, cut around the answer so that it fits, with the columns that the answer takes.</summary>
/// <param name="Line">The line.</param>
/// <param name="Indent">Columns before the answer.</param>
/// <param name="Width">Columns of the answer; 0 where it is not in the sentence.</param>
internal readonly record struct Excerpt(string Line, int Indent, int Width)
{
    private const int MaxWidth = 96;
    private const string Cut = "… ";

    /// <summary>The excerpt of a claim.</summary>
    /// <param name="claim">The claim.</param>
    public static Excerpt Of(Claim claim)
    {
        var text = claim.Context;
        var answer = new TextSpan(claim.Value.Span.Start - claim.Sentence.Start, claim.Value.Span.End - claim.Sentence.Start);
        if (answer.Start < 0 || answer.Length < 0 || answer.End > text.Length)
        {
            return new Excerpt(VisibleText.OneLine(claim.Quote), 0, 0);
        }

        var (from, to) = Window(text, answer, new TextSpan(claim.Span.Start - claim.Sentence.Start, claim.Span.End - claim.Sentence.Start));
        var before = (from > 0 ? Cut : "") + Flat(text[from..answer.Start]);
        var middle = Flat(text[answer.Start..answer.End]);
        var after = Flat(text[answer.End..to]).TrimEnd() + (to < text.Length ? " …" : "");
        return new Excerpt(before + middle + after, Columns(before), Columns(middle));
    }

    /// <summary>The part of the sentence to show: all of it, or words around the answer that leave its quote in, where that fits.</summary>
    private static (int From, int To) Window(string text, TextSpan answer, TextSpan quote)
    {
        if (text.Length <= MaxWidth)
        {
            return (0, text.Length);
        }

        var core = quote.Contains(answer) && quote.Start >= 0 && quote.End <= text.Length && quote.Length <= MaxWidth ? quote : answer;
        var room = Math.Max(0, MaxWidth - core.Length);
        var from = Math.Max(0, core.Start - (room / 2));
        var to = Math.Min(text.Length, from + core.Length + room);
        from = Math.Max(0, Math.Min(from, to - core.Length - room));
        return (WordStart(text, from, core.Start), WordEnd(text, to, core.End));
    }

    private static int WordStart(string text, int from, int limit)
    {
        while (from > 0 && from < limit && !char.IsWhiteSpace(text[from - 1]))
        {
            from++;
        }

        return from;
    }

    private static int WordEnd(string text, int to, int limit)
    {
        while (to < text.Length && to > limit && !char.IsWhiteSpace(text[to]))
        {
            to--;
        }

        return to;
    }

    /// <summary>White space as single spaces; unlike <see cref="VisibleText.OneLine"/> it keeps one at either end.</summary>
    private static string Flat(string text)
    {
        var flat = new StringBuilder(text.Length);
        foreach (var c in VisibleText.Of(text))
        {
            if (!char.IsWhiteSpace(c))
            {
                flat.Append(c);
            }
            else if (flat.Length == 0 || flat[^1] != ' ')
            {
                flat.Append(' ');
            }
        }

        return flat.ToString();
    }

    /// <summary>Columns on a terminal: one a code point, none for marks that combine with the letter before.</summary>
    private static int Columns(string text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1;
        }

        return columns;
    }
}
