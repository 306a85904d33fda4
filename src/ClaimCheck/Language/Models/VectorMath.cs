using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimCheck.Language.Models;

/// <summary>
/// Products of matrices, and the curves of a network. Every sum adds its terms in one order, products are rounded before they are added and
/// only IEEE operations are used, so the results are the same bits on every machine, whatever the width of its registers.
/// </summary>
internal static class VectorMath
{
    private const int RowsAtOnce = 64;

    /// <summary>Adds the product of two matrices to a third.</summary>
    /// <param name="left">Rows of <paramref name="inner"/> numbers.</param>
    /// <param name="inner">Columns of the left and rows of the right matrix.</param>
    /// <param name="right">The right matrix.</param>
    /// <param name="columns">Columns of the right matrix and of the result; a multiple of 16.</param>
    /// <param name="output">The sum; as many rows as the left matrix.</param>
    public static void MultiplyAdd(ReadOnlySpan<float> left, int inner, ReadOnlySpan<float> right, int columns, Span<float> output)
    {
        int rows = left.Length / inner;
        if (left.Length != rows * inner || right.Length != inner * columns || output.Length != rows * columns || columns % 16 != 0)
        {
            throw new ArgumentException("the matrices do not fit");
        }

        Span<int> from = stackalloc int[RowsAtOnce];
        Span<int> to = stackalloc int[RowsAtOnce];
        for (int first = 0; first < rows; first += RowsAtOnce)
        {
            int count = Math.Min(RowsAtOnce, rows - first);
            for (int i = 0; i < count; i++)
            {
                (from[i], to[i]) = ((first + i) * inner, (first + i) * columns);
            }

            MultiplyAdd(left, from[..count], inner, right, columns, output, to[..count]);
        }
    }

    /// <summary>Adds the products of rows and a matrix to other rows.</summary>
    /// <param name="left">Where the rows on the left lie.</param>
    /// <param name="from">Where each of them begins.</param>
    /// <param name="inner">Their length and the number of the matrix's rows.</param>
    /// <param name="right">The matrix.</param>
    /// <param name="columns">Its columns and the length of the rows of the result, a multiple of 16.</param>
    /// <param name="output">Where the rows of the result lie.</param>
    /// <param name="to">Where each of them begins.</param>
    public static void MultiplyAdd(
        ReadOnlySpan<float> left, ReadOnlySpan<int> from, int inner, ReadOnlySpan<float> right, int columns, Span<float> output, ReadOnlySpan<int> to)
    {
        for (int i = 0; i < from.Length; i++)
        {
            _ = left.Slice(from[i], inner);
            _ = output.Slice(to[i], columns);
        }

        if (to.Length != from.Length || right.Length != inner * columns || columns % 16 != 0)
        {
            throw new ArgumentException("the matrices do not fit");
        }

        ref float a = ref MemoryMarshal.GetReference(left);
        ref float b = ref MemoryMarshal.GetReference(right);
        ref float c = ref MemoryMarshal.GetReference(output);
        if (Vector512.IsHardwareAccelerated)
        {
            Products<SixteenLanes>.Add(ref a, from, inner, ref b, columns, ref c, to);
        }
        else
        {
            Products<EightLanes>.Add(ref a, from, inner, ref b, columns, ref c, to);
        }
    }

    /// <summary>A curve like the hyperbolic tangent, by a fraction that is exact at its ends.</summary>
    /// <param name="x">Where.</param>
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        Vector256<float> three = Vector256.Create(3f);
        x = Vector256.Min(Vector256.Max(x, -three), three);
        Vector256<float> square = x * x;
        Vector256<float> c = Vector256.Create(27f);
        return x * (c + square) / (c + (Vector256.Create(9f) * square));
    }

    /// <summary>A curve like the logistic one.</summary>
    /// <param name="x">Where.</param>
    public static Vector256<float> Sigmoid(Vector256<float> x)
    {
        Vector256<float> half = Vector256.Create(0.5f);
        return half + (half * Tanh(half * x));
    }
}
