using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimCheck.Training.Language.Network;

/// <summary>Moves weights against their gradients, each by a step of its own (Kingma and Ba 2015). Not thread-safe.</summary>
/// <param name="weights">The weights.</param>
/// <param name="rate">Size of the steps at the start; they shrink to nothing by the last one.</param>
/// <param name="steps">Number of steps.</param>
internal sealed class Adam(float[] weights, double rate, int steps)
{
    private const float First = 0.9f;
    private const float Second = 0.99f;
    private const float Least = 1e-6f;

    private readonly float[] _means = new float[weights.Length];
    private readonly float[] _squares = new float[weights.Length];
    private double _firstPower = 1;
    private double _secondPower = 1;
    private int _step;
    private float _size;
    private float _correction;

    /// <summary>Begins a step.</summary>
    public void Next()
    {
        _firstPower *= First;
        _secondPower *= Second;
        _size = (float)(rate * (steps - _step) / steps / (1 - _firstPower));
        _correction = (float)(1 / (1 - _secondPower));
        _step++;
    }

    /// <summary>Moves some weights and sets their gradients to 0.</summary>
    /// <param name="start">Index of the first weight.</param>
    /// <param name="length">Number of weights; a multiple of 8.</param>
    /// <param name="gradient">The gradients.</param>
    public void Move(int start, int length, float[] gradient)
    {
        ref float w = ref MemoryMarshal.GetArrayDataReference(weights);
        ref float g = ref MemoryMarshal.GetArrayDataReference(gradient);
        ref float m = ref MemoryMarshal.GetArrayDataReference(_means);
        ref float v = ref MemoryMarshal.GetArrayDataReference(_squares);
        for (nuint i = (nuint)start; i < (nuint)(start + length); i += 8)
        {
            Vector256<float> x = Vector256.LoadUnsafe(ref g, i);
            Vector256<float> mean = (Vector256.LoadUnsafe(ref m, i) * Vector256.Create(First)) + (x * Vector256.Create(1 - First));
            Vector256<float> square = (Vector256.LoadUnsafe(ref v, i) * Vector256.Create(Second)) + (x * x * Vector256.Create(1 - Second));
            Vector256<float> step = Vector256.Create(_size) * mean / (Vector256.Sqrt(square * Vector256.Create(_correction)) + Vector256.Create(Least));
            (Vector256.LoadUnsafe(ref w, i) - step).StoreUnsafe(ref w, i);
            mean.StoreUnsafe(ref m, i);
            square.StoreUnsafe(ref v, i);
            Vector256<float>.Zero.StoreUnsafe(ref g, i);
        }
    }
}
