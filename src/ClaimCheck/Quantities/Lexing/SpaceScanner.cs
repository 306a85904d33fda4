namespace ClaimCheck.Quantities.Lexing;

/// <summary>Skips white space, control characters and invisible format characters.</summary>
internal static class SpaceScanner
{
    /// <summary>Finds the end of the white space at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to start.</param>
    /// <param name="lines">Number of line breaks skipped (a carriage return with its line feed is one).</param>
    public static int Skip(string text, int at, out int lines)
    {
        lines = 0;
        while (at < text.Length && IsSpace(text[at]))
        {
            if (text[at] is '\n' or '\u2028' or '\u2029' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                lines++;
            }

            at++;
        }

        return at;
    }

    private static bool IsSpace(char c) =>
        c == ' ' || (c < 128 ? char.IsControl(c) : char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F'));
}
