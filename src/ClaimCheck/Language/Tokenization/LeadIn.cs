namespace ClaimCheck.Language.Tokenization;

/// <summary>Finds what stands before the first sentence of a line: a dateline ("KYIV, Ukraine (AP) —"), or the time stamp of a live blog ("14:05 GMT -").</summary>
internal static class LeadIn
{
    private const int LongestDateline = 16;
    private const int LongestStamp = 8;

    /// <summary>Index behind the last token of the lead-in; <paramref name="first"/> where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="first">Index of the line's first token.</param>
    /// <param name="end">Index behind its last token.</param>
    /// <param name="kind">What was found.</param>
    public static int End(ReadOnlySpan<char> text, TokenBuffer tokens, int first, int end, out SentenceKind kind)
    {
        kind = SentenceKind.Dateline;
        int found = Dateline(text, tokens, first, end);
        if (found > first)
        {
            return found;
        }

        kind = SentenceKind.TimeStamp;
        return TimeStamp(text, tokens, first, end);
    }

    private static int Dateline(ReadOnlySpan<char> text, TokenBuffer tokens, int first, int end)
    {
        // Capitals and names, commas and brackets, up to a dash with white space around it (or at least behind it after a bracket).
        ReadOnlySpan<char> head = Form(text, tokens, first);
        if (!char.IsUpper(head[0]))
        {
            return first;
        }

        bool capitals = head.Length > 1 && IsCapitals(head);
        bool bracket = false;
        for (int i = first + 1; i < end - 1 && i - first < LongestDateline; i++)
        {
            ReadOnlySpan<char> form = Form(text, tokens, i);
            if (CharKinds.IsDash(form[0]))
            {
                bool before = tokens.Starts[i] > tokens.Ends[i - 1];
                bool behind = tokens.Starts[i + 1] > tokens.Ends[i];
                if (!before && !behind)
                {
                    continue;
                }

                return (capitals || bracket) && (before || bracket) && end - i > 4 ? i + 1 : first;
            }

            bracket |= form[0] == '(' && i + 1 < end && char.IsUpper(text[tokens.Starts[i + 1]]);
            if (char.IsLower(form[0]) && !form.SequenceEqual("and") && !form.SequenceEqual("of") && !bracket)
            {
                return first;
            }

            if (!char.IsLetterOrDigit(form[0]) && form[0] is not (',' or '(' or ')' or '.' or '/' or '\''))
            {
                return first;
            }
        }

        return first;
    }

    private static int TimeStamp(ReadOnlySpan<char> text, TokenBuffer tokens, int first, int end)
    {
        int i = first;
        ReadOnlySpan<char> head = Form(text, tokens, i);
        if (head is "[" or "(" && i + 1 < end)
        {
            head = Form(text, tokens, ++i);
        }

        if (!char.IsAsciiDigit(head[0]) || head.IndexOfAny(':', '.') <= 0 || head.Length > 8)
        {
            return first;
        }

        bool zone = false;
        for (i++; i < end && i - first < LongestStamp; i++)
        {
            ReadOnlySpan<char> form = Form(text, tokens, i);
            if (WordLists.Shared.FollowsClock(form) || form is "am" or "pm" or "AM" or "PM" or "a.m." or "p.m.")
            {
                zone = true;
                continue;
            }

            bool stop = CharKinds.IsDash(form[0]) || form is ":" or "|" or "]" or ")";
            return stop && (zone || form is not ")") ? i + 1 : first;
        }

        return i == end && zone ? end : first;
    }

    private static ReadOnlySpan<char> Form(ReadOnlySpan<char> text, TokenBuffer tokens, int token) => text[tokens.Starts[token]..tokens.Ends[token]];

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
