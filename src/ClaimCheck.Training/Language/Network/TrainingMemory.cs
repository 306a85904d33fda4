using ClaimCheck.Language.Parsing;

namespace ClaimCheck.Training.Language.Network;

/// <summary>A network's memory in training, where random numbers of the vectors are blanked (dropout). Not thread-safe.</summary>
internal sealed class TrainingMemory() : NetworkMemory(keepsGates: true)
{
    private const double InputRate = 0.15;
    private const double LayerRate = 0.25;

    private readonly float[][] _masks = [[], [], []];

    /// <summary>Decides what is blanked; set for each sentence.</summary>
    public SeededOrder Random { get; set; } = new(0);

    /// <summary>Which numbers were kept, and by how much they were raised: of the input, the first and the second layer.</summary>
    /// <param name="index">0, 1 or 2.</param>
    public ReadOnlySpan<float> Mask(int index) => _masks[index];

    /// <inheritdoc/>
    public override void DropInput() => Drop(0, Input, InputRate);

    /// <inheritdoc/>
    public override void DropFirst() => Drop(1, Encoded(0), LayerRate);

    /// <inheritdoc/>
    public override void DropSecond() => Drop(2, Encoded(1), LayerRate);

    private void Drop(int index, Span<float> values, double rate)
    {
        if (_masks[index].Length < values.Length)
        {
            _masks[index] = new float[values.Length * 2];
        }

        float[] mask = _masks[index];
        float kept = (float)(1 / (1 - rate));
        int limit = (int)(rate * 65536);
        for (int i = 0; i < values.Length; i += 4)
        {
            ulong bits = Random.Next();
            for (int j = i; j < i + 4; j++, bits >>= 16)
            {
                mask[j] = (int)(bits & 0xFFFF) < limit ? 0 : kept;
                values[j] *= mask[j];
            }
        }
    }
}
