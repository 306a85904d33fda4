using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimCheck.Training.Language.Network;

/// <summary>The two products that carry gradients back through a product of matrices. Sums have one order, so results are the same on every machine.</summary>
internal static class MatrixGradient
{
    private const int Lanes = 8;
    private const int Together = 4;

    /// <summary>Adds the gradient of the right matrix: the transposed left matrix times the gradient of the product.</summary>
    /// <param name="left">The left matrix; rows of <paramref name="inner"/> numbers.</param>
    /// <param name="inner">Its columns.</param>
    /// <param name="product">Gradient of the product; rows of <paramref name="columns"/> numbers.</param>
    /// <param name="columns">Its columns, a multiple of 16.</param>
    /// <param name="right">Takes the gradient of the right matrix.</param>
    public static void AddRight(ReadOnlySpan<float> left, int inner, ReadOnlySpan<float> product, int columns, Span<float> right)
    {
        int rows = Math.Min(left.Length / inner, product.Length / columns);
        ref float a = ref MemoryMarshal.GetReference(left);
        ref float p = ref MemoryMarshal.GetReference(product);
        for (int i = 0; i < inner; i++)
        {
            ref float w = ref MemoryMarshal.GetReference(right.Slice(i * columns, columns));
            for (nuint c = 0; c < (nuint)columns; c += 2 * Lanes)
            {
                Vector256<float> s0 = Vector256.LoadUnsafe(ref w, c);
                Vector256<float> s1 = Vector256.LoadUnsafe(ref w, c + Lanes);
                nuint at = c;
                for (int t = 0; t < rows; t++, at += (nuint)columns)
                {
                    Vector256<float> x = Vector256.Create(Unsafe.Add(ref a, (t * inner) + i));
                    s0 += x * Vector256.LoadUnsafe(ref p, at);
                    s1 += x * Vector256.LoadUnsafe(ref p, at + Lanes);
                }

                s0.StoreUnsafe(ref w, c);
                s1.StoreUnsafe(ref w, c + Lanes);
            }
        }
    }

    /// <summary>Adds the gradient of the left matrix: the gradient of the product times the transposed right matrix.</summary>
    /// <param name="product">Gradient of the product; rows of <paramref name="columns"/> numbers.</param>
    /// <param name="columns">Its columns, a multiple of 8.</param>
    /// <param name="right">The right matrix.</param>
    /// <param name="inner">Its rows, a multiple of 4.</param>
    /// <param name="left">Takes the gradient of the left matrix.</param>
    public static void AddLeft(ReadOnlySpan<float> product, int columns, ReadOnlySpan<float> right, int inner, Span<float> left)
    {
        Span<float> lanes = stackalloc float[Lanes];
        int rows = product.Length / columns;
        nuint width = (nuint)columns;
        for (int t = 0; t < rows; t++)
        {
            ref float p = ref MemoryMarshal.GetReference(product.Slice(t * columns, columns));
            Span<float> sums = left.Slice(t * inner, inner);
            for (int i = 0; i < inner; i += Together)
            {
                ref float w = ref MemoryMarshal.GetReference(right.Slice(i * columns, Together * columns));
                Vector256<float> s0 = default, s1 = default, s2 = default, s3 = default;
                for (nuint c = 0; c < width; c += Lanes)
                {
                    Vector256<float> x = Vector256.LoadUnsafe(ref p, c);
                    s0 += x * Vector256.LoadUnsafe(ref w, c);
                    s1 += x * Vector256.LoadUnsafe(ref w, c + width);
                    s2 += x * Vector256.LoadUnsafe(ref w, c + (2 * width));
                    s3 += x * Vector256.LoadUnsafe(ref w, c + (3 * width));
                }

                sums[i] += Sum(s0, lanes);
                sums[i + 1] += Sum(s1, lanes);
                sums[i + 2] += Sum(s2, lanes);
                sums[i + 3] += Sum(s3, lanes);
            }
        }
    }

    /// <summary>Adds one vector to another.</summary>
    /// <param name="values">The one.</param>
    /// <param name="sums">The other; as long.</param>
    public static void Add(ReadOnlySpan<float> values, Span<float> sums)
    {
        for (int i = 0; i < values.Length; i++)
        {
            sums[i] += values[i];
        }
    }

    private static float Sum(Vector256<float> vector, Span<float> lanes)
    {
        vector.CopyTo(lanes);
        float sum = 0;
        foreach (float lane in lanes)
        {
            sum += lane;
        }

        return sum;
    }
}
