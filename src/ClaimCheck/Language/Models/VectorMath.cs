using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimCheck.Language.Models;

/// <summary>
/// Products of matrices, and the curves of a network. Every sum adds its terms in one order, products are rounded before they are added and
/// only IEEE operations are used, so the results are the same bits on every machine, whatever the width of its registers.
/// </summary>
internal static class VectorMath
{
    private const int Lanes = 8;

    /// <summary>Adds the product of two matrices to a third.</summary>
    /// <param name="left">Rows of <paramref name="inner"/> numbers.</param>
    /// <param name="inner">Columns of the left and rows of the right matrix.</param>
    /// <param name="right">The right matrix.</param>
    /// <param name="columns">Columns of the right matrix and of the result; a multiple of 16.</param>
    /// <param name="output">The sum; as many rows as the left matrix.</param>
    public static void MultiplyAdd(ReadOnlySpan<float> left, int inner, ReadOnlySpan<float> right, int columns, Span<float> output)
    {
        int rows = left.Length / inner;
        if (left.Length != rows * inner || right.Length != inner * columns || output.Length != rows * columns || columns % (2 * Lanes) != 0)
        {
            throw new ArgumentException("the matrices do not fit");
        }

        ref float a = ref MemoryMarshal.GetReference(left);
        ref float b = ref MemoryMarshal.GetReference(right);
        ref float c = ref MemoryMarshal.GetReference(output);
        int row = 0;
        for (; row + 4 <= rows; row += 4)
        {
            FourRows(ref Unsafe.Add(ref a, row * inner), inner, ref b, columns, ref Unsafe.Add(ref c, row * columns));
        }

        for (; row < rows; row++)
        {
            OneRow(ref Unsafe.Add(ref a, row * inner), inner, ref b, columns, ref Unsafe.Add(ref c, row * columns));
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

    private static void OneRow(ref float a, int inner, ref float b, int columns, ref float c)
    {
        nuint column = 0;
        nuint end = (nuint)columns;
        for (; column + (8 * Lanes) <= end; column += 8 * Lanes)
        {
            Vector256<float> s0 = Vector256.LoadUnsafe(ref c, column);
            Vector256<float> s1 = Vector256.LoadUnsafe(ref c, column + Lanes);
            Vector256<float> s2 = Vector256.LoadUnsafe(ref c, column + (2 * Lanes));
            Vector256<float> s3 = Vector256.LoadUnsafe(ref c, column + (3 * Lanes));
            Vector256<float> s4 = Vector256.LoadUnsafe(ref c, column + (4 * Lanes));
            Vector256<float> s5 = Vector256.LoadUnsafe(ref c, column + (5 * Lanes));
            Vector256<float> s6 = Vector256.LoadUnsafe(ref c, column + (6 * Lanes));
            Vector256<float> s7 = Vector256.LoadUnsafe(ref c, column + (7 * Lanes));
            nuint at = column;
            for (int i = 0; i < inner; i++, at += end)
            {
                Vector256<float> x = Vector256.Create(Unsafe.Add(ref a, i));
                s0 += x * Vector256.LoadUnsafe(ref b, at);
                s1 += x * Vector256.LoadUnsafe(ref b, at + Lanes);
                s2 += x * Vector256.LoadUnsafe(ref b, at + (2 * Lanes));
                s3 += x * Vector256.LoadUnsafe(ref b, at + (3 * Lanes));
                s4 += x * Vector256.LoadUnsafe(ref b, at + (4 * Lanes));
                s5 += x * Vector256.LoadUnsafe(ref b, at + (5 * Lanes));
                s6 += x * Vector256.LoadUnsafe(ref b, at + (6 * Lanes));
                s7 += x * Vector256.LoadUnsafe(ref b, at + (7 * Lanes));
            }

            s0.StoreUnsafe(ref c, column);
            s1.StoreUnsafe(ref c, column + Lanes);
            s2.StoreUnsafe(ref c, column + (2 * Lanes));
            s3.StoreUnsafe(ref c, column + (3 * Lanes));
            s4.StoreUnsafe(ref c, column + (4 * Lanes));
            s5.StoreUnsafe(ref c, column + (5 * Lanes));
            s6.StoreUnsafe(ref c, column + (6 * Lanes));
            s7.StoreUnsafe(ref c, column + (7 * Lanes));
        }

        for (; column + (2 * Lanes) <= end; column += 2 * Lanes)
        {
            Vector256<float> s0 = Vector256.LoadUnsafe(ref c, column);
            Vector256<float> s1 = Vector256.LoadUnsafe(ref c, column + Lanes);
            nuint at = column;
            for (int i = 0; i < inner; i++, at += end)
            {
                Vector256<float> x = Vector256.Create(Unsafe.Add(ref a, i));
                s0 += x * Vector256.LoadUnsafe(ref b, at);
                s1 += x * Vector256.LoadUnsafe(ref b, at + Lanes);
            }

            s0.StoreUnsafe(ref c, column);
            s1.StoreUnsafe(ref c, column + Lanes);
        }
    }

    private static void FourRows(ref float a, int inner, ref float b, int columns, ref float c)
    {
        ref float a1 = ref Unsafe.Add(ref a, inner);
        ref float a2 = ref Unsafe.Add(ref a1, inner);
        ref float a3 = ref Unsafe.Add(ref a2, inner);
        nuint end = (nuint)columns;
        nuint column = 0;
        for (; column + (2 * Lanes) <= end; column += 2 * Lanes)
        {
            nuint right = column + Lanes;
            Vector256<float> s00 = Vector256.LoadUnsafe(ref c, column);
            Vector256<float> s01 = Vector256.LoadUnsafe(ref c, right);
            Vector256<float> s10 = Vector256.LoadUnsafe(ref c, column + end);
            Vector256<float> s11 = Vector256.LoadUnsafe(ref c, right + end);
            Vector256<float> s20 = Vector256.LoadUnsafe(ref c, column + (2 * end));
            Vector256<float> s21 = Vector256.LoadUnsafe(ref c, right + (2 * end));
            Vector256<float> s30 = Vector256.LoadUnsafe(ref c, column + (3 * end));
            Vector256<float> s31 = Vector256.LoadUnsafe(ref c, right + (3 * end));
            nuint at = column;
            for (int i = 0; i < inner; i++, at += end)
            {
                Vector256<float> w0 = Vector256.LoadUnsafe(ref b, at);
                Vector256<float> w1 = Vector256.LoadUnsafe(ref b, at + Lanes);
                Vector256<float> x = Vector256.Create(Unsafe.Add(ref a, i));
                s00 += x * w0;
                s01 += x * w1;
                x = Vector256.Create(Unsafe.Add(ref a1, i));
                s10 += x * w0;
                s11 += x * w1;
                x = Vector256.Create(Unsafe.Add(ref a2, i));
                s20 += x * w0;
                s21 += x * w1;
                x = Vector256.Create(Unsafe.Add(ref a3, i));
                s30 += x * w0;
                s31 += x * w1;
            }

            s00.StoreUnsafe(ref c, column);
            s01.StoreUnsafe(ref c, right);
            s10.StoreUnsafe(ref c, column + end);
            s11.StoreUnsafe(ref c, right + end);
            s20.StoreUnsafe(ref c, column + (2 * end));
            s21.StoreUnsafe(ref c, right + (2 * end));
            s30.StoreUnsafe(ref c, column + (3 * end));
            s31.StoreUnsafe(ref c, right + (3 * end));
        }
    }
}
