using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>
/// Adds the smaller part of amounts in two units: "3 dollars 50 cents", "thirteen dollars and forty-five", "5 feet 2 inches", "5 ft 2 in",
/// "two hours and 43 minutes".
/// </summary>
internal static class Compounds
{
    /// <summary>Tries to read a smaller part behind an amount.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="amount">The amount in the larger unit.</param>
    /// <param name="amounts">Reads the smaller amount.</param>
    /// <param name="and">Number of the word "and".</param>
    /// <param name="joined">Whether "and" may join the parts: not behind "between".</param>
    /// <returns>The whole amount, or the larger part alone.</returns>
    public static Amount Complete(LexemeBuffer lexemes, in Amount amount, AmountReader amounts, int and, bool joined)
    {
        if (amount.Unit is not { } unit || amount.UnitName != unit.Name || amount.Figure.Form is not (FigureForm.None or FigureForm.Words)
            || amount.Value != decimal.Truncate(amount.Value) || amount.Next == amount.NumberNext)
        {
            return amount;
        }

        var at = lexemes[amount.Next].Word == and && lexemes[amount.Next].IsWord ? amount.Next + 1 : amount.Next;
        var inches = lexemes[at].Is('-') && !lexemes[at].SpaceBefore && !lexemes[at + 1].SpaceBefore && unit.Name == "foot";
        at = inches ? at + 1 : at;
        if ((at > amount.Next && !joined) || !amounts.TryRead(lexemes, at, joined: true, out var small) || small.First != small.NumberFirst || small.Figure.Form is not (FigureForm.None or FigureForm.Words or FigureForm.Fraction))
        {
            return amount;
        }

        if (TimeParts(unit, small) is > 0 and var times && small.Value >= 0 && small.Value < times)
        {
            // In the smaller unit, which holds the sum exactly: "two hours and 43 minutes" are 163 minutes.
            return amount with
            {
                Next = small.Next,
                NumberNext = small.NumberNext,
                Figure = amount.Figure with { Value = (amount.Value * times) + small.Value, Step = small.Figure.Step },
                Unit = small.Unit,
                UnitName = small.UnitName,
            };
        }

        var parts = Parts(lexemes, amount, small);
        return parts == 0 || small.Value >= parts || small.Value < 0
            ? amount
            : amount with
            {
                Next = small.Next,
                NumberNext = small.NumberNext,
                Figure = amount.Figure with { Value = amount.Value + (small.Value / parts), Step = Math.Min(small.Figure.Step, 1) / parts },
            };
    }

    /// <summary>How many of a smaller unit of time make one of a larger; 0 where they are not said together.</summary>
    private static int TimeParts(Unit unit, in Amount small) => (unit.Name, small.UnitName) switch
    {
        ("hour", "minute") or ("minute", "second") => 60,
        ("day", "hour") => 24,
        ("week", "day") => 7,
        ("year", "month") => 12,
        _ => 0,
    };

    /// <summary>How many of the smaller unit make one of the larger; 0 where the two do not belong together.</summary>
    private static int Parts(LexemeBuffer lexemes, in Amount large, in Amount small)
    {
        var unit = large.Unit!;
        if (unit.Kind == QuantityKind.Money && unit.MinorOf == 1)
        {
            if (small.Unit is { Kind: QuantityKind.Money, MinorOf: 100 } minor)
            {
                return minor.Currency == unit.Currency || unit.Currency is not ("EUR" or "GBP") ? 100 : 0;
            }

            // "15 dollars 50": two digits, and nothing behind them that they could count.
            var bare = small.Unit is null && lexemes[small.First].Length >= 2 && small.Value >= 10;
            return bare && (!lexemes[small.Next].IsWord || lexemes.Form(small.Next).SequenceEqual("more")) ? 100 : 0;
        }

        if (unit.Name != "foot")
        {
            return 0;
        }

        // "5-foot-10", "5 foot 9": inches that nothing else follows.
        return small.Unit?.Name == "inch" || (small.Unit is null && lexemes[small.First] is { IsPlainInteger: true, Length: <= 2 } && small.Next == small.First + 1
            && (lexemes[small.First - 1].Is('-') || !lexemes[small.Next].IsWord)) ? 12 : 0;
    }
}
