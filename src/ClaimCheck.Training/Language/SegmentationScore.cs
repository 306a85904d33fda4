using System.Text;
using ClaimCheck.Language;
using ClaimCheck.Language.Conllu;

namespace ClaimCheck.Training.Language;

/// <summary>Scores tokens and sentences found in raw text against a treebank. Spans are compared by the characters that are no white space.</summary>
internal static class SegmentationScore
{
    /// <summary>Right, found and gold spans.</summary>
    internal readonly record struct Counts(int Right, int Found, int Gold)
    {
        /// <summary>Harmonic mean of precision and recall, in per cent.</summary>
        public double F1 => Found + Gold == 0 ? 100 : 200.0 * Right / (Found + Gold);

        /// <summary>Adds counts.</summary>
        public static Counts operator +(Counts a, Counts b) => new(a.Right + b.Right, a.Found + b.Found, a.Gold + b.Gold);
    }

    /// <summary>Scores an analyzer on the documents of a treebank; paragraphs become lines.</summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="sentences">The treebank.</param>
    /// <param name="errors">Takes a line for each sentence that was found and is none; null for none.</param>
    public static (Counts Tokens, Counts Sentences) Score(ITextAnalyzer analyzer, IReadOnlyList<ConlluSentence> sentences, TextWriter? errors)
    {
        var tokens = default(Counts);
        var boundaries = default(Counts);
        foreach (List<ConlluSentence> document in Documents(sentences))
        {
            (string text, List<(int, int)> words, List<(int, int)> spans) = Raw(document);
            AnalyzedText result = analyzer.Analyze(text, AnalysisDepth.Tokens);
            int[] offsets = Offsets(text);
            var found = new HashSet<(int, int)>(result.Tokens.Select(t => (offsets[t.Start], offsets[t.End])));
            tokens += new Counts(words.Count(found.Contains), found.Count, words.Count);
            var gold = new HashSet<(int, int)>(spans);
            Sentence[] own = result.Sentences;
            boundaries += new Counts(own.Count(s => gold.Contains((offsets[s.Start], offsets[s.End]))), own.Length, spans.Count);
            foreach (Sentence s in own)
            {
                if (errors != null && !gold.Contains((offsets[s.Start], offsets[s.End])))
                {
                    errors.WriteLine($"{s.Kind}\t{text[s.Start..s.End]}");
                }
            }

            var goldWords = new HashSet<(int, int)>(words);
            foreach (Token t in result.Tokens)
            {
                if (errors != null && !goldWords.Contains((offsets[t.Start], offsets[t.End])))
                {
                    errors.WriteLine($"token\t{text[t.Start..t.End]}\t{text[Math.Max(0, t.Start - 10)..Math.Min(text.Length, t.End + 10)].Replace('\n', ' ')}");
                }
            }
        }

        return (tokens, boundaries);
    }

    private static IEnumerable<List<ConlluSentence>> Documents(IReadOnlyList<ConlluSentence> sentences)
    {
        var document = new List<ConlluSentence>();
        foreach (ConlluSentence sentence in sentences)
        {
            if (sentence.Comment("newdoc") != null && document.Count > 0)
            {
                yield return document;
                document = [];
            }

            document.Add(sentence);
        }

        yield return document;
    }

    private static int[] Offsets(string text)
    {
        var offsets = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            offsets[i + 1] = offsets[i] + (char.IsWhiteSpace(text[i]) ? 0 : 1);
        }

        return offsets;
    }

    private static (string Text, List<(int, int)> Words, List<(int, int)> Sentences) Raw(List<ConlluSentence> document)
    {
        var text = new StringBuilder();
        var words = new List<(int, int)>();
        var spans = new List<(int, int)>();
        int solid = 0;
        foreach (ConlluSentence sentence in document)
        {
            if (text.Length > 0 && sentence.Comment("newpar") != null)
            {
                text.Append('\n');
            }

            int sentenceStart = solid;
            for (int w = 0; w < sentence.Words.Count; w++)
            {
                ConlluWord word = sentence.Words[w];
                bool space = word.SpaceAfter;
                foreach ((int first, int end, _, string misc) in sentence.Ranges)
                {
                    if (w >= first && w < end)
                    {
                        space = w == end - 1 && !misc.Contains("SpaceAfter=No", StringComparison.Ordinal);
                    }
                }

                int length = word.Form.Count(c => !char.IsWhiteSpace(c));
                words.Add((solid, solid + length));
                solid += length;
                text.Append(word.Form).Append(space ? " " : "");
            }

            spans.Add((sentenceStart, solid));
        }

        return (text.ToString(), words, spans);
    }
}
