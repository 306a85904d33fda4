namespace ClaimCheck.Language.Attributions;

/// <summary>The extent of noun phrases by tags alone, so that a wrong tree cannot tear a speaker apart.</summary>
internal readonly struct NounPhrases(AnalyzedText text)
{
    /// <summary>Whether a token can be the last word of a noun phrase.</summary>
    /// <param name="token">The token.</param>
    public bool IsNominal(int token) => text.Tokens[token].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num
        || (text.Tokens[token].Tag == UniversalTag.Adj && text.Tokens[token].FineTag is not ("JJR" or "JJS"));

    /// <summary>The first token of the phrase that ends at a token, across "of", "for" and the like ("a spokesman for the army").</summary>
    /// <param name="last">Its last word.</param>
    /// <param name="floor">Where to stop.</param>
    public int Start(int last, int floor)
    {
        int start = last;
        if (text.Tokens[last].Tag == UniversalTag.Pron)
        {
            return start;
        }

        while (start > floor)
        {
            int left = start - 1;
            if (IsInner(left) && !(text.Tokens[start].Tag == UniversalTag.Det))
            {
                start = left;
            }
            else if (IsLink(left) && left > floor && text.Tokens[left - 1].Tag is UniversalTag.Noun or UniversalTag.Propn)
            {
                start = left - 1;
            }
            else if (IsLink(left) && left - 1 > floor && text.Tokens[left - 1].Tag == UniversalTag.Adj && text.Tokens[left - 2].Tag == UniversalTag.Noun)
            {
                start = left - 2;
            }
            else if (IsPossessor(left, floor))
            {
                start = left;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    /// <summary>The end of the phrase that starts at a token.</summary>
    /// <param name="first">Its first word.</param>
    /// <param name="limit">Where to stop.</param>
    public int End(int first, int limit)
    {
        int end = first;
        while (end < limit)
        {
            if (IsInner(end) || (end == first && text.Tokens[end].Tag == UniversalTag.Pron))
            {
                end++;
            }
            else if (end > first && IsLink(end) && end + 1 < limit && IsInner(end + 1) && text.Tokens[end - 1].Tag is UniversalTag.Noun or UniversalTag.Propn)
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        while (end > first && !IsNominal(end - 1))
        {
            end--;
        }

        return end;
    }

    private bool IsInner(int token)
    {
        Token at = text.Tokens[token];
        return at.Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Det
            || at.FineTag is "NNP" or "NNPS"
            || at.FineTag is "PRP$" or "POS"
            || (at.Tag == UniversalTag.Punct && text.Form(token) is "-" && token > 0 && text.Tokens[token - 1].End == at.Start);
    }

    private bool IsPossessor(int token, int floor) => text.Tokens[token].FineTag == "POS" && token > floor;

    private bool IsLink(int token) =>
        text.Tokens[token].Tag == UniversalTag.Adp && ReportingLists.Default.IsLink(text.Form(token))
        && text.Tokens[token].FineTag != "RP";
}
