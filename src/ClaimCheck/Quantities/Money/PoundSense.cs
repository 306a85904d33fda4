using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Quantities.Money;

/// <summary>Decides whether "pounds" is money or weight: money with a magnitude or beside words of money, else weight.</summary>
/// <param name="cues">Words of money.</param>
internal sealed class PoundSense(CueWords cues)
{
    private const int Window = 8;
    private static readonly Unit Sterling = new("pound sterling", QuantityKind.Money, null, 0, 0, "GBP");
    private static readonly Unit Weight = new("pound-mass", QuantityKind.Measure, "mass", 453.59237m);

    /// <summary>Reads "pound" or "pounds" behind a number.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="figure">The number.</param>
    /// <param name="scaled">Whether a magnitude sign stands behind the number.</param>
    /// <param name="at">Index behind the number.</param>
    /// <param name="match">Money or weight.</param>
    public bool TryRead(LexemeBuffer lexemes, in Figure figure, bool scaled, int at, out UnitMatch match)
    {
        match = default;
        var form = lexemes.Form(at);
        if (!(form.Equals("pounds", StringComparison.OrdinalIgnoreCase) || form.Equals("pound", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        var weighed = lexemes.Form(at + 1).Equals("of", StringComparison.Ordinal) && cues.Has(lexemes[at + 2], Cue.Weighed);
        var unit = !weighed && (scaled || figure.Value >= 100_000 || HasMoney(lexemes, figure.First - Window, figure.First) || IsPriced(lexemes, at + 1)) ? Sterling : Weight;
        match = new UnitMatch(unit, unit.Name, at + 1);
        return true;
    }

    /// <summary>"10 pounds a month" costs; "200 pounds of rice" weighs, whatever is paid for it.</summary>
    private bool IsPriced(LexemeBuffer lexemes, int at) => HasMoney(lexemes, at, at + 3);

    private bool HasMoney(LexemeBuffer lexemes, int from, int to)
    {
        for (var i = Math.Max(0, from); i < to; i++)
        {
            if (cues.Has(lexemes[i], Cue.Money))
            {
                return true;
            }
        }

        return false;
    }
}
