using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Ranges;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>Reads lengths of time in signs, as of races: hours, minutes and seconds ("2:05:41"), or minutes and seconds with parts of them ("3:26.05").
/// Immutable; thread-safe.</summary>
/// <param name="second">The unit that they are told in.</param>
internal sealed class RaceTimes(Unit second)
{
    private const int Sixty = 60;

    /// <summary>Reads the length of time at a lexeme.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="pair">The length in seconds.</param>
    public bool TryRead(LexemeBuffer lexemes, int at, out AmountPair pair)
    {
        pair = default;
        if (!lexemes[at].IsPlainInteger || lexemes[at].Length > 2 || IsGlued(lexemes, at) || !IsPart(lexemes, at + 1) || !(IsPart(lexemes, at + 3) || lexemes[at + 2].Decimals > 0))
        {
            return false;
        }

        var next = IsPart(lexemes, at + 3) ? at + 5 : at + 3;
        if (IsGlued(lexemes, next))
        {
            return false;
        }

        var seconds = next == at + 5 ? (((lexemes[at].Value * Sixty) + lexemes[at + 2].Value) * Sixty) + lexemes[at + 4].Value : (lexemes[at].Value * Sixty) + lexemes[at + 2].Value;
        var step = 1m;
        for (var digit = 0; digit < lexemes[next - 1].Decimals; digit++)
        {
            step /= 10;
        }

        var amount = new Amount(at, next, at, next, new Figure(at, next, seconds, step, FigureForm.None), seconds, second, second.Name);
        pair = new AmountPair(PairKind.None, at, amount, default);
        return true;
    }

    /// <summary>Whether a colon and two digits stand at a lexeme, written onto what is before them.</summary>
    private static bool IsPart(LexemeBuffer lexemes, int at) => lexemes[at].Is(':') && !lexemes[at].SpaceBefore && lexemes[at + 1] is { IsNumber: true, SpaceBefore: false } part
        && part.Value < Sixty && part.Length - (part.Decimals > 0 ? part.Decimals + 1 : 0) == 2 && (part.Flags & LexemeFlags.Grouped) == 0;

    /// <summary>Whether a lexeme is written onto the one before it, so that both belong to a code or a list.</summary>
    private static bool IsGlued(LexemeBuffer lexemes, int at) => !lexemes[at].SpaceBefore && (lexemes[at].IsWord || lexemes[at].IsNumber || lexemes[at].Is(':') || lexemes[at].Is('-') || lexemes[at].Is('/'))
        && (lexemes[at - 1].IsNumber || lexemes[at - 1].IsWord || lexemes[at - 1].Is(':') || lexemes[at - 1].Is('-') || lexemes[at - 1].Is('/'));
}
