namespace ClaimCheck.Language.Attributions;

/// <summary>Finds who speaks with a reporting verb, and on which side of it the content stands.</summary>
internal readonly struct VerbCues(AnalyzedText text, ReportingLists lists, QuoteSpans quotes, NounPhrases phrases, Speakers speakers)
{
    /// <summary>The cue that a reporting verb makes, or null.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="before">The cues before it in the sentence.</param>
    public Cue? Find(int verb, Sentence sentence, List<Cue> before)
    {
        SubjectFinder subjects = new(text, phrases);
        VerbGroup group = new(text);
        Token token = text.Tokens[verb];
        bool isPassive = token.FineTag == "VBN" && group.HasPassive(verb, sentence.FirstToken);
        if (isPassive)
        {
            return Passive(verb, sentence);
        }

        // "figures released by", "declined to say", "would not say".
        bool isReduced = token.FineTag == "VBN" && !group.HasAuxiliary(verb, sentence.FirstToken)
            && verb + 1 < sentence.EndToken && text.Tokens[verb + 1].Tag == UniversalTag.Adp && text.Form(verb + 1) is not ("on" or "in" or "at");
        if (isReduced || group.IsNegated(verb, sentence.FirstToken) || (token.FineTag == "VB" && verb > sentence.FirstToken && text.Tokens[verb - 1].FineTag == "TO"))
        {
            return null;
        }

        if (lists.Inverts(token.Lemma) && Inverted(verb, sentence) is { } inverted)
        {
            return inverted;
        }

        (int Start, int End, int Whole) subject = token.FineTag == "VBG" ? default : subjects.Before(verb, sentence.FirstToken);
        if (subject.End <= subject.Start)
        {
            // "... and said", ", adding that": the speaker of the clause before.
            subject = before.Count > 0 ? (before[^1].SpeakerStart, before[^1].SpeakerEnd, verb) : subjects.OfSentence(sentence, verb);
            if (subject.End <= subject.Start || !Continues(verb, sentence.FirstToken))
            {
                return null;
            }

            subject.Whole = verb;
        }

        AfterVerb after = new(text, lists, phrases, quotes);
        int end = after.Skip(verb, sentence.EndToken);
        if (!speakers.CanSpeak(subject.Start, subject.End) && text.Form(end - 1) is not "that")
        {
            return null;
        }

        bool closes = after.IsEnd(end, sentence.EndToken);
        bool trails = subject.Whole > sentence.FirstToken + 1 && IsBreak(subject.Whole - 1) && subject.Whole < verb;
        if (closes && !trails)
        {
            return null;
        }

        CuePosition position = !trails ? CuePosition.Behind
            : !closes ? (FollowsQuote(subject.Whole, sentence.FirstToken) && end < sentence.EndToken && quotes.At(end) != null ? CuePosition.Around : CuePosition.Behind)
            : after.GoesOn(end, sentence.EndToken) ? CuePosition.Around : CuePosition.Before;
        if (position == CuePosition.Behind && lists.NeedsClause(token.Lemma) && !after.IsClause(verb, end, sentence.EndToken))
        {
            return null;
        }

        int start = Math.Min(subject.Whole, verb);
        return new Cue(subject.Start, subject.End, verb, verb + 1, start, Math.Max(end, verb + 1), position);
    }

    // '..., said Ann Roe, a spokeswoman.'
    private Cue? Inverted(int verb, Sentence sentence)
    {
        int before = verb - 1;
        if (before < sentence.FirstToken || !IsBreak(before) || verb + 1 >= sentence.EndToken || text.Tokens[verb].FineTag is not ("VBD" or "VBZ" or "VBP"))
        {
            return null;
        }

        Token next = text.Tokens[verb + 1];
        if (next.Tag is not (UniversalTag.Det or UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Pron or UniversalTag.Num))
        {
            return null;
        }

        int end = phrases.End(verb + 1, sentence.EndToken);
        bool closed = end >= sentence.EndToken || text.Tokens[end].Tag is UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Adp or UniversalTag.Pron or UniversalTag.Sconj
            || text.Form(end) is "who" || text.Tokens[end].FineTag is "VBG";
        if (end == verb + 1 || !closed || !speakers.CanSpeak(verb + 1, end))
        {
            return null;
        }

        // A headline's "..., says X" ends there; a further quotation goes on behind the apposition.
        int rest = end;
        while (rest < sentence.EndToken && quotes.At(rest) == null)
        {
            rest++;
        }

        return new Cue(verb + 1, end, verb, verb + 1, verb, rest, rest < sentence.EndToken ? CuePosition.Around : CuePosition.Before);
    }

    // "was reported by the agency", "are estimated by police at".
    private Cue? Passive(int verb, Sentence sentence)
    {
        int start = verb;
        while (start > sentence.FirstToken && text.Tokens[start - 1].Tag is UniversalTag.Aux or UniversalTag.Adv)
        {
            start--;
        }

        for (int t = verb + 1; t < Math.Min(sentence.EndToken, verb + 6); t++)
        {
            if (text.Form(t) is "by" && t + 1 < sentence.EndToken)
            {
                int end = phrases.End(t + 1, sentence.EndToken);
                return end > t + 1 && speakers.CanSpeak(t + 1, end) ? new Cue(t + 1, end, verb, verb + 1, start, end, CuePosition.Before) : null;
            }
        }

        return null;
    }

    private bool FollowsQuote(int start, int floor) =>
        quotes.At(start - 1) != null || (start - 2 >= floor && quotes.At(start - 2) != null);

    private bool Continues(int verb, int floor) =>
        verb > floor && (text.Form(verb - 1) is "and" or "but" or "," || (verb - 1 > floor && text.Tokens[verb - 1].Tag == UniversalTag.Adv && text.Form(verb - 2) is "and" or "but" or ","));

    private bool IsBreak(int token) => text.Form(token) is "," or "”" or "\"" or "''" or "–" or "—" or "--" or "-" or "?" or "!" or "’";
}
