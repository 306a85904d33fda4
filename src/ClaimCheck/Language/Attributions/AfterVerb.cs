namespace ClaimCheck.Language.Attributions;

/// <summary>Reads on behind a reporting verb: who was told, when and where, and whether a clause follows.</summary>
internal readonly struct AfterVerb(AnalyzedText text, ReportingLists lists, NounPhrases phrases, QuoteSpans quotes)
{
    /// <summary>The first token behind the verb's listener, dates and occasions, and the word "that" or a colon.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="limit">End of the sentence.</param>
    public int Skip(int verb, int limit)
    {
        int at = verb + 1;
        if (lists.HasListener(text.Tokens[verb].Lemma) && at < limit && quotes.At(at) == null)
        {
            // "warned the mayor that", not "warned the toll could rise".
            int listener = text.Tokens[at].FineTag == "PRP" ? at + 1 : phrases.End(at, limit);
            bool isSubject = listener < limit && text.Tokens[listener].Tag is (UniversalTag.Verb or UniversalTag.Aux);
            at = isSubject ? at : listener;
        }

        for (int next = Adjunct(at, limit); next > at; next = Adjunct(at, limit))
        {
            at = next;
        }

        if (at < limit && text.Form(at) is "that" && text.Tokens[at].Tag is UniversalTag.Sconj or UniversalTag.Det or UniversalTag.Pron)
        {
            return text.Tokens[at].Tag == UniversalTag.Sconj || (at + 1 < limit && text.Tokens[at + 1].Tag is not UniversalTag.Verb and not UniversalTag.Aux) ? at + 1 : at;
        }

        return at < limit && text.Form(at) is ":" ? at + 1
            : at + 1 < limit && text.Form(at) is "," && quotes.At(at + 1) is not null ? at + 1
            : at;
    }

    /// <summary>Whether nothing that could be said follows.</summary>
    /// <param name="at">The token behind the verb's adjuncts.</param>
    /// <param name="limit">End of the sentence.</param>
    public bool IsEnd(int at, int limit) =>
        at >= limit || (quotes.At(at) == null && text.Form(at) is "." or "," or ";" or "!" or "?" or "-" or "–" or "—" or "--" or ")")
        || text.Tokens[at].Tag == UniversalTag.Cconj;

    /// <summary>Whether what is said goes on behind the words that say who says it ("The plane, police said, had ...").</summary>
    /// <param name="at">The token behind the verb's adjuncts.</param>
    /// <param name="limit">End of the sentence.</param>
    public bool GoesOn(int at, int limit)
    {
        if (at + 2 >= limit || text.Form(at) is not (","))
        {
            return QuoteFollows(at, limit);
        }

        Token next = text.Tokens[at + 1];
        return quotes.At(at + 1) != null
            || (next.FineTag != "VBG" && !lists.OpensNoSubject(text.Form(at + 1))
                && HasVerb(at + 1, limit));
    }

    /// <summary>Whether a clause follows that is reported: "that", or a subject with its verb.</summary>
    /// <param name="verb">The reporting verb.</param>
    /// <param name="at">The token behind its adjuncts.</param>
    /// <param name="limit">End of the sentence.</param>
    public bool IsClause(int verb, int at, int limit)
    {
        if (at > verb + 1 && text.Form(at - 1) is "that" or ":" || (at < limit && quotes.At(at) != null))
        {
            return true;
        }

        int end = at < limit ? phrases.End(at, limit) : at;
        return end > at && end < limit && text.Tokens[end].Tag is UniversalTag.Verb or UniversalTag.Aux && text.Tokens[end].FineTag is not ("VBG" or "VBN");
    }

    private bool QuoteFollows(int at, int limit) => at < limit && quotes.At(at) != null;

    private bool HasVerb(int start, int limit)
    {
        for (int t = start; t < limit; t++)
        {
            if (text.Tokens[t].Tag is UniversalTag.Verb or UniversalTag.Aux)
            {
                return true;
            }
        }

        return false;
    }

    // "on Monday", "in a statement", "late Tuesday", "to reporters", "by phone".
    private int Adjunct(int at, int limit)
    {
        if (at >= limit || quotes.At(at) != null)
        {
            return at;
        }

        Token token = text.Tokens[at];
        if (token.Tag == UniversalTag.Adp || text.Form(at) is "to")
        {
            int end = at + 1 < limit ? phrases.End(at + 1, limit) : at;
            return end > at + 1 && Mentions(at + 1, end) ? end : at;
        }

        bool isDay = token.Tag is UniversalTag.Propn or UniversalTag.Noun && lists.IsOccasion(token.Lemma, text.Form(at))
            && (token.Tag == UniversalTag.Propn || lists.IsDay(text.Form(at)));
        if (isDay)
        {
            return at + 1;
        }

        return lists.IsAdjunct(text.Form(at)) ? Math.Max(at + 1, Adjunct(at + 1, limit)) : at;
    }

    private bool Mentions(int start, int end)
    {
        for (int t = start; t < end; t++)
        {
            if (lists.IsOccasion(text.Tokens[t].Lemma, text.Form(t)) || lists.IsListener(text.Tokens[t].Lemma))
            {
                return true;
            }
        }

        return false;
    }
}
