using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Units;

/// <summary>The units of the table units.tsv with their forms, and conversion inside a dimension. Immutable after construction; thread-safe.</summary>
internal sealed class UnitTable
{
    private readonly Dictionary<string, Unit> _byName;
    private readonly PhraseBook<UnitForm> _forms;

    /// <summary>Loads the table.</summary>
    /// <param name="vocabulary">Gets the words of the units.</param>
    public UnitTable(Vocabulary.Builder vocabulary)
    {
        var rows = new UnitRows(vocabulary);
        (_byName, _forms) = (rows.ByName, rows.Forms);
    }

    /// <summary>The unit of a name, or <see langword="null"/>.</summary>
    /// <param name="name">Singular English name.</param>
    public Unit? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Finds the longest unit form at a lexeme.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="next">Index behind it.</param>
    /// <param name="form">What it stands for.</param>
    public bool TryMatch(LexemeBuffer lexemes, int at, out int next, out UnitForm form) => _forms.TryMatch(lexemes, at, out next, out form);

    /// <summary>What a unit measures: "length", or "volume per time" for a unit per unit; <see langword="null"/> where nothing is proven.</summary>
    /// <param name="unit">Singular English name, also of a unit per unit.</param>
    public string? DimensionOf(string? unit)
    {
        if (unit is null)
        {
            return null;
        }

        var per = unit.IndexOf(" per ", StringComparison.Ordinal);
        if (_byName.TryGetValue(unit, out var known) || per < 0)
        {
            return known is { Factor: > 0 } ? known.Dimension : null;
        }

        return DimensionOf(unit[..per]) is { } upper && DimensionOf(unit[(per + 5)..]) is { } lower ? upper + " per " + lower : null;
    }

    /// <summary>Converts what is stated in one unit into another of the same dimension.</summary>
    /// <param name="set">The set in the first unit.</param>
    /// <param name="fromUnit">Name of the first unit.</param>
    /// <param name="toUnit">Name of the second unit.</param>
    /// <param name="converted">The set in the second unit.</param>
    /// <returns><see langword="false"/> where the dimension is unknown or differs, or a figure is too large.</returns>
    public bool TryConvert(ValueSet set, string fromUnit, string toUnit, out ValueSet converted)
    {
        converted = set;
        if (string.Equals(fromUnit, toUnit, StringComparison.Ordinal))
        {
            return true;
        }

        if (DimensionOf(fromUnit) is not { } dimension || !string.Equals(DimensionOf(toUnit), dimension, StringComparison.Ordinal))
        {
            return false;
        }

        var (fromFactor, fromOffset) = Scale(fromUnit);
        var (toFactor, toOffset) = Scale(toUnit);
        try
        {
            decimal Turn(decimal value) => fromFactor == toFactor ? value + ((fromOffset - toOffset) / toFactor) : ((value * fromFactor) + (fromOffset - toOffset)) / toFactor;
            converted = set.Map(Turn, set.Granularity * fromFactor / toFactor);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private (decimal Factor, decimal Offset) Scale(string unit)
    {
        if (_byName.TryGetValue(unit, out var known))
        {
            return (known.Factor, known.Offset);
        }

        var per = unit.IndexOf(" per ", StringComparison.Ordinal);
        return (Scale(unit[..per]).Factor / Scale(unit[(per + 5)..]).Factor, 0);
    }
}
