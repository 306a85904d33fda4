namespace ClaimCheck.Language.Attributions;

/// <summary>Finds who does what a verb says: the phrase before it, across adverbs, auxiliaries and an apposition between commas; where tags do not show it, the tree's subject.</summary>
internal readonly struct SubjectFinder(AnalyzedText text, NounPhrases phrases)
{
    private const int LongestApposition = 16;
    private const int LongestReach = 80;

    /// <summary>The subject that stands before a verb: its tokens and the first token of the whole clause part; empty if there is none.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="floor">First token of the sentence.</param>
    public (int Start, int End, int Whole) Before(int verb, int floor)
    {
        int last = verb - 1;
        while (last > floor && (text.Tokens[last].Tag is UniversalTag.Adv or UniversalTag.Aux || (text.Tokens[last].Tag == UniversalTag.Part && text.Tokens[last].FineTag != "POS")))
        {
            last--;
        }

        if (last < floor)
        {
            return default;
        }

        if (text.Form(last) is "who")
        {
            int before = last - 1 - (last > floor && text.Form(last - 1) is "," ? 1 : 0);
            return before >= floor && phrases.IsNominal(before) ? Phrase(before, floor) with { Whole = verb } : default;
        }

        if (text.Form(last) is "," or ")")
        {
            int opening = Opening(last, floor);
            return opening > floor && phrases.IsNominal(opening - 1) ? Phrase(opening - 1, floor) : FromTree(verb, floor);
        }

        if (!phrases.IsNominal(last))
        {
            return FromTree(verb, floor);
        }

        // "A poll published on Sunday showed": the tree's subject stands farther left.
        (int Start, int End, int Whole) near = WithDate(last, floor);
        int subject = DirectSubject(verb, floor);
        return subject >= 0 && subject < near.Start ? Phrase(subject, floor) : near;
    }

    /// <summary>The first noun phrase of a sentence, if it stands before a verb.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb.</param>
    public (int Start, int End, int Whole) OfSentence(Sentence sentence, int verb)
    {
        if (FromTree(verb, sentence.FirstToken) is { End: > 0 } found)
        {
            return found;
        }

        int end = phrases.End(sentence.FirstToken, verb);
        return (sentence.FirstToken, end, sentence.FirstToken);
    }

    // "The ministry on Monday said": the subject is before the date.
    private (int Start, int End, int Whole) WithDate(int last, int floor)
    {
        if (last - 2 >= floor && text.Form(last - 1) is "on" or "in" && phrases.IsNominal(last - 2) && text.Tokens[last].Tag == UniversalTag.Propn
            && ReportingLists.Default.IsOccasion(text.Tokens[last].Lemma, text.Form(last)))
        {
            return Phrase(last - 2, floor);
        }

        return Phrase(last, floor);
    }

    private (int Start, int End, int Whole) Phrase(int last, int floor)
    {
        int start = phrases.Start(last, floor);
        return (start, last + 1, start);
    }

    // The comma or bracket that opens what a comma or bracket before the verb closes.
    private int Opening(int closing, int floor)
    {
        bool isBracket = text.Form(closing) is ")";
        int found = -1;
        for (int t = closing - 1; t > floor && t > closing - LongestApposition; t--)
        {
            if (isBracket ? text.Form(t) is "(" : text.Form(t) is ",")
            {
                found = t;
                break;
            }

            if (text.Form(t) is ":" or ";" or "\"" or "“" or "”")
            {
                break;
            }
        }

        return found;
    }

    private int DirectSubject(int verb, int floor)
    {
        for (int t = Math.Max(floor, verb - LongestReach); t < verb; t++)
        {
            if (text.Tokens[t].Head == verb && text.Tokens[t].Relation is "nsubj" && text.Tokens[t].Tag is (UniversalTag.Noun or UniversalTag.Pron))
            {
                return t;
            }
        }

        return -1;
    }

    private (int Start, int End, int Whole) FromTree(int verb, int floor)
    {
        int governor = verb;
        for (int step = 0; step < 4 && governor >= 0; step++)
        {
            for (int t = Math.Max(floor, governor - LongestReach); t < governor; t++)
            {
                if (text.Tokens[t].Head == governor && text.Tokens[t].Relation is ("nsubj" or "nsubj:pass") && phrases.IsNominal(t))
                {
                    int start = phrases.Start(t, floor);
                    return (start, Math.Max(t + 1, Flat(t)), start);
                }
            }

            governor = text.Tokens[governor].Relation is "conj" or "advcl" or "xcomp" or "parataxis" ? text.Tokens[governor].Head : -1;
        }

        return default;
    }

    private int Flat(int head)
    {
        int end = head + 1;
        while (end < text.Tokens.Length && text.Tokens[end].Head == head && text.Tokens[end].Relation.StartsWith("flat", StringComparison.Ordinal))
        {
            end++;
        }

        return end;
    }
}
