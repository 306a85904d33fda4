namespace ClaimCheck.Language.Attributions;

/// <summary>Tells the phrases for those who can say something from others.</summary>
internal readonly struct Speakers(AnalyzedText text, ReportingLists lists, NounPhrases phrases)
{
    /// <summary>Whether a phrase heads a headline's attribution: only words for persons, groups and reports do; a place does not ("Tirosk: 14 dead").</summary>
    /// <param name="start">Its first token.</param>
    /// <param name="end">Its end.</param>
    public bool CanHead(int start, int end)
    {
        Token head = text.Tokens[Head(start, end)];
        return head.Tag == UniversalTag.Noun ? lists.IsSpeaker(head.Lemma)
            : head.Tag == UniversalTag.Propn && (IsNameThatSpeaks(start, end) || lists.IsSpeaker(head.Lemma));
    }

    /// <summary>Whether a phrase can be the subject of a reporting verb.</summary>
    /// <param name="start">Its first token.</param>
    /// <param name="end">Its end.</param>
    public bool CanSpeak(int start, int end)
    {
        Token head = text.Tokens[Head(start, end)];
        return head.Tag is UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num
            || (head.Tag == UniversalTag.Noun && (lists.IsSpeaker(head.Lemma) || head.Lemma is "other" or "many"))
            || (head.Tag == UniversalTag.Adj && text.Tokens[start].Tag == UniversalTag.Det);
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

            if (phrases.IsNominal(t))
            {
                head = t;
            }
        }

        return head;
    }
}
