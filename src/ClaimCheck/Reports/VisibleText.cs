using System.Globalization;
using System.Text;

namespace ClaimCheck.Reports;

/// <summary>
/// Makes text from an article safe to set among other text. Characters that reorder what stands around them (Unicode's explicit bidirectional
/// controls, UAX #9) are spelled out as <c>[U+202E]</c>; controls and lone surrogates, which XML 1.0 forbids, become U+FFFD; line ends become LF.
/// </summary>
internal static class VisibleText
{
    /// <summary>The text itself where nothing had to change.</summary>
    /// <param name="text">Any string.</param>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var at = 0;
        while (at < text.Length && IsPlain(text, at))
        {
            at++;
        }

        return at == text.Length ? text : Rewrite(text, at);
    }

    /// <summary>As <see cref="Of"/>, with every run of white space as one space.</summary>
    /// <param name="text">Any string.</param>
    public static string OneLine(string? text)
    {
        var visible = Of(text);
        return visible.AsSpan().IndexOfAny('\n', '\t') < 0 ? visible : string.Join(' ', visible.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Rewrite(string text, int from)
    {
        var result = new StringBuilder(text.Length + 16).Append(text, 0, from);
        for (var i = from; i < text.Length; i++)
        {
            var c = text[i];
            if (IsPlain(text, i))
            {
                result.Append(c);
            }
            else if (c == '\r')
            {
                result.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            }
            else if (IsBidiControl(c))
            {
                result.Append(CultureInfo.InvariantCulture, $"[U+{(int)c:X4}]");
            }
            else
            {
                result.Append('\uFFFD');
            }
        }

        return result.ToString();
    }

    private static bool IsPlain(string text, int at)
    {
        var c = text[at];
        if (c is >= ' ' and < '\u007F' or '\n' or '\t')
        {
            return true;
        }

        if (char.IsHighSurrogate(c))
        {
            return at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        }

        if (char.IsLowSurrogate(c))
        {
            return at > 0 && char.IsHighSurrogate(text[at - 1]);
        }

        return !char.IsControl(c) && !IsBidiControl(c) && c is not ('\uFFFE' or '\uFFFF');
    }

    private static bool IsBidiControl(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
