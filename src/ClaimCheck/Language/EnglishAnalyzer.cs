using ClaimCheck.Language.Models;
using ClaimCheck.Language.Parsing;
using ClaimCheck.Language.Tagging;
using ClaimCheck.Language.Tokenization;
using ClaimCheck.Models.English;

namespace ClaimCheck.Language;

/// <summary>Analyzes English text. Thread-safe: one model is shared by all threads, scratch memory is kept per thread.</summary>
internal sealed class EnglishAnalyzer : ITextAnalyzer
{
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
        for (int s = 0; s < sentences.Length; s++)
        {
            if (depth == AnalysisDepth.Tokens)
            {
                Plain(buffer, sentences[s], s, tokens);
            }
            else
            {
                Annotate(text, scratch, sentences[s], s, depth, tokens);
            }
        }

        return Discourse.Add(new AnalyzedText { Text = text, Tokens = tokens, Sentences = sentences }, depth, depth == AnalysisDepth.Tokens ? null : _model.Value.Names);
    }

    private static void Plain(TokenBuffer buffer, Sentence sentence, int index, Token[] tokens)
    {
        for (int t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            tokens[t] = new Token(buffer.Starts[t], buffer.Ends[t], index, UniversalTag.X, "", "", ParserState.None, "");
        }
    }

    private void Annotate(string text, AnalysisScratch scratch, Sentence sentence, int index, AnalysisDepth depth, Token[] tokens)
    {
        LanguageModel model = _model.Value;
        ReadOnlySpan<int> starts = scratch.Segments.Starts;
        ReadOnlySpan<int> ends = scratch.Segments.Ends;
        int first = sentence.FirstToken;
        int count = sentence.EndToken - first;
        Span<WordFeatures> words = scratch.Words(count);
        Span<byte> tags = scratch.Tags(count);
        for (int i = 0; i < count; i++)
        {
            words[i] = WordFeatures.Of(text.AsSpan(starts[first + i], ends[first + i] - starts[first + i]), model.Ambiguity);
        }

        WordFeatures.MarkTitleCase(words);
        model.Tagger.Tag(words, tags);
        bool trees = depth == AnalysisDepth.Trees;
        if (trees)
        {
            model.Parser.Parse(scratch.Parser, words, tags);
        }

        for (int i = 0; i < count; i++)
        {
            int t = first + i;
            string fine = model.Tags.Fine[tags[i]];
            string lemma = model.Lemmatizer.Lemma(text.AsSpan(starts[t], ends[t] - starts[t]), fine);
            int head = trees && scratch.Parser.Heads[i] >= 0 ? first + scratch.Parser.Heads[i] : ParserState.None;
            string relation = trees ? model.Relations[scratch.Parser.Relations[i]] : "";
            tokens[t] = new Token(starts[t], ends[t], index, model.Tags.Universal[tags[i]], fine, lemma, head, relation);
        }
    }

    private static LanguageModel LoadDefault()
    {
        using Stream stream = EnglishModel.Open();
        return LanguageModel.Load(stream);
    }
}
