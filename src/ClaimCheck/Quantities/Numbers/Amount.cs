using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>A number with its sign, magnitude, currency and unit.</summary>
/// <param name="First">Index of its first lexeme, sign and currency counted.</param>
/// <param name="Next">Index behind its last lexeme.</param>
/// <param name="NumberFirst">Index of the first lexeme of the number words.</param>
/// <param name="NumberNext">Index behind the number words and their magnitude.</param>
/// <param name="Figure">The number with sign and magnitude in its value.</param>
/// <param name="Mantissa">The number without a magnitude written behind it.</param>
/// <param name="Unit">Its unit or currency, or <see langword="null"/>.</param>
/// <param name="UnitName">The unit's name with any "per" part, or <see langword="null"/>.</param>
internal readonly record struct Amount(
    int First, int Next, int NumberFirst, int NumberNext, Figure Figure, decimal Mantissa, Unit? Unit, string? UnitName)
{
    /// <summary>The stated figure.</summary>
    public decimal Value => Figure.Value;

    /// <summary>Whether it is money.</summary>
    public bool IsMoney => Unit is { Kind: QuantityKind.Money };
}
