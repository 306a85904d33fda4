using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Matching.Questions;

/// <summary>What slip of the pen turns one figure into another. Two figures that differ by a slip are hardly ever answers to two questions.</summary>
internal enum Slip : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>The figures differ by a power of ten.</summary>
    Magnitude,

    /// <summary>Two digits in the other order.</summary>
    Reversed,

    /// <summary>The same number with another unit of the same dimension.</summary>
    Unit,

    /// <summary>A number of teens for one of tens, or the other way round ("fourteen", "forty").</summary>
    Teens,

    /// <summary>The same digits in another order, or one digit of many exchanged.</summary>
    Digits,
}

/// <summary>Recognises slips.</summary>
internal static class Slips
{
    private const int FewestForOrder = 3;
    private const int FewestForOne = 5;

    /// <summary>The slip that separates two figures.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="b">Another with an answer of the same sort.</param>
    /// <param name="unit">The relation of their units.</param>
    public static Slip Between(ClaimFrame a, ClaimFrame b, UnitLevel unit)
    {
        if (a.Answer.Value is not { } first || b.Answer.Value is not { } second || first <= 0 || second <= 0 || a.Kind is ClaimKind.Date or ClaimKind.Time)
        {
            return Slip.None;
        }

        if (first == second)
        {
            return (unit == UnitLevel.Convertible && a.Kind is ClaimKind.Measure or ClaimKind.Temperature) || UnitComparer.OtherRate(a, b) ? Slip.Unit : Slip.None;
        }

        if (unit is UnitLevel.Convertible or UnitLevel.Other)
        {
            return Slip.None;
        }

        var ratio = Math.Max(first, second) / Math.Min(first, second);
        return DigitsDiffer(first, second) ? Slip.Digits
            : AreReversed(first, second) ? Slip.Reversed
            : AreTeens(first, second) ? Slip.Teens
            : ratio is 10m or 100m or 1000m or 1_000_000m ? Slip.Magnitude : Slip.None;
    }

    private static bool AreReversed(decimal first, decimal second)
    {
        while (first < 100 && second < 100 && (first != decimal.Truncate(first) || second != decimal.Truncate(second)))
        {
            (first, second) = (first * 10, second * 10);
        }

        while (first >= 100 && second >= 100 && first % 10 == 0 && second % 10 == 0)
        {
            (first, second) = (first / 10, second / 10);
        }

        return first is > 10 and < 100 && second is > 10 and < 100 && first == decimal.Truncate(first) && second == decimal.Truncate(second)
        && (int)first / 10 == (int)second % 10 && (int)first % 10 == (int)second / 10;
    }

    private static bool AreTeens(decimal first, decimal second)
    {
        var (low, high) = (Math.Min(first, second), Math.Max(first, second));
        while (low >= 10_000 && low % 1000 == 0 && high % 1000 == 0)
        {
            (low, high) = (low / 1000, high / 1000);
        }

        return low is >= 13 and <= 19 && high == 10 * (low - 10);
    }

    private static bool DigitsDiffer(decimal first, decimal second)
    {
        Span<char> left = stackalloc char[64], right = stackalloc char[64];
        var a = Significant(first, left);
        var b = Significant(second, right);
        if (a.Length != b.Length || a.Length < FewestForOrder || first > 10 * second || second > 10 * first)
        {
            return false;
        }

        var differing = 0;
        for (var i = 0; i < a.Length; i++)
        {
            differing += a[i] == b[i] ? 0 : 1;
        }

        if (differing == 1)
        {
            return a.Length >= FewestForOne;
        }

        a.Sort();
        b.Sort();
        return differing == 2 && a.SequenceEqual(b);
    }

    /// <summary>The digits of a figure without its point and without zeros at either end.</summary>
    private static Span<char> Significant(decimal value, Span<char> buffer)
    {
        value.TryFormat(buffer, out var length, "0.############", System.Globalization.CultureInfo.InvariantCulture);
        var kept = 0;
        for (var i = 0; i < length; i++)
        {
            if (char.IsAsciiDigit(buffer[i]))
            {
                buffer[kept++] = buffer[i];
            }
        }

        return buffer[..kept].Trim('0');
    }
}
