using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ClaimCheck.Language.Models;

namespace ClaimCheck.Language.Parsing;

/// <summary>One direction of a layer of long short-term memory: reads vectors in order and gives each word a vector that tells of all before it.</summary>
/// <param name="Input">Weights from the input to the gates.</param>
/// <param name="Recurrent">Weights from the last output to the gates.</param>
/// <param name="Bias">The gates' biases: input, forget, output gate and candidate, one after the other.</param>
internal sealed record Lstm(Block Input, Block Recurrent, Block Bias)
{
    /// <summary>Length of its output vectors.</summary>
    public int Size => Recurrent.Rows;

    /// <summary>Lays a direction out in a flat array.</summary>
    /// <param name="start">Where; behind it afterwards.</param>
    /// <param name="inputs">Length of the input vectors.</param>
    /// <param name="size">Length of the output vectors.</param>
    public static Lstm At(ref int start, int inputs, int size)
    {
        var input = new Block(start, inputs, 4 * size);
        var recurrent = new Block(input.End, size, 4 * size);
        var bias = new Block(recurrent.End, 1, 4 * size);
        start = bias.End;
        return new Lstm(input, recurrent, bias);
    }

    /// <summary>Reads sequences side by side: the weights are fetched once for all of them.</summary>
    /// <param name="weights">The flat array.</param>
    /// <param name="input">The input vectors.</param>
    /// <param name="parts">The sequences, the longest first.</param>
    /// <param name="reversed">Whether to read from the end.</param>
    /// <param name="gates">Takes the gates before their curves, 4 × <see cref="Size"/> numbers a word.</param>
    /// <param name="cells">Takes the cells.</param>
    /// <param name="output">Takes the output vectors.</param>
    /// <param name="stride">Distance between two output vectors.</param>
    public void Run(float[] weights, ReadOnlySpan<float> input, ReadOnlySpan<Stretch> parts, bool reversed, Span<float> gates, Span<float> cells, Span<float> output, int stride)
    {
        int count = input.Length / Input.Rows;
        int width = 4 * Size;
        for (int t = 0; t < count; t++)
        {
            Bias.Of(weights).CopyTo(gates.Slice(t * width, width));
        }

        VectorMath.MultiplyAdd(input, Input.Rows, Input.Of(weights), width, gates);
        Span<int> from = stackalloc int[parts.Length];
        Span<int> to = stackalloc int[parts.Length];
        int active = parts.Length;
        int back = reversed ? 1 : -1;
        for (int step = 0; ; step++)
        {
            while (active > 0 && parts[active - 1].Count <= step)
            {
                active--;
            }

            if (active == 0)
            {
                return;
            }

            for (int i = 0; i < active; i++)
            {
                int t = parts[i].At(step, reversed);
                (from[i], to[i]) = ((t + back) * stride, t * width);
            }

            if (step > 0)
            {
                VectorMath.MultiplyAdd(output, from[..active], Size, Recurrent.Of(weights), width, gates, to[..active]);
            }

            for (int i = 0; i < active; i++)
            {
                int t = parts[i].At(step, reversed);
                Cell(gates.Slice(t * width, width), step > 0 ? cells.Slice((t + back) * Size, Size) : default, cells.Slice(t * Size, Size), output.Slice(t * stride, Size));
            }
        }
    }

    private void Cell(ReadOnlySpan<float> gate, ReadOnlySpan<float> last, Span<float> cell, Span<float> output)
    {
        ref float g = ref MemoryMarshal.GetReference(gate);
        ref float c = ref MemoryMarshal.GetReference(cell);
        ref float h = ref MemoryMarshal.GetReference(output);
        nuint size = (nuint)Size;
        for (nuint j = 0; j < size; j += 8)
        {
            Vector256<float> sum = VectorMath.Sigmoid(Vector256.LoadUnsafe(ref g, j)) * VectorMath.Tanh(Vector256.LoadUnsafe(ref g, j + (3 * size)));
            if (!last.IsEmpty)
            {
                sum += VectorMath.Sigmoid(Vector256.LoadUnsafe(ref g, j + size)) * Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(last), j);
            }

            sum.StoreUnsafe(ref c, j);
            (VectorMath.Sigmoid(Vector256.LoadUnsafe(ref g, j + (2 * size))) * VectorMath.Tanh(sum)).StoreUnsafe(ref h, j);
        }
    }
}
