using System.Globalization;
using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Quantities.Money;

/// <summary>What a form of a currency stands for.</summary>
/// <param name="Unit">The currency.</param>
/// <param name="Factor">What the figure is multiplied by ("MUSD": a million).</param>
/// <param name="NeedsGlue">Whether it must be written onto the digits.</param>
/// <param name="IsWord">Whether it is a name ("dollars"), not a sign or code.</param>
/// <param name="NeedsSum">Whether only a sum proves it: a magnitude, decimals or a hundred and more ("crowns").</param>
internal readonly record struct CurrencyForm(Unit Unit, decimal Factor, bool NeedsGlue, bool IsWord, bool NeedsSum = false);

/// <summary>The currencies of the table currencies.tsv with their forms. Immutable after construction; thread-safe.</summary>
internal sealed class CurrencyTable
{
    private readonly PhraseBook<CurrencyForm> _before = new();
    private readonly PhraseBook<CurrencyForm> _after = new();

    /// <summary>Loads the table.</summary>
    /// <param name="vocabulary">Gets its words.</param>
    public CurrencyTable(Vocabulary.Builder vocabulary)
    {
        foreach (var row in DataTable.Rows("currencies.tsv"))
        {
            var cell = (int i) => i < row.Length ? row[i].Split('|', StringSplitOptions.RemoveEmptyEntries) : [];
            var minor = int.Parse(row[2], CultureInfo.InvariantCulture);
            var unit = new Unit(row[1], QuantityKind.Money, null, 0, 0, row[0].Length > 0 ? row[0] : null, minor);
            foreach (var word in cell(3))
            {
                var doubtful = word[0] == '?';
                AddWord(doubtful ? word[1..] : word, new CurrencyForm(unit, 1, NeedsGlue: false, IsWord: true, doubtful), vocabulary);
            }

            foreach (var sign in cell(4))
            {
                Add(_before, sign, unit, vocabulary);
                Add(_after, sign, unit, vocabulary);
            }

            foreach (var sign in cell(5))
            {
                Add(_before, sign, unit, vocabulary);
            }

            foreach (var sign in cell(6))
            {
                Add(_after, sign, unit, vocabulary);
            }

            if (unit.Currency is { } code && minor == 1)
            {
                AddCode(code, unit, vocabulary);
            }
        }
    }

    /// <summary>Finds the longest form of a currency that may stand before a figure.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="next">Index behind it.</param>
    /// <param name="form">What it stands for.</param>
    public bool TryBefore(LexemeBuffer lexemes, int at, out int next, out CurrencyForm form) => _before.TryMatch(lexemes, at, out next, out form);

    /// <summary>Finds the longest form of a currency that may stand behind a figure.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="next">Index behind it.</param>
    /// <param name="form">What it stands for.</param>
    public bool TryAfter(LexemeBuffer lexemes, int at, out int next, out CurrencyForm form) => _after.TryMatch(lexemes, at, out next, out form);

    private void AddWord(string word, CurrencyForm form, Vocabulary.Builder vocabulary)
    {
        _after.Add(word, form, vocabulary);
        if (word[0] != '=')
        {
            _after.Add(word + "s", form, vocabulary);
            _before.Add(word, form, vocabulary);
        }
    }

    private static void Add(PhraseBook<CurrencyForm> table, string sign, Unit unit, Vocabulary.Builder vocabulary)
    {
        var glue = sign[0] == '!';
        table.Add(Spaced(glue ? sign[1..] : sign), new CurrencyForm(unit, 1, glue, IsWord: false), vocabulary);
    }

    private void AddCode(string code, Unit unit, Vocabulary.Builder vocabulary)
    {
        foreach (var table in (PhraseBook<CurrencyForm>[])[_before, _after])
        {
            table.Add("=" + code, new CurrencyForm(unit, 1, NeedsGlue: false, IsWord: false), vocabulary);
            table.Add("=M" + code, new CurrencyForm(unit, 1_000_000, NeedsGlue: false, IsWord: false), vocabulary);
            table.Add(code + " $", new CurrencyForm(unit, 1, NeedsGlue: false, IsWord: false), vocabulary);
        }
    }

    /// <summary>"A$" as the lexer cuts it: "A $".</summary>
    private static string Spaced(string sign) => sign
        .Replace("$", " $ ", StringComparison.Ordinal).Replace("£", " £ ", StringComparison.Ordinal).Replace("¥", " ¥ ", StringComparison.Ordinal)
        .Replace("¢", " ¢ ", StringComparison.Ordinal).Replace("₵", " ₵ ", StringComparison.Ordinal).Replace("Y=", "Y =", StringComparison.Ordinal)
        .Replace("  ", " ", StringComparison.Ordinal).Replace("= $", "=$", StringComparison.Ordinal).Trim();
}
