using ClaimCheck.Articles;

namespace ClaimCheck.Language.Attributions;

/// <summary>Finds what is said: the stretch before, behind or around the words that say who says it.</summary>
internal readonly struct ContentFinder(AnalyzedText text, QuoteSpans quotes)
{
    /// <summary>Adds the attributions of a cue.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="cues">All cues of the sentence.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="found">Where they go.</param>
    public void Add(Sentence sentence, List<Cue> cues, int index, List<Attribution> found)
    {
        Cue cue = cues[index];
        int floor = Floor(sentence, cues, index);
        int limit = Limit(sentence, cues, index);
        switch (cue.Position)
        {
            case CuePosition.Before when index > 0 && text.Tokens[cue.CueStart].Lemma is "cite" && cues[index - 1].Position == CuePosition.Before && cue.Start - cues[index - 1].End <= 1:
                AddSpan(cue, Floor(sentence, cues, index - 1), cues[index - 1].Start, found);
                break;
            case CuePosition.Before when Chain(cues, index) is { } outer:
                AddSpan(cue, outer.Start, outer.End, found);
                break;
            case CuePosition.Before:
                AddSpan(cue, floor, cue.Start, found);
                break;
            case CuePosition.Behind:
                AddSpan(cue, cue.End, limit, found);
                break;
            default:
                AddAround(cue, floor, limit, found);
                break;
        }
    }

    // '"A," he said, "B."' is two quotations; "The plane, he said, had crashed" is one statement.
    private void AddAround(Cue cue, int floor, int limit, List<Attribution> found)
    {
        if (quotes.At(cue.Start - 1) != null || (cue.Start - 2 >= floor && quotes.At(cue.Start - 2) != null))
        {
            AddSpan(cue, floor, cue.Start, found);
            AddSpan(cue, cue.End, limit, found);
        }
        else
        {
            AddSpan(cue, floor, limit, found);
        }
    }

    // "The ministry, citing police, said ...": the source of the source bears the same content.
    private static Cue? Chain(List<Cue> cues, int index)
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

    // Where the content of a cue can begin: behind the cue before it, if that one's content ends before this one's.
    private int Floor(Sentence sentence, List<Cue> cues, int index)
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

    // Where it must end: before the clause of a later cue that a comma or semicolon parts from it.
    private int Limit(Sentence sentence, List<Cue> cues, int index)
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

    private void AddSpan(Cue cue, int start, int end, List<Attribution> found)
    {
        if (end == int.MaxValue)
        {
            end = text.Sentences[text.Tokens[cue.CueStart].Sentence].EndToken;
        }

        (start, end) = Trim(start, end);
        if (end <= start)
        {
            return;
        }

        bool direct = quotes.At(start) is { } first && quotes.At(end - 1) == first;
        if (direct && quotes.At(start) is { } quote)
        {
            // The whole quotation, even where it began some sentences before.
            start = quote.Open + 1;
            end = Math.Min(quote.Close, text.Tokens.Length);
            (start, end) = TrimInner(start, end);
        }

        if (end > start)
        {
            found.Add(new Attribution(Span(cue.SpeakerStart, cue.SpeakerEnd), Span(cue.CueStart, cue.CueEnd), Span(start, end), direct));
        }
    }

    private (int Start, int End) Trim(int start, int end)
    {
        while (start < end && IsEdge(start))
        {
            start++;
        }

        while (end > start && IsEdge(end - 1))
        {
            end--;
        }

        return (start, end);
    }

    private (int Start, int End) TrimInner(int start, int end)
    {
        while (end > start && text.Form(end - 1) is "," or ".")
        {
            end--;
        }

        return (start, end);
    }

    private bool IsEdge(int token) => text.Form(token) is "," or "." or ":" or ";" or "-" or "–" or "—" or "--" or "that"
        || (text.Tokens[token].Tag == UniversalTag.Punct && quotes.At(token) == null && text.Form(token) is not ("(" or ")" or "%" or "?" or "!"));

    private TextSpan Span(int start, int end) => new(text.Tokens[start].Start, text.Tokens[end - 1].End);
}
