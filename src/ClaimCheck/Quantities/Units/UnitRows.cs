using System.Globalization;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Units;

/// <summary>Reads the tables units.tsv and unit-prefixes.tsv: the units by name, those with prefixes as well, and every form of theirs.</summary>
internal sealed class UnitRows
{
    /// <summary>Reads the tables.</summary>
    /// <param name="vocabulary">Gets the words of the units.</param>
    public UnitRows(Vocabulary.Builder vocabulary)
    {
        var prefixes = new List<(string Sign, string[] More, string Name, decimal Factor)>();
        foreach (var row in DataTable.Rows("unit-prefixes.tsv"))
        {
            prefixes.Add((row[0], row[1].Split('|', StringSplitOptions.RemoveEmptyEntries), row[2], Parse(row[3])));
        }

        foreach (var row in DataTable.Rows("units.tsv"))
        {
            var cell = (int i) => i < row.Length ? row[i] : string.Empty;
            var unit = new Unit(
                row[0], Enum.Parse<QuantityKind>(row[1], ignoreCase: true), cell(2).Length > 0 ? cell(2) : null, Parse(cell(3)), Parse(cell(4)));
            AddUnit(unit, Cells(cell(6)), Cells(cell(7)), vocabulary);
            foreach (var prefix in prefixes.Where(p => cell(5).Contains(p.Sign, StringComparison.Ordinal)))
            {
                var name = prefix.Name + unit.Name;
                AddUnit(
                    unit with { Name = name, Factor = unit.Factor * prefix.Factor },
                    [.. Cells(cell(6)).Select(w => prefix.Name + w)],
                    [.. Cells(cell(7)).SelectMany(s => PrefixedSigns(prefix, s.TrimStart('~', '=')))],
                    vocabulary);
            }
        }
    }

    /// <summary>The units by their singular English names.</summary>
    public Dictionary<string, Unit> ByName { get; } = new(StringComparer.Ordinal);

    /// <summary>What the forms of units stand for.</summary>
    public PhraseBook<UnitForm> Forms { get; } = new();

    private void AddUnit(Unit unit, string[] words, string[] signs, Vocabulary.Builder vocabulary)
    {
        if (!ByName.TryAdd(unit.Name, unit))
        {
            unit = ByName[unit.Name];
        }

        foreach (var word in words)
        {
            Forms.Add(word, new UnitForm(unit, UnitProof.None), vocabulary);
            if (word[0] != '=' && char.IsLetter(word[^1]))
            {
                Forms.Add(word + "s", new UnitForm(unit, UnitProof.None), vocabulary);
            }
        }

        foreach (var sign in signs)
        {
            var proof = sign[0] switch { '~' => UnitProof.Glued, '?' => UnitProof.Follows, '!' => UnitProof.Sister, _ => UnitProof.None };
            Forms.Add(proof == UnitProof.None ? sign : sign[1..], new UnitForm(unit, proof), vocabulary);
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

    private static string[] Cells(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static decimal Parse(string number) =>
        number.Length == 0 ? 0 : decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture);
}
