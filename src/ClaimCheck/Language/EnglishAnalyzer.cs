using ClaimCheck.Language.Models;
using ClaimCheck.Language.Parsing;
using ClaimCheck.Language.Tagging;
using ClaimCheck.Language.Tokenization;
using ClaimCheck.Models.English;

namespace ClaimCheck.Language;

/// <summary>Analyzes English text. Thread-safe: one model is shared by all threads, scratch memory is kept per thread.</summary>
internal sealed class EnglishAnalyzer : ITextAnalyzer
{
    /// <summary>So many words are annotated together, where sentences allow: enough for like sentences to be parsed side by side.</summary>
    private const int WordsAtOnce = 1024;

    private static readonly Lazy<LanguageModel> DefaultModel = new(LoadDefault);

    [ThreadStatic]
    private static AnalysisScratch? _scratch;

    private readonly Lazy<LanguageModel> _model;

    /// <summary>Uses the model of the package ClaimCheck.Models.English, which is loaded when tags are first asked for.</summary>
    public EnglishAnalyzer()
        : this(DefaultModel)
    {
    }

    private EnglishAnalyzer(Lazy<LanguageModel> model) => _model = model;

    /// <summary>The model in use; loads it if need be.</summary>
    public LanguageModel Model => _model.Value;

    /// <summary>Uses another model.</summary>
    /// <param name="model">A model file; read to its end.</param>
    /// <exception cref="InvalidDataException">It is no model file, is damaged or truncated, or was written by a newer version.</exception>
    public static EnglishAnalyzer Load(Stream model)
    {
        LanguageModel loaded = LanguageModel.Load(model);
        return new EnglishAnalyzer(new Lazy<LanguageModel>(loaded));
    }

    /// <inheritdoc/>
    public AnalyzedText Analyze(string text, AnalysisDepth depth)
    {
        AnalysisScratch scratch = _scratch ??= new AnalysisScratch();
        TokenBuffer buffer = scratch.Segments;
        TextSegmenter.Segment(text, buffer);
        Sentence[] sentences = buffer.Sentences.ToArray();
        var tokens = new Token[buffer.Count];
        for (int first = 0, end; first < sentences.Length; first = end)
        {
            end = Together(sentences, first);
            if (depth == AnalysisDepth.Tokens)
            {
                Plain(buffer, sentences.AsSpan(first, end - first), first, tokens);
            }
            else
            {
                Annotate(text, scratch, sentences.AsSpan(first, end - first), first, depth, tokens);
            }
        }

        return Discourse.Add(new AnalyzedText { Text = text, Tokens = tokens, Sentences = sentences }, depth, depth == AnalysisDepth.Tokens ? null : _model.Value.Names);
    }

    /// <summary>Index behind the last of the sentences that are annotated together.</summary>
    private static int Together(Sentence[] sentences, int first)
    {
        int end = first + 1;
        while (end < sentences.Length && sentences[end].EndToken - sentences[first].FirstToken <= WordsAtOnce)
        {
            end++;
        }

        return end;
    }

    private static void Plain(TokenBuffer buffer, ReadOnlySpan<Sentence> sentences, int index, Token[] tokens)
    {
        for (int s = 0; s < sentences.Length; s++)
        {
            for (int t = sentences[s].FirstToken; t < sentences[s].EndToken; t++)
            {
                tokens[t] = new Token(buffer.Starts[t], buffer.Ends[t], index + s, UniversalTag.X, "", "", ParserState.None, "");
            }
        }
    }

    private void Annotate(string text, AnalysisScratch scratch, ReadOnlySpan<Sentence> sentences, int index, AnalysisDepth depth, Token[] tokens)
    {
        LanguageModel model = _model.Value;
        ReadOnlySpan<int> starts = scratch.Segments.Starts;
        ReadOnlySpan<int> ends = scratch.Segments.Ends;
        int first = sentences[0].FirstToken;
        int count = sentences[^1].EndToken - first;
        Span<WordFeatures> words = scratch.Words(count);
        Span<byte> tags = scratch.Tags(count);
        Span<int> sentenceEnds = scratch.SentenceEnds(sentences.Length);
        for (int i = 0; i < count; i++)
        {
            words[i] = WordFeatures.Of(text.AsSpan(starts[first + i], ends[first + i] - starts[first + i]), model.Ambiguity);
        }

        for (int s = 0; s < sentences.Length; s++)
        {
            Range range = (sentences[s].FirstToken - first)..(sentences[s].EndToken - first);
            WordFeatures.MarkTitleCase(words[range]);
            model.Tagger.Tag(words[range], tags[range]);
            sentenceEnds[s] = range.End.Value;
        }

        bool trees = depth == AnalysisDepth.Trees;
        if (trees)
        {
            model.Parser.Parse(scratch.Parser, words, tags, sentenceEnds);
        }

        for (int i = 0, s = 0; i < count; i++)
        {
            int t = first + i;
            while (t >= sentences[s].EndToken)
            {
                s++;
            }

            string fine = model.Tags.Fine[tags[i]];
            string lemma = model.Lemmatizer.Lemma(text.AsSpan(starts[t], ends[t] - starts[t]), fine);
            int head = trees && scratch.Parser.Heads[i] >= 0 ? first + scratch.Parser.Heads[i] : ParserState.None;
            string relation = trees ? model.Relations[scratch.Parser.Relations[i]] : "";
            tokens[t] = new Token(starts[t], ends[t], index + s, model.Tags.Universal[tags[i]], fine, lemma, head, relation);
        }
    }

    private static LanguageModel LoadDefault()
    {
        using Stream stream = EnglishModel.Open();
        return LanguageModel.Load(stream);
    }
}
