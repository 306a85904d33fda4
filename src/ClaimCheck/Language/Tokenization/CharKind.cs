using System.Globalization;

namespace ClaimCheck.Language.Tokenization;

/// <summary>What the tokenizer needs to know of one UTF-16 code unit.</summary>
internal enum CharKind : byte { Space, Line, Letter, Digit, Apostrophe, Mark, Other }

/// <summary>Sorts UTF-16 code units; Unicode categories beyond ASCII, surrogates as <see cref="CharKind.Other"/>.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] Ascii = BuildAscii();

    /// <summary>The kind of a code unit.</summary>
    /// <param name="c">The code unit.</param>
    public static CharKind Of(char c) => c < 128 ? Ascii[c] : Beyond(c);

    /// <summary>Whether a code unit may stand inside a word: letters, digits, combining marks, the underscore.</summary>
    /// <param name="c">The code unit.</param>
    public static bool IsWordPart(char c) => Of(c) is CharKind.Letter or CharKind.Digit or CharKind.Mark;

    /// <summary>Whether a code unit is a straight or curly apostrophe.</summary>
    /// <param name="c">The code unit.</param>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    /// <summary>Whether a code unit is an opening bracket or an opening (curly or angled) quotation mark.</summary>
    /// <param name="c">The code unit.</param>
    public static bool IsOpener(char c) => c is '(' or '[' or '{' or '\u201C' or '\u2018' or '\u201E' or '\u00AB' or '\u2039';

    /// <summary>Whether a code unit is a closing bracket or a closing (curly or angled) quotation mark.</summary>
    /// <param name="c">The code unit.</param>
    public static bool IsCloser(char c) => c is ')' or ']' or '}' or '\u201D' or '\u2019' or '\u00BB' or '\u203A';

    /// <summary>Whether a code unit is a hyphen or dash of any length.</summary>
    /// <param name="c">The code unit.</param>
    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    private static CharKind Beyond(char c) => c switch
    {
        '\u2019' or '\u02BC' => CharKind.Apostrophe,
        '\u2028' or '\u2029' or '\u0085' => CharKind.Line,
        '\u00AD' or '\u200C' or '\u200D' => CharKind.Mark,
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharKind.Letter,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber => CharKind.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharKind.Mark,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.Format => CharKind.Space,
            _ => CharKind.Other,
        },
    };

    private static CharKind[] BuildAscii()
    {
        var kinds = new CharKind[128];
        for (char c = '\0'; c < 128; c++)
        {
            kinds[c] = c is '\n' or '\r' ? CharKind.Line
                : c <= ' ' || c == '\x7F' ? CharKind.Space
                : char.IsAsciiLetter(c) ? CharKind.Letter
                : char.IsAsciiDigit(c) ? CharKind.Digit
                : c == '\'' ? CharKind.Apostrophe
                : c == '_' ? CharKind.Mark
                : CharKind.Other;
        }

        return kinds;
    }
}
