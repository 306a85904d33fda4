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
