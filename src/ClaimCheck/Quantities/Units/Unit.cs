namespace ClaimCheck.Quantities.Units;

/// <summary>A unit of measure, time or share, or a currency.</summary>
/// <param name="Name">Singular English name.</param>
/// <param name="Kind">What a figure with this unit is.</param>
/// <param name="Dimension">What it measures; <see langword="null"/> where no unit converts to it.</param>
/// <param name="Factor">How many base units of the dimension it has; 0 where it converts to nothing.</param>
/// <param name="Offset">Base units at its zero (temperatures).</param>
/// <param name="Currency">ISO 4217 code of a currency, or <see langword="null"/>.</param>
/// <param name="MinorOf">How many of it make the major unit of the currency (cents: 100); 1 for a major unit.</param>
internal sealed record Unit(
    string Name, QuantityKind Kind, string? Dimension, decimal Factor, decimal Offset = 0, string? Currency = null, int MinorOf = 1);

/// <summary>How sure a form is to be the unit that it may stand for.</summary>
internal enum UnitProof : byte
{
    /// <summary>Always the unit behind a number.</summary>
    None,

    /// <summary>Only written onto the digits, or spaced with nothing behind it that it could belong to ("5 m" but not "5 m people").</summary>
    Glued,

    /// <summary>Only where a word of extent or the end of the phrase follows ("2 in thick").</summary>
    Follows,

    /// <summary>Only with a fitting figure or a sister unit nearby ("573.15K").</summary>
    Sister,
}

/// <summary>What a form stands for.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Proof">What must prove it.</param>
internal readonly record struct UnitForm(Unit Unit, UnitProof Proof);
