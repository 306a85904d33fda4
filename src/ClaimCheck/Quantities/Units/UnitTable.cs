using System.Globalization;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Units;

/// <summary>The units of the table units.tsv with their forms, and conversion inside a dimension. Immutable after construction; thread-safe.</summary>
internal sealed class UnitTable
{
    private readonly Dictionary<string, Unit> _byName = new(StringComparer.Ordinal);
    private readonly PhraseBook<UnitForm> _forms = new();
    private readonly List<(string Sign, string[] More, string Name, decimal Factor)> _prefixes = [];

    /// <summary>Loads the table.</summary>
    /// <param name="vocabulary">Gets the words of the units.</param>
    public UnitTable(Vocabulary.Builder vocabulary)
    {
        foreach (var row in DataTable.Rows("unit-prefixes.tsv"))
        {
            _prefixes.Add((row[0], row[1].Split('|', StringSplitOptions.RemoveEmptyEntries), row[2], Parse(row[3])));
        }

        foreach (var row in DataTable.Rows("units.tsv"))
        {
            var cell = (int i) => i < row.Length ? row[i] : string.Empty;
            var unit = new Unit(
                row[0], Enum.Parse<QuantityKind>(row[1], ignoreCase: true), cell(2).Length > 0 ? cell(2) : null, Parse(cell(3)), Parse(cell(4)));
            AddUnit(unit, Forms(cell(6)), Forms(cell(7)), vocabulary);
            foreach (var prefix in _prefixes.Where(p => cell(5).Contains(p.Sign, StringComparison.Ordinal)))
            {
                var name = prefix.Name + unit.Name;
                AddUnit(
                    unit with { Name = name, Factor = unit.Factor * prefix.Factor },
                    [.. Forms(cell(6)).Select(w => prefix.Name + w)],
                    [.. Forms(cell(7)).SelectMany(s => PrefixedSigns(prefix, s.TrimStart('~', '=')))],
                    vocabulary);
            }
        }
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

    private void AddUnit(Unit unit, string[] words, string[] signs, Vocabulary.Builder vocabulary)
    {
        if (!_byName.TryAdd(unit.Name, unit))
        {
            unit = _byName[unit.Name];
        }

        foreach (var word in words)
        {
            _forms.Add(word, new UnitForm(unit, UnitProof.None), vocabulary);
            if (word[0] != '=' && char.IsLetter(word[^1]))
            {
                _forms.Add(word + "s", new UnitForm(unit, UnitProof.None), vocabulary);
            }
        }

        foreach (var sign in signs)
        {
            var proof = sign[0] switch { '~' => UnitProof.Glued, '?' => UnitProof.Follows, '!' => UnitProof.Sister, _ => UnitProof.None };
            _forms.Add(proof == UnitProof.None ? sign : sign[1..], new UnitForm(unit, proof), vocabulary);
        }
    }

    /// <summary>"km" and "KM" for kilo and metre: in any case where the prefix is not told apart by its case, and exactly as written.</summary>
    private static IEnumerable<string> PrefixedSigns((string Sign, string[] More, string Name, decimal Factor) prefix, string sign)
    {
        yield return "=" + prefix.Sign + sign;
        if (prefix.Sign is "k" or "c" or "G" or "T" || (prefix.Sign is "M" or "m" && sign.Length > 1) || (prefix.Sign == "m" && sign is "m" or "g" or "l"))
        {
            yield return prefix.Sign + sign;
        }

        foreach (var more in prefix.More)
        {
            yield return "=" + more + sign;
        }
    }

    private static string[] Forms(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static decimal Parse(string number) =>
        number.Length == 0 ? 0 : decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture);
}
