namespace ClaimCheck.Language.Attributions;

/// <summary>Finds the words of a sentence that say who says something: reporting verbs with their subjects, "according to", "citing", and headlines' colons.</summary>
internal readonly struct CueFinder(AnalyzedText text, ReportingLists lists, QuoteSpans quotes)
{
    // More in one sentence is no news but a list; the bound keeps the cost linear.
    private const int MostCues = 16;
    private readonly NounPhrases _phrases = new(text);

    /// <summary>Finds the cues of a sentence in its order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cues">Where they go.</param>
    public void Find(Sentence sentence, List<Cue> cues)
    {
        SubjectFinder subjects = new(text, _phrases);
        for (int t = sentence.FirstToken; t < sentence.EndToken && cues.Count < MostCues; t++)
        {
            if (quotes.At(t) != null)
            {
                continue;
            }

            Token token = text.Tokens[t];
            Cue? cue = token.Lemma switch
            {
                "accord" when t + 1 < sentence.EndToken && text.Form(t + 1) is "to" => Prepositional(t, t + 2, sentence),
                "according" when t + 1 < sentence.EndToken && text.Form(t + 1) is "to" => Prepositional(t, t + 2, sentence),
                "cite" or "quote" when token.FineTag == "VBG" => Prepositional(t, t + 1, sentence),
                _ when token.Tag == UniversalTag.Verb && lists.IsReporting(token.Lemma) => Verbal(t, sentence, subjects, cues),
                _ => null,
            };
            if (cue is { } found)
            {
                cues.Add(found);
                t = Math.Max(t, found.CueEnd - 1);
            }
        }

        if (cues.Count == 0 && Headline(sentence) is { } headline)
        {
            cues.Add(headline);
        }
    }

    // "according to the police", "citing officials".
    private Cue? Prepositional(int cue, int after, Sentence sentence)
    {
        int end = after < sentence.EndToken ? _phrases.End(after, sentence.EndToken) : after;
        if (end == after)
        {
            return null;
        }

        bool opens = cue == sentence.FirstToken;
        return new Cue(after, end, cue, after, cue, end, opens ? CuePosition.Behind : CuePosition.Before);
    }

    private Cue? Verbal(int verb, Sentence sentence, SubjectFinder subjects, List<Cue> before)
    {
        Token token = text.Tokens[verb];
        bool isPassive = token.FineTag == "VBN" && subjects.HasPassive(verb, sentence.FirstToken);
        if (isPassive)
        {
            return Passive(verb, sentence);
        }

        // "figures released by", "declined to say", "would not say".
        bool isReduced = token.FineTag == "VBN" && !subjects.HasAuxiliary(verb, sentence.FirstToken)
            && verb + 1 < sentence.EndToken && text.Tokens[verb + 1].Tag == UniversalTag.Adp && text.Form(verb + 1) is not ("on" or "in" or "at");
        if (isReduced || subjects.IsNegated(verb, sentence.FirstToken) || (token.FineTag == "VB" && verb > sentence.FirstToken && text.Tokens[verb - 1].FineTag == "TO"))
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

        AfterVerb after = new(text, lists, _phrases, quotes);
        int end = after.Skip(verb, sentence.EndToken);
        if (!CanSpeak(subject.Start, subject.End) && text.Form(end - 1) is not "that")
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

        int end = _phrases.End(verb + 1, sentence.EndToken);
        bool closed = end >= sentence.EndToken || text.Tokens[end].Tag is UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Adp or UniversalTag.Pron or UniversalTag.Sconj
            || text.Form(end) is "who" || text.Tokens[end].FineTag is "VBG";
        if (end == verb + 1 || !closed || !CanSpeak(verb + 1, end))
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
                int end = _phrases.End(t + 1, sentence.EndToken);
                return end > t + 1 && CanSpeak(t + 1, end) ? new Cue(t + 1, end, verb, verb + 1, start, end, CuePosition.Before) : null;
            }
        }

        return null;
    }

    // "Police: ...", "...: ministry".
    private Cue? Headline(Sentence sentence)
    {
        for (int t = sentence.FirstToken + 1; t < sentence.EndToken - 1; t++)
        {
            if (text.Form(t) is not ":")
            {
                continue;
            }

            bool leads = t - sentence.FirstToken <= 5 && _phrases.End(sentence.FirstToken, t) == t && CanHead(sentence.FirstToken, t);
            if (leads)
            {
                return new Cue(sentence.FirstToken, t, t, t + 1, sentence.FirstToken, t + 1, CuePosition.Behind);
            }

            int end = sentence.EndToken - (text.Tokens[sentence.EndToken - 1].Tag == UniversalTag.Punct ? 1 : 0);
            bool trails = end > t + 1 && end - t <= 5 && _phrases.End(t + 1, end) == end && CanHead(t + 1, end);
            return trails ? new Cue(t + 1, end, t, t + 1, t, end, CuePosition.Before) : null;
        }

        return null;
    }

    // Only words for persons, groups and reports head a headline's attribution; a place does not ("Tirosk: 14 dead").
    private bool CanHead(int start, int end)
    {
        Token head = text.Tokens[Head(start, end)];
        return head.Tag == UniversalTag.Noun ? lists.IsSpeaker(head.Lemma)
            : head.Tag == UniversalTag.Propn && (IsNameThatSpeaks(start, end) || lists.IsSpeaker(head.Lemma));
    }

    private bool IsNameThatSpeaks(int start, int end)
    {
        int low = 0;
        int high = text.Names.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = text.Names[middle].FirstToken < start ? (middle + 1, high) : (low, middle);
        }

        return low < text.Names.Length && text.Names[low].EndToken <= end && text.Names[low].Type is (NameType.Person or NameType.Organization);
    }

    private bool CanSpeak(int start, int end)
    {
        Token head = text.Tokens[Head(start, end)];
        return head.Tag is UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num
            || (head.Tag == UniversalTag.Noun && (lists.IsSpeaker(head.Lemma) || head.Lemma is "other" or "many"))
            || (head.Tag == UniversalTag.Adj && text.Tokens[start].Tag == UniversalTag.Det);
    }

    // The word before the first "of", "for" ... of the phrase.
    private int Head(int start, int end)
    {
        int head = start;
        for (int t = start; t < end; t++)
        {
            if (text.Tokens[t].Tag == UniversalTag.Adp)
            {
                break;
            }

            if (_phrases.IsNominal(t))
            {
                head = t;
            }
        }

        return head;
    }

    private bool FollowsQuote(int start, int floor) =>
        quotes.At(start - 1) != null || (start - 2 >= floor && quotes.At(start - 2) != null);

    private bool Continues(int verb, int floor) =>
        verb > floor && (text.Form(verb - 1) is "and" or "but" or "," || (verb - 1 > floor && text.Tokens[verb - 1].Tag == UniversalTag.Adv && text.Form(verb - 2) is "and" or "but" or ","));

    private bool IsBreak(int token) => text.Form(token) is "," or "”" or "\"" or "''" or "–" or "—" or "--" or "-" or "?" or "!" or "’";
}
