using System.Globalization;
using ClaimCheck.Quantities.Counts;
using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.NotQuantities;

/// <summary>
/// Tells numbers that are dialled from figures: "called 911", "call police on 101", "a 999 caller", "text TIPS to 55501". The numbers of public services
/// stand in service-numbers.tsv. Immutable; thread-safe.
/// </summary>
internal sealed class ServiceNumbers
{
    private const int Window = 8;

    private readonly HashSet<decimal> _services = [];
    private readonly CueWords _cues;

    /// <summary>Loads the table.</summary>
    /// <param name="cues">Words of calling.</param>
    public ServiceNumbers(CueWords cues)
    {
        _cues = cues;
        foreach (var row in DataTable.Rows("service-numbers.tsv"))
        {
            _services.Add(decimal.Parse(row[0], NumberStyles.None, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Whether a bare number is one that is dialled.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="amount">The number, in plain digits.</param>
    public bool IsDialled(LexemeBuffer lexemes, in Amount amount)
    {
        var at = amount.NumberFirst;
        var length = lexemes[at].Length;
        if (length is < 3 or > 6)
        {
            return false;
        }

        ref readonly var behind = ref lexemes[amount.Next];
        var service = _services.Contains(amount.Value);
        if (service && (_cues.Has(lexemes[at - 1], Cue.Call) || _cues.Has(behind, Cue.Service) || _cues.Has(lexemes[amount.Next + 1], Cue.Service)))
        {
            return true;
        }

        var counts = behind.IsWord && !_cues.Has(behind, Cue.Function) && (!service || NounShape.IsPlural(lexemes, amount.Next, _cues));
        return !counts && (_cues.Has(lexemes[at - 1], Cue.Call) || (_cues.Has(lexemes[at - 1], Cue.Function) && IsCalled(lexemes, at - 2, service || length >= 5)));
    }

    /// <summary>Whether a word of calling stands a few words before, with no other end of a phrase between.</summary>
    private bool IsCalled(LexemeBuffer lexemes, int at, bool isSure)
    {
        for (var i = at; i >= at - Window && lexemes[i].Kind is not (LexemeKind.Newline or LexemeKind.End) && !lexemes[i].Is('.') && !lexemes[i].IsNumber; i--)
        {
            if (_cues.Has(lexemes[i], Cue.Up | Cue.Down))
            {
                // "calls rose to 112".
                return false;
            }

            if (_cues.Has(lexemes[i], Cue.Call))
            {
                return isSure;
            }
        }

        return false;
    }
}
