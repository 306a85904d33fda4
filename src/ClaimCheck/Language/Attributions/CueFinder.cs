namespace ClaimCheck.Language.Attributions;

/// <summary>Finds the words of a sentence that say who says something: reporting verbs with their subjects, "according to", "citing", and headlines' colons.</summary>
internal readonly struct CueFinder(AnalyzedText text, ReportingLists lists, QuoteSpans quotes)
{
    // More in one sentence is no news but a list; the bound keeps the cost linear.
    private const int MostCues = 16;

    /// <summary>Finds the cues of a sentence in its order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cues">Where they go.</param>
    public void Find(Sentence sentence, List<Cue> cues)
    {
        NounPhrases phrases = new(text);
        Speakers speakers = new(text, lists, phrases);
        ReckoningCues reckoning = new(text, lists, phrases);
        VerbCues verbs = new(text, lists, quotes, phrases, speakers);
        for (int t = sentence.FirstToken; t < sentence.EndToken && cues.Count < MostCues; t++)
        {
            if (quotes.At(t) != null)
            {
                continue;
            }

            Token token = text.Tokens[t];
            Cue? cue = token.Lemma switch
            {
                "accord" when t + 1 < sentence.EndToken && text.Form(t + 1) is "to" => Prepositional(t, t + 2, sentence, phrases),
                "according" when t + 1 < sentence.EndToken && text.Form(t + 1) is "to" => Prepositional(t, t + 2, sentence, phrases),
                "by" => reckoning.Find(t, sentence),
                "cite" or "quote" when token.FineTag == "VBG" => Prepositional(t, t + 1, sentence, phrases),
                _ when token.Tag == UniversalTag.Verb && lists.IsReporting(token.Lemma) => verbs.Find(t, sentence, cues),
                _ => null,
            };
            if (cue is { } found)
            {
                cues.Add(found);
                t = Math.Max(t, found.CueEnd - 1);
            }
        }

        if (cues.Count == 0 && Headline(sentence, phrases, speakers) is { } headline)
        {
            cues.Add(headline);
        }
    }

    // "according to the police", "citing officials".
    private static Cue? Prepositional(int cue, int after, Sentence sentence, NounPhrases phrases)
    {
        int end = after < sentence.EndToken ? phrases.End(after, sentence.EndToken) : after;
        if (end == after)
        {
            return null;
        }

        bool opens = cue == sentence.FirstToken;
        return new Cue(after, end, cue, after, cue, end, opens ? CuePosition.Behind : CuePosition.Before);
    }

    // "Police: ...", "...: ministry".
    private Cue? Headline(Sentence sentence, NounPhrases phrases, Speakers speakers)
    {
        for (int t = sentence.FirstToken + 1; t < sentence.EndToken - 1; t++)
        {
            if (text.Form(t) is not ":")
            {
                continue;
            }

            bool leads = t - sentence.FirstToken <= 5 && phrases.End(sentence.FirstToken, t) == t && speakers.CanHead(sentence.FirstToken, t);
            if (leads)
            {
                return new Cue(sentence.FirstToken, t, t, t + 1, sentence.FirstToken, t + 1, CuePosition.Behind);
            }

            int end = sentence.EndToken - (text.Tokens[sentence.EndToken - 1].Tag == UniversalTag.Punct ? 1 : 0);
            bool trails = end > t + 1 && end - t <= 5 && phrases.End(t + 1, end) == end && speakers.CanHead(t + 1, end);
            return trails ? new Cue(t + 1, end, t, t + 1, t, end, CuePosition.Before) : null;
        }

        return null;
    }
}
