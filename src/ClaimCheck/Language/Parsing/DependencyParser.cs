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

    private const int PartsAtOnce = 4;

    /// <summary>Parses sentences; the heads and relations are then in the workspace.</summary>
    /// <param name="workspace">The thread's workspace.</param>
    /// <param name="words">The words of the sentences.</param>
    /// <param name="tags">Their joint tags.</param>
    /// <param name="ends">Index behind the last word of each sentence, ascending.</param>
    public void Parse(ParserWorkspace workspace, ReadOnlySpan<WordFeatures> words, ReadOnlySpan<byte> tags, params ReadOnlySpan<int> ends)
    {
        Span<Stretch> parts = workspace.Start(words.Length, ends, LongestPart);
        for (int first = 0; first < parts.Length; first += PartsAtOnce)
        {
            ParseTogether(workspace, words, tags, parts.Slice(first, Math.Min(PartsAtOnce, parts.Length - first)));
        }

        int start = 0;
        foreach (int end in ends)
        {
            if (end - start > LongestPart)
            {
                Join(workspace, start, end);
            }

            start = end;
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

    private void ParseTogether(ParserWorkspace workspace, ReadOnlySpan<WordFeatures> words, ReadOnlySpan<byte> tags, ReadOnlySpan<Stretch> parts)
    {
        NetworkMemory memory = workspace.Network;
        Span<int> counts = stackalloc int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            counts[i] = parts[i].Count;
        }

        memory.Start(counts);
        for (int i = 0; i < parts.Length; i++)
        {
            network.Read(memory, i, words.Slice(parts[i].Start, parts[i].Count), tags.Slice(parts[i].Start, parts[i].Count));
        }

        network.Encode(memory);
        for (int i = 0; i < parts.Length; i++)
        {
            Run(workspace.State, memory, memory.Parts[i]);
            for (int t = 0; t < parts[i].Count; t++)
            {
                ref readonly ParserState.Node node = ref workspace.State[t];
                workspace.Heads[parts[i].Start + t] = node.Head == parts[i].Count ? ParserState.None : parts[i].Start + node.Head;
                workspace.Relations[parts[i].Start + t] = node.Relation;
            }
        }
    }

    /// <summary>Attaches the roots of a sentence's later parts to that of its first.</summary>
    private void Join(ParserWorkspace workspace, int start, int end)
    {
        int root = ParserState.None;
        for (int i = start; i < end; i++)
        {
            if (workspace.Heads[i] != ParserState.None)
            {
                continue;
            }

            if (root >= 0)
            {
                workspace.Heads[i] = root;
                workspace.Relations[i] = apart;
            }
            else
            {
                root = i;
            }
        }
    }

    private void Run(ParserState state, NetworkMemory memory, Stretch part)
    {
        state.Start(part.Count);
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
            network.Score(memory, part, places, rows, scores);
            Transition.Apply(state, Transition.Best(state, scores[..network.Classes]));
        }
    }
}
