using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Language.Names;

/// <summary>
/// Finds the stretches of tokens that can be names: proper nouns side by side, joined across "of", "and", hyphens and particles where the words
/// around them show that one name goes on ("Bank of Portugal", "Food and Drug Administration", "Omar al-Bashir").
/// </summary>
internal readonly struct NameRuns(AnalyzedText text, NameLists lists, TitleCase titleCase)
{
    private const int LongestRun = 14;
    private const int ShortestLowerCase = 5;
    private const int LongestPlace = 32;

    /// <summary>Whether a token is a word of a name by itself.</summary>
    /// <param name="token">The token.</param>
    public bool IsCore(int token)
    {
        ReadOnlySpan<char> form = text.Form(token);
        return (text.Tokens[token].Tag == UniversalTag.Propn || IsNameByCapital(token, form) || IsPlaceInLowerCase(token, form))
            && IsWritten(token, form)
            && !lists.NotNames.Contains(form)
            && !IsInhabitants(token)
            && titleCase.IsTrusted(token, lists);
    }

    /// <summary>The end of the run that starts at a token.</summary>
    /// <param name="start">A core token.</param>
    /// <param name="limit">End of the sentence.</param>
    public int End(int start, int limit)
    {
        int end = start + 1;
        limit = Math.Min(limit, start + LongestRun);
        while (end < limit)
        {
            int next = IsCore(end) || (end == start + 1 && IsTwoWordPlaceInLowerCase(start)) ? end + 1 : Bridge(start, end, limit);
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
        while (start > floor && IsCapital(start - 1) && text.Tokens[start - 1].Tag is (UniversalTag.Adj or UniversalTag.Verb) && BelongsToName(start - 1, end))
        {
            start--;
        }

        if (start > floor && IsTwoWordPlaceInLowerCase(start - 1))
        {
            start--;
        }

        // "A. Velkova".
        if (start > floor && text.Form(start - 1) is { Length: 2 } initial && char.IsUpper(initial[0]) && initial[1] == '.')
        {
            start--;
        }

        // "al-Qaeda", "bin Laden".
        if (start - 2 >= floor && text.Form(start - 1) is "-" && Touches(start) && lists.Particles.Find(text.Form(start - 2)) is ("article" or "start"))
        {
            return start - 2;
        }

        return start > floor && lists.Particles.Find(text.Form(start - 1)) is "start" && text.Tokens[start - 1].Tag is (UniversalTag.Propn or UniversalTag.X) ? start - 1 : start;
    }

    // The tagger takes "World Grain Council" for common nouns; in prose a capital inside a sentence says otherwise. At its start only a word that no
    // dictionary has, or that the prose writes with a capital elsewhere, is a name.
    private bool IsNameByCapital(int token, ReadOnlySpan<char> form)
    {
        int sentence = text.Tokens[token].Sentence;
        if (!char.IsUpper(form[0]) || form.Length < 2 || titleCase.IsTitleLine(sentence)
            || text.Tokens[token].Tag is not (UniversalTag.Noun or UniversalTag.Verb or UniversalTag.X))
        {
            return false;
        }

        bool opens = token == text.Sentences[sentence].FirstToken || text.Tokens[token - 1].Tag == UniversalTag.Punct;
        if (!opens)
        {
            return char.IsLower(form[1]) && StandsInName(token, sentence);
        }

        return text.Tokens[token].Tag == UniversalTag.Noun && !lists.IsDictionaryWord(text.Tokens[token].Lemma) && !lists.IsDictionaryWord(form)
            ? text.Tokens[token].FineTag == "NN" && IsFollowedByVerb(token, sentence) : titleCase.IsNameInProse(form) && !lists.IsCue(form) && !lists.IsTitlePart(form);
    }

    private bool IsFollowedByVerb(int token, int sentence) => token + 3 < text.Sentences[sentence].EndToken
        && (text.Tokens[token + 1].Tag is UniversalTag.Verb or UniversalTag.Aux || text.Tokens[token + 1].FineTag == "POS");

    // Capitals side by side that end in a word for an organisation or place, or start with a given name.
    private bool StandsInName(int token, int sentence)
    {
        int first = token;
        int floor = Math.Max(text.Sentences[sentence].FirstToken, token - LongestRun);
        while (first > floor && IsCapital(first - 1))
        {
            first--;
        }

        int last = token;
        int limit = Math.Min(text.Sentences[sentence].EndToken, token + LongestRun);
        while (last + 1 < limit && IsCapital(last + 1))
        {
            last++;
        }

        return last > first && (lists.OrganizationCues.Contains(text.Form(last)) || lists.PlaceCues.Contains(text.Form(last)) || lists.GivenNames.Contains(text.Form(Math.Max(first, token - 1))));
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

    // What joins the run to a further name word; the new end, or -1.
    private int Bridge(int start, int at, int limit)
    {
        ReadOnlySpan<char> form = text.Form(at);
        if (at + 1 >= limit)
        {
            return EndsInPossessive(at, limit) ? at + 1 : -1;
        }

        bool nameFollows = IsCore(at + 1);
        switch (form)
        {
            case "-" or "–":
                return nameFollows && Touches(at) && Touches(at + 1) && !AreTwoPlaces(at - 1, at + 1) ? at + 2 : -1;
            case ",":
                return lists.CompanySuffixes.Contains(text.Form(at + 1)) ? at + 2 : -1;
            case "&":
                return nameFollows && !(lists.GivenNames.Contains(text.Form(start)) && lists.GivenNames.Contains(text.Form(at + 1))) ? at + 2 : -1;
            case "of" or "for" or "on":
                return lists.OrganizationHeads.Contains(text.Form(at - 1)) ? BehindArticle(at + 1, limit) : -1;
            case "and":
                return Coordinates(start, at, limit) ? at + 2 : -1;
            case "'s" or "’s" or "'" or "’":
                return EndsInPossessive(at, limit) ? at + 1 : nameFollows && IsPossessivePart(at) ? at + 2 : -1;
        }

        if (nameFollows && ((lists.Particles.Contains(form) && lists.Particles.Find(form) is not "hyphenated") || IsInitial(at)))
        {
            return at + 2;
        }

        if (lists.Particles.Contains(form) && at + 3 < limit && text.Form(at + 1) is "-" && IsCore(at + 2))
        {
            return at + 3;
        }

        bool isInner = IsCapital(at) && text.Tokens[at].Tag is (UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Propn)
            && !lists.NotNames.Contains(form) && lists.Places.Demonym(form).IsEmpty && titleCase.IsTrusted(at, lists);
        return isInner && (nameFollows || lists.OrganizationCues.Contains(form) || text.Form(at + 1) is "'s" or "'" or "’s" or "’") ? at + 1 : -1;
    }

    private int BehindArticle(int at, int limit)
    {
        if (text.Form(at) is "the" && at + 1 < limit)
        {
            at++;
        }

        if (IsCore(at) && !lists.NotNames.Contains(text.Form(at)))
        {
            return at + 1;
        }

        if (!IsCapital(at) || text.Tokens[at].Tag is not (UniversalTag.Adj or UniversalTag.Noun) || lists.NotNames.Contains(text.Form(at)))
        {
            return -1;
        }

        // "Ministry of Health": in prose the capital alone makes the common noun a part of the name.
        return at + 1 < limit && IsCore(at + 1) ? at + 2
            : text.Tokens[at].Tag == UniversalTag.Noun && !titleCase.IsTitleLine(text.Tokens[at].Sentence) ? at + 1 : -1;
    }

    // "Food and Drug Administration": common nouns on both sides of "and" before a word for an organisation; or the name before has such a word
    // with "of" ("Ministry of Trade and Industry", "Department of Housing and Urban Development").
    private bool Coordinates(int start, int at, int limit)
    {
        if (!IsCapital(at + 1) || !lists.IsDictionaryWord(text.Form(at - 1)) || !lists.IsDictionaryWord(text.Form(at + 1))
            || !lists.Places.Find(text.Form(at + 1)).IsEmpty)
        {
            return false;
        }

        bool rightIsAdjective = text.Tokens[at + 1].Tag == UniversalTag.Adj && at + 2 < limit && IsCapital(at + 2);
        if (!IsCore(at + 1) && !rightIsAdjective)
        {
            return false;
        }

        for (int t = start; t < at - 2; t++)
        {
            if (text.Form(t + 1) is "of" or "for" && lists.OrganizationHeads.Contains(text.Form(t)))
            {
                return true;
            }
        }

        int end = at + 2;
        while (end < limit && IsCore(end))
        {
            end++;
        }

        return end > at + 2 && lists.OrganizationCues.Contains(text.Form(end - 1)) && !lists.OrganizationCues.Contains(text.Form(at - 1));
    }

    // "McDonald's said": an ending that no noun follows belongs to the name.
    private bool EndsInPossessive(int at, int limit) =>
        text.Form(at) is "'s" or "’s" && Touches(at)
        && (at + 1 >= limit || text.Tokens[at + 1].Tag is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Adp or UniversalTag.Cconj or UniversalTag.Pron)
        && text.Tokens[at].Tag == UniversalTag.Part;

    // "Women's Tennis Association", "Prosecutor's Office".
    private bool IsPossessivePart(int at)
    {
        ReadOnlySpan<char> form = text.Form(at - 1);
        return lists.Places.Find(form).IsEmpty && !lists.GivenNames.Contains(form)
            && (lists.IsDictionaryWord(form) || text.Tokens[at - 1].FineTag is "NNPS");
    }

    // "Rhonda L Denton".
    private bool IsInitial(int at) => text.Form(at) is [>= 'A' and <= 'Z'] && lists.GivenNames.Contains(text.Form(at - 1)) && text.Form(at + 1).Length > 1;

    private bool AreTwoPlaces(int left, int right) => IsOrigin(left) && IsOrigin(right);

    private bool IsOrigin(int token) => !lists.Places.Find(text.Form(token)).IsEmpty || !lists.Places.Demonym(text.Form(token)).IsEmpty;

    // "Israelis", "a Briton", "Methodists": inhabitants and followers are no name.
    private bool IsInhabitants(int token)
    {
        ReadOnlySpan<char> form = text.Form(token);
        return (text.Tokens[token].FineTag is "NNPS" && WordLexicon.Default.IsPerson(text.Tokens[token].Lemma)) || (!lists.Places.Demonym(form).IsEmpty && lists.Places.Find(form).IsEmpty);
    }

    // A name has a capital somewhere ("iPhone"), or the gazetteer knows it in lower case ("in florida"); addresses of pages and mail are none.
    private bool IsWritten(int token, ReadOnlySpan<char> form)
    {
        if (!char.IsLetterOrDigit(form[0]) || form.ContainsAny('@', '/'))
        {
            return false;
        }

        int dot = form.IndexOf('.');
        bool isAddress = dot > 1 && dot + 2 < form.Length && char.IsLower(form[^1]) && form[dot + 1] != '.';
        return !isAddress && (form.ContainsAnyInRange('A', 'Z') || form.ContainsAnyInRange('\u00C0', '\u1FFF') || lists.IsKnownInLowerCase(form));
    }

    // "in kerala": no word of a dictionary, but the gazetteer has it.
    private bool IsPlaceInLowerCase(int token, ReadOnlySpan<char> form) =>
        form.Length >= ShortestLowerCase && char.IsLower(form[0]) && text.Tokens[token].Tag is UniversalTag.Noun or UniversalTag.X or UniversalTag.Adj
        && !lists.IsDictionaryWord(form) && !lists.IsDictionaryWord(text.Tokens[token].Lemma) && lists.IsKnownInLowerCase(form);

    // "san francisco", "tampa bay".
    private bool IsTwoWordPlaceInLowerCase(int first)
    {
        int from = text.Tokens[first].Start;
        int length = text.Tokens[first + 1].End - from;
        if (length > LongestPlace || !char.IsLower(text.Text[from]) || !char.IsLower(text.Text[text.Tokens[first + 1].Start]))
        {
            return false;
        }

        Span<char> written = stackalloc char[LongestPlace];
        text.Text.AsSpan(from, length).CopyTo(written);
        written[0] = char.ToUpperInvariant(written[0]);
        return !lists.Places.Find(written[..length]).IsEmpty;
    }

    private bool IsCapital(int token) => char.IsUpper(text.Text[text.Tokens[token].Start]);

    private bool Touches(int token) => token > 0 && text.Tokens[token - 1].End == text.Tokens[token].Start;
}
