using ClaimCheck.Language.Models;
using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Language.Parsing;

/// <summary>
/// A greedy arc-hybrid dependency parser. It takes two steps a word, so its cost is linear. Every result is a tree with one root.
/// Immutable; safe to share between threads, each with its own state.
/// </summary>
internal sealed class DependencyParser
{
    private readonly LinearModel _model;
    private readonly TagSet _tags;

    /// <summary>Wraps a trained classifier.</summary>
    /// <param name="model">Its classes are transitions.</param>
    /// <param name="tags">The joint tags that it was trained with.</param>
    public DependencyParser(LinearModel model, TagSet tags)
    {
        _model = model;
        _tags = tags;
    }

    /// <summary>Parses a sentence; the heads and relations are then in the state's nodes.</summary>
    /// <param name="state">The thread's state.</param>
    /// <param name="words">The sentence.</param>
    /// <param name="tags">Its joint tags.</param>
    public void Parse(ParserState state, ReadOnlySpan<WordFeatures> words, ReadOnlySpan<byte> tags)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<int> all = stackalloc int[256];
        Span<int> scores = all[.._model.Classes];
        state.Start(words, tags, _tags);
        while (!state.IsFinal)
        {
            if (state.Depth == 0)
            {
                state.Shift();
                continue;
            }

            ParserFeatures.Extract(state, features);
            _model.Score(features, scores);
            Transition.Apply(state, Transition.Best(state, scores));
        }
    }
}
