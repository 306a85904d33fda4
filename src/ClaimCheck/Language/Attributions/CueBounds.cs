namespace ClaimCheck.Language.Attributions;

/// <summary>How far the content of a cue can reach, seen from the other cues of its sentence.</summary>
/// <param name="text">The text.</param>
internal readonly struct CueBounds(AnalyzedText text)
{
    /// <summary>"The ministry, citing police, said ...": the cue whose content a cue inside it bears, too.</summary>
    /// <param name="cues">All cues of the sentence.</param>
    /// <param name="index">The inner cue.</param>
    public static Cue? Outer(List<Cue> cues, int index)
    {
        Cue cue = cues[index];
        for (int other = 0; other < cues.Count; other++)
        {
            if (other != index && cues[other].Start < cue.Start && cues[other].End > cue.Start && cues[other].Position == CuePosition.Behind)
            {
                return cues[other] with { Start = cues[other].End, End = int.MaxValue };
            }
        }

        return null;
    }

    /// <summary>Where the content of a cue can begin: behind the cue before it, if that one's content ends before this one's.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="cues">All cues of the sentence.</param>
    /// <param name="index">Which of them.</param>
    public int Floor(Sentence sentence, List<Cue> cues, int index)
    {
        int floor = sentence.FirstToken;
        for (int i = 0; i < index; i++)
        {
            if (cues[i].Position != CuePosition.Behind && cues[i].End < cues[index].Start - 1 && HasWords(cues[i].End, cues[index].Start))
            {
                floor = cues[i].End;
            }
        }

        return floor;
    }

    /// <summary>Where it must end: before the clause of a later cue that a comma or semicolon parts from it.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="cues">All cues of the sentence.</param>
    /// <param name="index">Which of them.</param>
    public int Limit(Sentence sentence, List<Cue> cues, int index)
    {
        int limit = sentence.EndToken;
        for (int i = cues.Count - 1; i > index; i--)
        {
            int start = cues[i].Start;
            if (start <= cues[index].End)
            {
                continue;
            }

            int before = start - 1;
            while (before > cues[index].End && text.Tokens[before].Tag is UniversalTag.Sconj or UniversalTag.Cconj or UniversalTag.Adv)
            {
                before--;
            }

            if (text.Form(before) is "," or ";" or "–" or "—" || (cues[i].Start == cues[i].CueStart && before < start - 1))
            {
                limit = cues[i].Position == CuePosition.Behind ? before : limit;
            }
        }

        return limit;
    }

    private bool HasWords(int start, int end)
    {
        for (int t = start; t < end; t++)
        {
            if (text.Tokens[t].Tag is UniversalTag.Verb or UniversalTag.Noun or UniversalTag.Aux)
            {
                return true;
            }
        }

        return false;
    }
}
