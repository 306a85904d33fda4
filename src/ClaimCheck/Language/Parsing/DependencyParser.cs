using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Language.Parsing;

/// <summary>
/// A greedy arc-hybrid dependency parser. It takes two steps a word, so the cost is linear; every result is a tree with one root.
/// Immutable; safe to share between threads, each with its own workspace.
/// </summary>
/// <param name="network">Scores the transitions.</param>
/// <param name="apart">The relation that joins the parts of a sentence too long to be read at once.</param>
internal sealed class DependencyParser(ParserNetwork network, byte apart)
{
    private const int LongestPart = 256;

    /// <summary>Parses a sentence; the heads and relations are then in the workspace.</summary>
    /// <param name="workspace">The thread's workspace.</param>
    /// <param name="words">The sentence.</param>
    /// <param name="tags">Its joint tags.</param>
    public void Parse(ParserWorkspace workspace, ReadOnlySpan<WordFeatures> words, ReadOnlySpan<byte> tags)
    {
        workspace.Start(words.Length);
        int root = ParserState.None;
        for (int start = 0; start < words.Length; start += LongestPart)
        {
            int count = Math.Min(LongestPart, words.Length - start);
            network.Start(workspace.Network, words.Slice(start, count), tags.Slice(start, count));
            network.Encode(workspace.Network);
            Run(workspace.State, workspace.Network);
            for (int i = 0; i < count; i++)
            {
                ref readonly ParserState.Node node = ref workspace.State[i];
                bool top = node.Head == count;
                workspace.Heads[start + i] = top ? root : start + node.Head;
                workspace.Relations[start + i] = top && root >= 0 ? apart : node.Relation;
                root = top && root < 0 ? start + i : root;
            }
        }
    }

    /// <summary>Sets the words at the places that the network looks at: the three topmost on the stack and the front of the buffer.</summary>
    /// <param name="state">The configuration.</param>
    /// <param name="places">Takes them.</param>
    public static void Places(ParserState state, Span<int> places)
    {
        places[0] = state.Stack(0);
        places[1] = state.Stack(1);
        places[2] = state.Stack(2);
        places[3] = state.Front;
    }

    private void Run(ParserState state, NetworkMemory memory)
    {
        state.Start(memory.Count);
        Span<int> places = stackalloc int[NetworkLayout.Places];
        Span<int> rows = stackalloc int[ConfigurationFeatures.Count];
        Span<float> scores = stackalloc float[network.Layout.Output.Columns];
        while (!state.IsFinal)
        {
            if (state.Depth == 0)
            {
                state.Shift();
                continue;
            }

            Places(state, places);
            ConfigurationFeatures.Extract(state, network.Layout.Relations, rows);
            network.Score(memory, places, rows, scores);
            Transition.Apply(state, Transition.Best(state, scores[..network.Classes]));
        }
    }
}
