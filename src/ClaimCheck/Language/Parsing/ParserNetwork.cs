using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ClaimCheck.Language.Models;
using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Language.Parsing;

/// <summary>
/// A small network that scores transitions, after Kiperwasser and Goldberg (2016): two layers of bidirectional long short-term memory read the
/// words, and hidden units look at the words on top of stack and buffer. Immutable once trained; safe to share between threads, each with its own memory.
/// </summary>
/// <param name="words">The row of each word that has a vector, by the hash of its lower-case form.</param>
/// <param name="suffixes">The row of each suffix that has a vector, by its hash.</param>
/// <param name="layout">Where the matrices lie.</param>
/// <param name="weights">The weights.</param>
internal sealed class ParserNetwork(HashTable words, HashTable suffixes, NetworkLayout layout, float[] weights)
{
    /// <summary>Where the matrices lie.</summary>
    public NetworkLayout Layout => layout;

    /// <summary>The weights.</summary>
    public float[] Weights => weights;

    /// <summary>Number of transitions.</summary>
    public int Classes => 1 + (2 * layout.Relations);

    /// <summary>Finds the rows of a sentence's words, suffixes and tags.</summary>
    /// <param name="memory">Takes them; there is room for the sentence.</param>
    /// <param name="part">Which of the memory's sentences it is.</param>
    /// <param name="sentence">The words.</param>
    /// <param name="tags">Their joint tags.</param>
    public void Read(NetworkMemory memory, int part, ReadOnlySpan<WordFeatures> sentence, ReadOnlySpan<byte> tags)
    {
        int start = memory.Parts[part].Start;
        for (int t = 0; t < sentence.Length; t++)
        {
            memory.Words[start + t] = (int)words.Find(sentence[t].Word);
            memory.Suffixes[start + t] = (int)suffixes.Find(sentence[t].Suffix3);
            memory.Tags[start + t] = tags[t];
        }
    }

    /// <summary>Reads the words and works out what each adds to the hidden units at each place.</summary>
    /// <param name="memory">Holds the rows.</param>
    public void Encode(NetworkMemory memory)
    {
        Embed(memory);
        memory.DropInput();
        Layer(layout.First, memory, 0, memory.Input);
        memory.DropFirst();
        Layer(layout.Second, memory, 1, memory.Encoded(0));
        memory.DropSecond();
        memory.Projected.Clear();
        VectorMath.MultiplyAdd(memory.Encoded(1), NetworkLayout.EncodedSize, layout.Projection.Of(weights), layout.Projection.Columns, memory.Projected);
    }

    /// <summary>Scores all transitions.</summary>
    /// <param name="memory">The encoded sentences; the hidden units are set.</param>
    /// <param name="part">The sentence.</param>
    /// <param name="places">The words at the places of the configuration; negative or beyond the last one for none.</param>
    /// <param name="rows">The configuration's features.</param>
    /// <param name="scores">Takes the scores, as many as the output has columns.</param>
    public void Score(NetworkMemory memory, Stretch part, ReadOnlySpan<int> places, ReadOnlySpan<int> rows, Span<float> scores)
    {
        Span<float> hidden = memory.Hidden;
        layout.HiddenBias.Of(weights).CopyTo(hidden);
        for (int place = 0; place < places.Length; place++)
        {
            if ((uint)places[place] < (uint)part.Count)
            {
                Add(memory.Projected.Slice((((part.Start + places[place]) * NetworkLayout.Places) + place) * NetworkLayout.Units, NetworkLayout.Units), hidden);
            }
        }

        foreach (int row in rows)
        {
            Add(layout.Configurations.Row(weights, row), hidden);
        }

        ref float h = ref MemoryMarshal.GetReference(hidden);
        for (nuint i = 0; i < NetworkLayout.Units; i += 8)
        {
            Vector256.Max(Vector256.LoadUnsafe(ref h, i), Vector256<float>.Zero).StoreUnsafe(ref h, i);
        }

        layout.OutputBias.Of(weights).CopyTo(scores);
        VectorMath.MultiplyAdd(hidden, NetworkLayout.Units, layout.Output.Of(weights), layout.Output.Columns, scores);
    }

    private void Embed(NetworkMemory memory)
    {
        for (int t = 0; t < memory.Count; t++)
        {
            Span<float> input = memory.Input.Slice(t * NetworkLayout.InputSize, NetworkLayout.InputSize);
            layout.Words.Row(weights, memory.Words[t]).CopyTo(input);
            layout.Suffixes.Row(weights, memory.Suffixes[t]).CopyTo(input[NetworkLayout.WordSize..]);
            layout.Tags.Row(weights, memory.Tags[t]).CopyTo(input[(NetworkLayout.WordSize + NetworkLayout.SuffixSize)..]);
        }
    }

    private void Layer(Lstm[] directions, NetworkMemory memory, int layer, ReadOnlySpan<float> input)
    {
        for (int d = 0; d < 2; d++)
        {
            int index = (2 * layer) + d;
            directions[d].Run(weights, input, memory.Parts, d == 1, memory.Gates(index), memory.Cells(index), memory.Encoded(layer)[(d * NetworkLayout.LayerSize)..], NetworkLayout.EncodedSize);
        }
    }

    private static void Add(ReadOnlySpan<float> values, Span<float> sums)
    {
        ref float v = ref MemoryMarshal.GetReference(values);
        ref float s = ref MemoryMarshal.GetReference(sums);
        for (nuint i = 0; i < NetworkLayout.Units; i += 8)
        {
            (Vector256.LoadUnsafe(ref s, i) + Vector256.LoadUnsafe(ref v, i)).StoreUnsafe(ref s, i);
        }
    }
}
