using ClaimCheck.Articles;

namespace ClaimCheck.Language.Attributions;

/// <summary>
/// Reads who says what: reporting verbs with their subjects in any order, "according to", "citing", quotations over several sentences, chains and
/// headlines' colons. Needs tags and lemmas; trees help with subjects that stand far from their verbs. Linear in the text.
/// </summary>
internal static class AttributionReader
{
    /// <summary>The attributions of a text in the order of their contents.</summary>
    /// <param name="text">A text with tags, and with names where they are known.</param>
    public static Attribution[] Read(AnalyzedText text)
    {
        QuoteSpans quotes = new(text);
        CueFinder finder = new(text, ReportingLists.Default, quotes);
        ContentFinder contents = new(text, quotes);
        List<Attribution> found = [];
        List<Cue> cues = [];
        foreach (Sentence sentence in text.Sentences)
        {
            cues.Clear();
            finder.Find(sentence, cues);
            for (int i = 0; i < cues.Count; i++)
            {
                contents.Add(sentence, cues, i, found);
            }

            if (cues.Count == 0)
            {
                ContinueQuote(text, sentence, quotes, found);
            }
        }

        found.Sort((a, b) => a.Content.Start != b.Content.Start ? a.Content.Start.CompareTo(b.Content.Start) : a.Cue.Start.CompareTo(b.Cue.Start));
        return [.. found];
    }

    // '"A," Roe said. "B."': a sentence that is all quotation goes on with the speaker of the one before in the paragraph.
    private static void ContinueQuote(AnalyzedText text, Sentence sentence, QuoteSpans quotes, List<Attribution> found)
    {
        if (quotes.At(sentence.FirstToken) is not { } quote || quote.Open != sentence.FirstToken || found.Count == 0)
        {
            return;
        }

        Attribution last = found[^1];
        int inner = quote.Open + 1;
        bool sameParagraph = text.Tokens[quote.Open].Sentence > 0
            && text.Sentences[text.Tokens[quote.Open].Sentence - 1].Paragraph == sentence.Paragraph
            && text.Sentences[text.Tokens[quote.Open].Sentence - 1].End >= last.Cue.End
            && text.Sentences[text.Tokens[quote.Open].Sentence - 1].Start <= last.Cue.Start;
        if (last.Direct && sameParagraph && inner < Math.Min(quote.Close, text.Tokens.Length))
        {
            int end = quote.Close;
            while (end > inner + 1 && text.Form(end - 1) is "." or ",")
            {
                end--;
            }

            found.Add(last with { Content = new TextSpan(text.Tokens[inner].Start, text.Tokens[end - 1].End) });
        }
    }
}
