namespace ClaimCheck.Quantities.Dates.Grammar.Digits;

/// <summary>Looks at the characters of dates in digits and signs, and at what stands around them.</summary>
internal static class DateDigits
{
    /// <summary>Whether what starts behind an offset is the rest of something longer.</summary>
    /// <param name="source">The text.</param>
    /// <param name="before">The offset of the character before.</param>
    public static bool IsChained(string source, int before) =>
        char.IsLetterOrDigit(source[before])
            || (source[before] is '/' or '.' or '-' or ':' or ',' && before > 0 && char.IsAsciiDigit(source[before - 1])
            && !IsDateBefore(source, before));

    /// <summary>Whether a date ends right before a dash ("10-1-2018-10-7-2018", "5/1-5/7").</summary>
    private static bool IsDateBefore(string source, int dash)
    {
        if (source[dash] != '-')
        {
            return false;
        }

        var start = dash;
        while (start > 0 && dash - start < 4 && char.IsAsciiDigit(source[start - 1]))
        {
            start--;
        }

        return start >= 2 && source[start - 1] is var sign && char.IsAsciiDigit(source[start - 2])
            && (sign == '/' || (sign == '-' && dash - start == 4));
    }

    /// <summary>Whether nothing goes on at an offset that would make something else of the digits before.</summary>
    /// <param name="source">The text.</param>
    /// <param name="pos">The offset.</param>
    /// <param name="allowRange">Whether a dash or colon with another figure may follow.</param>
    public static bool EndsHere(string source, int pos, bool allowRange) =>
        pos >= source.Length || (!(char.IsLetterOrDigit(source[pos])
            && !(source[pos] == 'T' && pos + 1 < source.Length && char.IsAsciiDigit(source[pos + 1])))
            && !(source[pos] is '/' or '.' or ',' or '%' && pos + 1 < source.Length && char.IsAsciiDigit(source[pos + 1]))
            && (allowRange || !(source[pos] is '-' or ':' && pos + 1 < source.Length && char.IsAsciiDigit(source[pos + 1]))));

    /// <summary>Whether "5/7" starts at an offset: the other end of "5/1-5/7".</summary>
    /// <param name="source">The text.</param>
    /// <param name="pos">The offset.</param>
    public static bool IsShortDate(string source, int pos) =>
        Read(source, ref pos, 2, out var width) > 0 && width is 1 or 2 && pos + 1 < source.Length && source[pos] == '/'
            && char.IsAsciiDigit(source[pos + 1]);

    /// <summary>Reads digits.</summary>
    /// <param name="source">The text.</param>
    /// <param name="pos">Offset of the first; receives the offset behind the last.</param>
    /// <param name="most">How many there may be.</param>
    /// <param name="width">How many there are; 3, which no part of a date has, where there are too many.</param>
    public static int Read(string source, ref int pos, int most, out int width)
    {
        var start = pos;
        var value = 0;
        while (pos < source.Length && char.IsAsciiDigit(source[pos]) && pos - start <= most)
        {
            value = (value * 10) + (source[pos++] - '0');
        }

        width = pos - start;
        width = width > most ? 3 : width;
        return value;
    }
}
