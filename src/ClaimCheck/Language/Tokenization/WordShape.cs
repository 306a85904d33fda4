namespace ClaimCheck.Language.Tokenization;

/// <summary>Finds where a word ends.</summary>
internal static class WordShape
{
    /// <summary>A word found by <see cref="Scan"/>.</summary>
    /// <param name="End">Offset behind it; a full stop that belongs to it is not yet counted.</param>
    /// <param name="HasApostrophe">Whether it holds an apostrophe between word characters.</param>
    /// <param name="IsAcronym">Whether it is single letters with stops between ("U.S").</param>
    public readonly record struct Run(int End, bool HasApostrophe, bool IsAcronym);

    /// <summary>Scans a word that starts with a letter, a mark or an underscore.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the word starts.</param>
    /// <param name="end">Where the run without white space ends.</param>
    /// <param name="lists">The word lists.</param>
    public static Run Scan(ReadOnlySpan<char> text, int position, int end, WordLists lists)
    {
        bool apostrophe = false;
        bool acronym = false;
        int piece = position;
        int i = position;
        while (i < end)
        {
            char c = text[i];
            if (CharKinds.IsWordPart(c))
            {
                i++;
                continue;
            }

            bool wordGoesOn = i + 1 < end && CharKinds.IsWordPart(text[i + 1]);
            if (!wordGoesOn)
            {
                break;
            }

            if (CharKinds.IsApostrophe(c))
            {
                apostrophe = true;
            }
            else if (c == '.')
            {
                bool single = IsSingleLetter(text, piece, i) && (i + 2 >= end || !CharKinds.IsWordPart(text[i + 2])) && CharKinds.Of(text[i + 1]) == CharKind.Letter;
                bool degree = text[position..i] is "Ph" or "M.Sc" or "B.Sc" && char.IsUpper(text[i + 1]);
                if (!single && !degree && !IsDomain(text, i + 1, end, lists))
                {
                    break;
                }

                acronym |= single || degree;
            }
            else if (c == '&')
            {
                if (!char.IsUpper(text[i - 1]) || !char.IsUpper(text[i + 1]))
                {
                    break;
                }
            }
            else if (c is not ('-' or '\u2010' or '\u2011') || !lists.IsPrefix(text[piece..i]) || CharKinds.Of(text[i + 1]) == CharKind.Digit && piece != position)
            {
                break;
            }

            i++;
            piece = i;
        }

        return new Run(i, apostrophe, acronym);
    }

    private static bool IsSingleLetter(ReadOnlySpan<char> text, int start, int end) => end - start == 1 && CharKinds.Of(text[start]) == CharKind.Letter;

    private static bool IsDomain(ReadOnlySpan<char> text, int start, int end, WordLists lists)
    {
        int i = start;
        while (i < end && i - start <= 8 && CharKinds.Of(text[i]) == CharKind.Letter)
        {
            i++;
        }

        // "end.In" is a missing space; domain names in running text are written in lower case or, in a heading, with their first part in capitals too.
        return lists.IsDomain(text[start..i]) && !(char.IsUpper(text[start]) && i - start < 3) && (i == end || !CharKinds.IsWordPart(text[i]));
    }
}
