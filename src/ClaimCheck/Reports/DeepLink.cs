using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Claims;

namespace ClaimCheck.Reports;

/// <summary>
/// Links to the place of a quote in its page. Only <c>http</c> and <c>https</c> addresses become links. The place is named by a text directive
/// (<c>#:~:text=[prefix-,]start[,end][,-suffix]</c>, WICG URL Fragment Text Directives); a browser that knows none opens the top of the page.
/// </summary>
internal static class DeepLink
{
    private const int WholeQuote = 120;
    private const int ShortQuote = 24;
    private const int WordsAtEnds = 4;

    /// <summary>The address in canonical form, or <see langword="null"/> when it is not one that may become a link.</summary>
    /// <param name="url">Any string.</param>
    public static string? Safe(string? url) => WebAddress.Safe(url);

    /// <summary>The address of the quote of a claim, or <see langword="null"/>.</summary>
    /// <param name="url">The address of the article.</param>
    /// <param name="claim">A claim of the article.</param>
    public static string? To(string? url, Claim claim)
    {
        if (Safe(url) is not { } page)
        {
            return null;
        }

        var quote = string.Join(' ', Words(claim.Quote));
        if (quote.Length == 0)
        {
            return page;
        }

        var link = new StringBuilder(page).Append(page.Contains('#', StringComparison.Ordinal) ? ":~:text=" : "#:~:text=");
        var parts = QuoteInContext.Of(claim);
        if (quote.Length <= ShortQuote && LastWords(parts.Before) is { Length: > 0 } prefix)
        {
            Encode(link, prefix);
            link.Append("-,");
        }

        if (quote.Length <= WholeQuote)
        {
            Encode(link, quote);
        }
        else
        {
            Encode(link, FirstWords(quote));
            link.Append(',');
            Encode(link, LastWords(quote));
        }

        return link.ToString();
    }

    private static string FirstWords(string text) => string.Join(' ', Words(text).Take(WordsAtEnds));

    private static string LastWords(string text) => string.Join(' ', Words(text).TakeLast(WordsAtEnds));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // Uri.EscapeDataString leaves '-', which separates prefix and suffix in a text directive; ',' and '&' it encodes.
    private static void Encode(StringBuilder link, string text) =>
        link.Append(Uri.EscapeDataString(ReportJson.Exact(text)).Replace("-", "%2D", StringComparison.Ordinal));
}
