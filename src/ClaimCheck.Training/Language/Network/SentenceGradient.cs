using ClaimCheck.Language.Models;
using ClaimCheck.Language.Parsing;

namespace ClaimCheck.Training.Language.Network;

/// <summary>Parses sentences with a network in training and sums up the gradients of its weights. Not thread-safe.</summary>
/// <param name="network">The network.</param>
/// <param name="dropWord">For each row of the words how often to take the word for an unknown one, in 65536 times.</param>
internal sealed class SentenceGradient(ParserNetwork network, int[] dropWord)
{
    private const int FollowInTen = 9;

    private readonly NetworkLayout _layout = network.Layout;
    private readonly TrainingMemory _memory = new();
    private readonly ParserState _state = new();
    private readonly LstmGradient _lstm = new();
    private readonly StepGradient _step = new(network);
    private float[] _projected = [];
    private float[] _second = [];
    private float[] _first = [];
    private float[] _input = [];

    /// <summary>The gradients.</summary>
    public float[] Gradient { get; } = new float[network.Layout.Length];

    /// <summary>Starts of the rows of <see cref="Gradient"/> before the dense part that are not zero, with repetitions, and their lengths.</summary>
    public List<(int Start, int Length)> Touched { get; } = [];

    /// <summary>Steps taken, and how many of them were wrong.</summary>
    public (int All, int Wrong) Steps { get; private set; }

    /// <summary>Adds the gradients of one sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tags">Its tags as a tagger gave them.</param>
    /// <param name="random">Decides what is dropped and whose steps are followed.</param>
    /// <param name="follow">Whether to follow the network's own steps most of the time.</param>
    public void Add(TrainingSentence sentence, byte[] tags, SeededOrder random, bool follow)
    {
        _memory.Random = random;
        _memory.Start(sentence.Count);
        network.Read(_memory, 0, sentence.Words, tags);
        for (int t = 0; t < sentence.Count; t++)
        {
            _memory.Words[t] = random.Below(65536) < dropWord[_memory.Words[t]] ? 0 : _memory.Words[t];
        }

        network.Encode(_memory);
        Span<float> projected = Clear(ref _projected, _memory.Projected.Length);
        _state.Start(sentence.Count);
        while (!_state.IsFinal)
        {
            if (_state.Depth == 0)
            {
                _state.Shift();
                continue;
            }

            (int best, int right) = _step.Add(_memory, _state, sentence, Gradient, projected);
            Steps = (Steps.All + 1, Steps.Wrong + (best == right ? 0 : 1));
            Transition.Apply(_state, follow && random.Below(10) < FollowInTen ? best : right);
        }

        Back(projected);
    }

    private void Back(Span<float> projected)
    {
        int columns = _layout.Projection.Columns;
        Span<float> second = Clear(ref _second, _memory.Encoded(1).Length);
        MatrixGradient.AddRight(_memory.Encoded(1), NetworkLayout.EncodedSize, projected, columns, _layout.Projection.Of(Gradient));
        MatrixGradient.AddLeft(projected, columns, _layout.Projection.Of(network.Weights), NetworkLayout.EncodedSize, second);
        Scale(second, _memory.Mask(2));
        Span<float> first = Clear(ref _first, second.Length);
        Layer(_layout.Second, 1, _memory.Encoded(0), second, first);
        Scale(first, _memory.Mask(1));
        Span<float> input = Clear(ref _input, _memory.Input.Length);
        Layer(_layout.First, 0, _memory.Input, first, input);
        Scale(input, _memory.Mask(0));
        for (int t = 0; t < _memory.Count; t++)
        {
            Span<float> vector = input.Slice(t * NetworkLayout.InputSize, NetworkLayout.InputSize);
            Embedding(_layout.Words, _memory.Words[t], vector[..NetworkLayout.WordSize]);
            Embedding(_layout.Suffixes, _memory.Suffixes[t], vector.Slice(NetworkLayout.WordSize, NetworkLayout.SuffixSize));
            Embedding(_layout.Tags, _memory.Tags[t], vector[(NetworkLayout.WordSize + NetworkLayout.SuffixSize)..]);
        }
    }

    private void Layer(Lstm[] directions, int layer, ReadOnlySpan<float> input, ReadOnlySpan<float> output, Span<float> inputGradient)
    {
        for (int d = 0; d < 2; d++)
        {
            int index = (2 * layer) + d;
            _lstm.Run(
                directions[d], network.Weights, Gradient, d == 1, input, _memory.Gates(index), _memory.Cells(index), output[(d * NetworkLayout.LayerSize)..], NetworkLayout.EncodedSize, inputGradient);
        }
    }

    private void Embedding(Block table, int row, ReadOnlySpan<float> vector)
    {
        MatrixGradient.Add(vector, table.Row(Gradient, row));
        Touched.Add((table.Start + (row * table.Columns), table.Columns));
    }

    private static void Scale(Span<float> values, ReadOnlySpan<float> mask)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] *= mask[i];
        }
    }

    private static Span<float> Clear(ref float[] array, int length)
    {
        if (array.Length < length)
        {
            array = new float[length * 2];
        }

        Span<float> span = array.AsSpan(0, length);
        span.Clear();
        return span;
    }
}
