using System.Buffers;
using System.Text;

namespace ClaimCheck.Reports.Markdown;

/// <summary>
/// Escapes text for CommonMark and GitHub's tables: it stays on one line and opens no markup, HTML or table cell. HTML's own
/// characters become entities, because some readers of Markdown know no backslash before them.
/// </summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>|~&#$");

    public static string Of(string? text)
    {
        var line = VisibleText.OneLine(text).Trim();
        if (line.AsSpan().IndexOfAny(Special) < 0 && !StartsBlock(line))
        {
            return line;
        }

        var result = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            _ = line[i] switch
            {
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '&' => result.Append("&amp;"),
                var c when Special.Contains(c) || (i == 0 && StartsBlock(line)) => result.Append('\\').Append(c),
                var c => result.Append(c),
            };
        }

        return result.ToString();
    }

    // A list, a rule or an underline of a heading. ("1." at the start of a line cannot occur: texts follow other words.)
    private static bool StartsBlock(string line) => line.Length > 0 && line[0] is '-' or '+' or '=';
}
