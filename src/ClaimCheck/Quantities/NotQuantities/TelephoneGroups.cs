using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.NotQuantities;

/// <summary>The groups of digits that a telephone number is written in.</summary>
internal static class TelephoneGroups
{
    /// <summary>Most groups that are looked at.</summary>
    public const int Most = 6;

    /// <summary>The lengths of the groups of digits from a lexeme on, joined by hyphens, points or spaces.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the first number.</param>
    /// <param name="lengths">Where to put them.</param>
    /// <param name="next">Index behind the last.</param>
    public static int Read(LexemeBuffer lexemes, int at, Span<int> lengths, out int next)
    {
        var groups = 0;
        next = at;
        while (groups < lengths.Length && lexemes[next].Kind == LexemeKind.Number)
        {
            var count = Split(lexemes.Form(next), lengths[groups..]);
            if (count == 0)
            {
                break;
            }

            groups += count;
            next++;
            next += lexemes[next].Sign is '-' or '.' && lexemes[next].Kind == LexemeKind.Punctuation && !lexemes[next].SpaceBefore && lexemes[next + 1] is { Kind: LexemeKind.Number, SpaceBefore: false } ? 1 : 0;
        }

        return groups;
    }

    /// <summary>The lengths of the groups in one number of digits, spaces and points; 0 for a number written otherwise or for too many groups.</summary>
    private static int Split(ReadOnlySpan<char> form, Span<int> lengths)
    {
        var groups = 0;
        var length = 0;
        foreach (var c in form)
        {
            if (char.IsAsciiDigit(c))
            {
                length++;
            }
            else if (c is '.' or ' ' or '\u00A0' && length > 0 && groups < lengths.Length - 1)
            {
                lengths[groups++] = length;
                length = 0;
            }
            else
            {
                return 0;
            }
        }

        lengths[groups] = length;
        return groups + 1;
    }
}
