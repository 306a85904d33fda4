namespace ClaimCheck.Language.Attributions;

/// <summary>Reads whose figures a sentence gives: "by the organisers' count", "by the reckoning of the police".</summary>
internal readonly struct ReckoningCues(AnalyzedText text, ReportingLists lists, NounPhrases phrases)
{
    /// <summary>The cue that begins with "by", or <see langword="null"/>.</summary>
    /// <param name="by">Its token.</param>
    /// <param name="sentence">The sentence.</param>
    public Cue? Find(int by, Sentence sentence)
    {
        int first = by + 1;
        int end = first < sentence.EndToken ? phrases.End(first, sentence.EndToken) : first;
        for (int t = first; t < end - 1; t++)
        {
            if (text.Tokens[t].FineTag == "POS" && t > first && lists.IsReckoning(text.Tokens[end - 1].Lemma))
            {
                return At(by, first, t, end, sentence);
            }

            if (lists.IsReckoning(text.Tokens[t].Lemma) && text.Form(t + 1) is "of" && t + 2 < end)
            {
                return At(by, t + 2, end, end, sentence);
            }
        }

        return null;
    }

    private static Cue At(int by, int speaker, int speakerEnd, int end, Sentence sentence) =>
        new(speaker, speakerEnd, by, end, by, end, by == sentence.FirstToken ? CuePosition.Behind : CuePosition.Before);
}
