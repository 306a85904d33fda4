using System.Runtime.Intrinsics;
using ClaimCheck.Language.Models;

namespace ClaimCheck.Tests.Language.Models;

[TestFixture]
internal sealed class VectorMathTests
{
    [TestCase(1, 5, 16)]
    [TestCase(3, 80, 112)]
    [TestCase(9, 7, 320)]
    public void Products_are_the_same_bits_as_sums_in_the_order_of_the_rows(int rows, int inner, int columns)
    {
        float[] left = Numbers(rows * inner, 1);
        float[] right = Numbers(inner * columns, 2);
        float[] output = Numbers(rows * columns, 3);
        float[] expected = [.. output];
        for (int r = 0; r < rows; r++)
        {
            for (int i = 0; i < inner; i++)
            {
                for (int c = 0; c < columns; c++)
                {
                    float product = left[(r * inner) + i] * right[(i * columns) + c];
                    expected[(r * columns) + c] += product;
                }
            }
        }

        VectorMath.MultiplyAdd(left, inner, right, columns, output);

        Assert.That(output, Is.EqualTo(expected));
    }

    [TestCase(1, 48)]
    [TestCase(2, 320)]
    [TestCase(3, 112)]
    [TestCase(6, 80)]
    [TestCase(7, 176)]
    public void Rows_from_anywhere_are_the_same_bits_in_registers_of_any_width(int rows, int columns)
    {
        const int Inner = 9, Apart = 3;
        float[] left = Numbers((rows + 1) * (Inner + Apart), 4);
        float[] right = Numbers(Inner * columns, 5);
        float[] narrow = Numbers((rows + 1) * (columns + Apart), 6);
        float[] wide = [.. narrow];
        float[] expected = [.. narrow];
        int[] from = [.. Enumerable.Range(0, rows).Select(r => (rows - r) * (Inner + Apart))];
        int[] to = [.. Enumerable.Range(0, rows).Select(r => r * (columns + Apart))];
        for (int r = 0; r < rows; r++)
        {
            VectorMath.MultiplyAdd(left.AsSpan(from[r], Inner), Inner, right, columns, expected.AsSpan(to[r], columns));
        }

        Products<EightLanes>.Add(ref left[0], from, Inner, ref right[0], columns, ref narrow[0], to);
        Products<SixteenLanes>.Add(ref left[0], from, Inner, ref right[0], columns, ref wide[0], to);

        Assert.That(narrow, Is.EqualTo(expected));
        Assert.That(wide, Is.EqualTo(expected));
    }

    [TestCase(0, -1)]
    [TestCase(4, 0)]
    [TestCase(0, 17)]
    public void Rows_that_lie_outside_are_refused(int from, int to) =>
        Assert.That(() => VectorMath.MultiplyAdd(new float[6], [from], 3, new float[48], 16, new float[32], [to]), Throws.InstanceOf<ArgumentException>());

    [Test]
    public void Matrices_that_do_not_fit_are_refused() =>
        Assert.That(() => VectorMath.MultiplyAdd(new float[6], 3, new float[32], 16, new float[32]), Throws.ArgumentException);

    [TestCase(0, 0, 0.5f)]
    [TestCase(100, 1, 1)]
    [TestCase(-100, -1, 0)]
    public void Curves_are_exact_in_the_middle_and_at_their_ends(float x, float tanh, float sigmoid)
    {
        Assert.That(VectorMath.Tanh(Vector256.Create(x))[5], Is.EqualTo(tanh));
        Assert.That(VectorMath.Sigmoid(Vector256.Create(x))[5], Is.EqualTo(sigmoid));
    }

    [Test]
    public void Curves_are_near_those_that_they_stand_for()
    {
        for (float x = -4; x < 4; x += 0.05f)
        {
            Assert.That(VectorMath.Tanh(Vector256.Create(x))[0], Is.EqualTo(MathF.Tanh(x)).Within(0.03));
        }
    }

    private static float[] Numbers(int count, uint seed)
    {
        var numbers = new float[count];
        for (int i = 0; i < count; i++)
        {
            seed = (seed * 1664525) + 1013904223;
            numbers[i] = ((seed >> 8) / (float)(1 << 24)) - 0.5f;
        }

        return numbers;
    }
}
