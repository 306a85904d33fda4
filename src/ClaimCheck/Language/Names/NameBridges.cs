namespace ClaimCheck.Language.Names;

/// <summary>Joins the words of a name across what stands between them ("Bank of Portugal", "Food and Drug Administration", "Omar al-Bashir").</summary>
internal readonly struct NameBridges(AnalyzedText text, NameLists lists, TitleCase titleCase, NameWords words)
{
    /// <summary>The new end of a run that goes on with a further name word behind what stands between ("of", "and", a hyphen, a particle), or -1.</summary>
    /// <param name="start">The run's first token.</param>
    /// <param name="at">The token behind the run.</param>
    /// <param name="limit">End of what can be read.</param>
    public int Cross(int start, int at, int limit)
    {
        ReadOnlySpan<char> form = text.Form(at);
        if (at + 1 >= limit)
        {
            return EndsInPossessive(at, limit) ? at + 1 : -1;
        }

        bool nameFollows = words.IsCore(at + 1);
        switch (form)
        {
            case "-" or "–":
                return nameFollows && text.TouchesLeft(at) && text.TouchesLeft(at + 1) && !AreTwoPlaces(at - 1, at + 1) ? at + 2 : -1;
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

        if (lists.Particles.Contains(form) && at + 3 < limit && text.Form(at + 1) is "-" && words.IsCore(at + 2))
        {
            return at + 3;
        }

        bool isInner = text.IsCapital(at) && text.Tokens[at].Tag is (UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Propn)
            && !lists.NotNames.Contains(form) && lists.Places.Demonym(form).IsEmpty && titleCase.IsTrusted(at, lists);
        return isInner && (nameFollows || lists.OrganizationCues.Contains(form) || text.Form(at + 1) is "'s" or "'" or "’s" or "’") ? at + 1 : -1;
    }

    private int BehindArticle(int at, int limit)
    {
        if (text.Form(at) is "the" && at + 1 < limit)
        {
            at++;
        }

        if (words.IsCore(at) && !lists.NotNames.Contains(text.Form(at)))
        {
            return at + 1;
        }

        if (!text.IsCapital(at) || text.Tokens[at].Tag is not (UniversalTag.Adj or UniversalTag.Noun) || lists.NotNames.Contains(text.Form(at)))
        {
            return -1;
        }

        // "Ministry of Health": in prose the capital alone makes the common noun a part of the name.
        return at + 1 < limit && words.IsCore(at + 1) ? at + 2
            : text.Tokens[at].Tag == UniversalTag.Noun && !titleCase.IsTitleLine(text.Tokens[at].Sentence) ? at + 1 : -1;
    }

    // "Food and Drug Administration": common nouns on both sides of "and" before a word for an organisation; or the name before has such a word
    // with "of" ("Ministry of Trade and Industry", "Department of Housing and Urban Development").
    private bool Coordinates(int start, int at, int limit)
    {
        if (!text.IsCapital(at + 1) || !lists.IsDictionaryWord(text.Form(at - 1)) || !lists.IsDictionaryWord(text.Form(at + 1))
            || !lists.Places.Find(text.Form(at + 1)).IsEmpty)
        {
            return false;
        }

        bool rightIsAdjective = text.Tokens[at + 1].Tag == UniversalTag.Adj && at + 2 < limit && text.IsCapital(at + 2);
        if (!words.IsCore(at + 1) && !rightIsAdjective)
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
        while (end < limit && words.IsCore(end))
        {
            end++;
        }

        return end > at + 2 && lists.OrganizationCues.Contains(text.Form(end - 1)) && !lists.OrganizationCues.Contains(text.Form(at - 1));
    }

    // "McDonald's said": an ending that no noun follows belongs to the name.
    private bool EndsInPossessive(int at, int limit) =>
        text.Form(at) is "'s" or "’s" && text.TouchesLeft(at)
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
}
