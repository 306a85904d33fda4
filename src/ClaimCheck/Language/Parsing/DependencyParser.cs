using ClaimCheck.Language.Models;
using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Language.Parsing;

/// <summary>
/// Two greedy arc-hybrid dependency parsers, one after the other: the first reads a sentence from its end to its beginning, the second from its
/// beginning and sees the first one's tree. Without a first model there is only the second parser. Each takes two steps a word, so the cost is linear. Every result is a tree with one root.
/// Immutable; safe to share between threads, each with its own workspace.
/// </summary>
/// <param name="guide">The first parser's classifier, its classes transitions; null for one parser.</param>
/// <param name="model">The second parser's classifier.</param>
/// <param name="tags">The joint tags that both were trained with.</param>
internal sealed class DependencyParser(LinearModel? guide, LinearModel model, TagSet tags)
{
    /// <summary>Parses a sentence; the heads and relations are then in the nodes of the workspace's state.</summary>
    /// <param name="workspace">The thread's workspace.</param>
    /// <param name="words">The sentence.</param>
    /// <param name="sentenceTags">Its joint tags.</param>
    public void Parse(ParserWorkspace workspace, ReadOnlySpan<WordFeatures> words, ReadOnlySpan<byte> sentenceTags)
    {
        workspace.State.Start(words, sentenceTags, tags);
        if (guide != null)
        {
            workspace.StartReversed(words, sentenceTags, tags);
            Run(workspace.Reversed, guide, guided: false);
            workspace.KeepReversed();
            workspace.State.Follow(workspace.Heads(words.Length), workspace.Relations(words.Length));
        }

        Run(workspace.State, model, guided: guide != null);
    }

    /// <summary>Builds a tree greedily.</summary>
    /// <param name="state">A configuration that has just been started.</param>
    /// <param name="classifier">Scores the transitions.</param>
    /// <param name="guided">Whether the configuration follows a guide.</param>
    public static void Run(ParserState state, LinearModel classifier, bool guided)
    {
        Span<uint> all = stackalloc uint[ParserFeatures.Count + GuideFeatures.Count];
        Span<uint> features = guided ? all : all[..ParserFeatures.Count];
        Span<int> scores = stackalloc int[256];
        scores = scores[..classifier.Classes];
        while (!state.IsFinal)
        {
            if (state.Depth == 0)
            {
                state.Shift();
                continue;
            }

            ParserFeatures.Extract(state, features);
            if (guided)
            {
                GuideFeatures.Extract(state, features[ParserFeatures.Count..]);
            }

            classifier.Score(features, scores);
            Transition.Apply(state, Transition.Best(state, scores));
        }
    }
}
