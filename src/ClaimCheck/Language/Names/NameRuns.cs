namespace ClaimCheck.Language.Names;

/// <summary>
/// Finds the stretches of tokens that can be names: proper nouns side by side, joined across "of", "and", hyphens and particles where the words
/// around them show that one name goes on ("Bank of Portugal", "Food and Drug Administration", "Omar al-Bashir").
/// </summary>
internal readonly struct NameRuns(AnalyzedText text, NameLists lists, TitleCase titleCase, NameWords words)
{
    private const int LongestRun = 14;
    private readonly NameBridges _bridges = new(text, lists, titleCase, words);

    /// <summary>The end of the run that starts at a token.</summary>
    /// <param name="start">A core token.</param>
    /// <param name="limit">End of the sentence.</param>
    public int End(int start, int limit)
    {
        int end = start + 1;
        limit = Math.Min(limit, start + LongestRun);
        while (end < limit)
        {
            int next = words.IsCore(end) || (end == start + 1 && words.IsTwoWordPlaceInLowerCase(start)) ? end + 1 : _bridges.Cross(start, end, limit);
            if (next <= end)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>The start of a run with the capitalised adjectives before it ("United States", "Supreme Court").</summary>
    /// <param name="start">A core token.</param>
    /// <param name="end">End of its run.</param>
    /// <param name="floor">The sentence's first token or the end of the name before.</param>
    public int Start(int start, int end, int floor)
    {
        while (start > floor && text.IsCapital(start - 1) && text.Tokens[start - 1].Tag is (UniversalTag.Adj or UniversalTag.Verb) && BelongsToName(start - 1, end))
        {
            start--;
        }

        if (start > floor && words.IsTwoWordPlaceInLowerCase(start - 1))
        {
            start--;
        }

        // "A. Velkova".
        if (start > floor && text.Form(start - 1) is { Length: 2 } initial && char.IsUpper(initial[0]) && initial[1] == '.')
        {
            start--;
        }

        // "al-Qaeda", "bin Laden".
        if (start - 2 >= floor && text.Form(start - 1) is "-" && text.TouchesLeft(start) && lists.Particles.Find(text.Form(start - 2)) is ("article" or "hyphenated" or "start"))
        {
            return start - 2;
        }

        return start > floor && lists.Particles.Find(text.Form(start - 1)) is "start" && text.Tokens[start - 1].Tag is (UniversalTag.Propn or UniversalTag.X) ? start - 1 : start;
    }

    private bool BelongsToName(int adjective, int end)
    {
        ReadOnlySpan<char> form = text.Form(adjective);
        if (lists.NotNames.Contains(form))
        {
            return false;
        }

        bool isPlace = !lists.Places.Find(text.Text.AsSpan(text.Tokens[adjective].Start, text.Tokens[end - 1].End - text.Tokens[adjective].Start)).IsEmpty;
        bool opensSentence = adjective == text.Sentences[text.Tokens[adjective].Sentence].FirstToken;
        return isPlace
            || (!lists.Places.Demonym(form).IsEmpty && end - adjective > 2 && lists.OrganizationCues.Contains(text.Form(end - 1)) && !lists.IsTitlePart(text.Form(end - 1)))
            || (lists.Places.Demonym(form).IsEmpty && !(opensSentence && lists.NotStarts.Contains(form)) && (!opensSentence || lists.IsCue(text.Form(end - 1))));
    }
}
