using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ClaimCheck.Language.Models;
using ClaimCheck.Language.Parsing;

namespace ClaimCheck.Training.Language.Network;

/// <summary>Carries gradients back through one direction of a layer. Its memory is reused; not thread-safe.</summary>
internal sealed class LstmGradient
{
    private readonly float[] _carriedOutput = new float[NetworkLayout.LayerSize];
    private readonly float[] _carriedCell = new float[NetworkLayout.LayerSize];
    private float[] _gates = [];
    private float[] _outputs = [];

    /// <summary>Adds the gradients of the direction's weights and inputs.</summary>
    /// <param name="lstm">The direction.</param>
    /// <param name="weights">The flat array of weights.</param>
    /// <param name="gradient">The flat array of their gradients.</param>
    /// <param name="reversed">Whether the direction reads from the end.</param>
    /// <param name="input">The input vectors.</param>
    /// <param name="gates">The gates before their curves.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="output">Gradients of the output vectors.</param>
    /// <param name="stride">Distance between two of them.</param>
    /// <param name="inputGradient">Takes the gradients of the input vectors.</param>
    public void Run(
        Lstm lstm, float[] weights, float[] gradient, bool reversed, ReadOnlySpan<float> input, ReadOnlySpan<float> gates, ReadOnlySpan<float> cells, ReadOnlySpan<float> output, int stride, Span<float> inputGradient)
    {
        int size = lstm.Size;
        int width = 4 * size;
        int count = cells.Length / size;
        if (_gates.Length < count * width)
        {
            _gates = new float[count * width * 2];
            _outputs = new float[count * size * 2];
        }

        Array.Clear(_carriedOutput);
        Array.Clear(_carriedCell);
        Span<float> gateGradients = _gates.AsSpan(0, count * width);
        Span<float> lastOutputs = _outputs.AsSpan(0, count * size);
        for (int step = count - 1; step >= 0; step--)
        {
            int t = reversed ? count - 1 - step : step;
            int before = reversed ? t + 1 : t - 1;
            ReadOnlySpan<float> last = step > 0 ? cells.Slice(before * size, size) : default;
            MatrixGradient.Add(output.Slice(t * stride, size), _carriedOutput);
            Cell(gates.Slice(t * width, width), cells.Slice(t * size, size), last, gateGradients.Slice(t * width, width));
            Array.Clear(_carriedOutput);
            Span<float> lastOutput = lastOutputs.Slice(t * size, size);
            lastOutput.Clear();
            if (step > 0)
            {
                Output(gates.Slice((before * width) + (2 * size), size), last, lastOutput);
                MatrixGradient.AddLeft(gateGradients.Slice(t * width, width), width, lstm.Recurrent.Of(weights), size, _carriedOutput);
            }
        }

        Span<float> bias = lstm.Bias.Of(gradient);
        for (int t = 0; t < count; t++)
        {
            MatrixGradient.Add(gateGradients.Slice(t * width, width), bias);
        }

        MatrixGradient.AddRight(lastOutputs, size, gateGradients, width, lstm.Recurrent.Of(gradient));
        MatrixGradient.AddRight(input, lstm.Input.Rows, gateGradients, width, lstm.Input.Of(gradient));
        MatrixGradient.AddLeft(gateGradients, width, lstm.Input.Of(weights), lstm.Input.Rows, inputGradient);
    }

    private static void Output(ReadOnlySpan<float> outputGates, ReadOnlySpan<float> cell, Span<float> output)
    {
        for (int j = 0; j < output.Length; j += 8)
        {
            (VectorMath.Sigmoid(Vector256.Create(outputGates.Slice(j, 8))) * VectorMath.Tanh(Vector256.Create(cell.Slice(j, 8)))).CopyTo(output[j..]);
        }
    }

    private void Cell(ReadOnlySpan<float> gate, ReadOnlySpan<float> cell, ReadOnlySpan<float> last, Span<float> gradient)
    {
        ref float g = ref MemoryMarshal.GetReference(gate);
        ref float d = ref MemoryMarshal.GetReference(gradient);
        ref float carriedCell = ref MemoryMarshal.GetArrayDataReference(_carriedCell);
        nuint size = (nuint)cell.Length;
        for (nuint j = 0; j < size; j += 8)
        {
            Vector256<float> i = Vector256.LoadUnsafe(ref g, j);
            Vector256<float> f = Vector256.LoadUnsafe(ref g, j + size);
            Vector256<float> o = Vector256.LoadUnsafe(ref g, j + (2 * size));
            Vector256<float> n = Vector256.LoadUnsafe(ref g, j + (3 * size));
            Vector256<float> c = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(cell), j);
            Vector256<float> before = last.IsEmpty ? default : Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(last), j);
            Vector256<float> dh = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_carriedOutput), j);
            Vector256<float> dc = Vector256.LoadUnsafe(ref carriedCell, j) + (dh * VectorMath.Sigmoid(o) * TanhSlope(c));
            (dc * VectorMath.Tanh(n) * SigmoidSlope(i)).StoreUnsafe(ref d, j);
            (dc * before * SigmoidSlope(f)).StoreUnsafe(ref d, j + size);
            (dh * VectorMath.Tanh(c) * SigmoidSlope(o)).StoreUnsafe(ref d, j + (2 * size));
            (dc * VectorMath.Sigmoid(i) * TanhSlope(n)).StoreUnsafe(ref d, j + (3 * size));
            (dc * VectorMath.Sigmoid(f)).StoreUnsafe(ref carriedCell, j);
        }
    }

    // The slope of x (27 + x²) / (27 + 9 x²), which is ((x² - 9) / (3 (3 + x²)))²: 1 at 0 and 0 at the ends.
    private static Vector256<float> TanhSlope(Vector256<float> x)
    {
        Vector256<float> square = Vector256.Min(x * x, Vector256.Create(9f));
        Vector256<float> root = (Vector256.Create(9f) - square) / (Vector256.Create(9f) + (Vector256.Create(3f) * square));
        return root * root;
    }

    private static Vector256<float> SigmoidSlope(Vector256<float> x) => Vector256.Create(0.25f) * TanhSlope(Vector256.Create(0.5f) * x);
}
