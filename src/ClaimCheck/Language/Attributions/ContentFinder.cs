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
        CueBounds bounds = new(text);
        Cue cue = cues[index];
        int floor = bounds.Floor(sentence, cues, index);
        int limit = bounds.Limit(sentence, cues, index);
        switch (cue.Position)
        {
            case CuePosition.Before when index > 0 && text.Tokens[cue.CueStart].Lemma is "cite" && cues[index - 1].Position == CuePosition.Before && cue.Start - cues[index - 1].End <= 1:
                AddSpan(cue, bounds.Floor(sentence, cues, index - 1), cues[index - 1].Start, found);
                break;
            case CuePosition.Before when CueBounds.Outer(cues, index) is { } outer:
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
