using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.NotQuantities;

/// <summary>Numbers chained without spaces that state no figure together: telephone numbers, clock times, dates, addresses, models.</summary>
internal static class NumberChains
{
    /// <summary>Numbers chained without spaces: "+1-222-2222", "4:39", "1:36.6", "5/17/2018", "17.05.2018", "24/7", "9/11", "192.168.0.1".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the first number.</param>
    /// <param name="next">Index behind it.</param>
    public static bool IsChain(LexemeBuffer lexemes, int at, out int next)
    {
        var links = 0;
        var colon = false;
        var slash = false;
        next = at + 1;
        while (IsLink(lexemes, next))
        {
            colon |= lexemes[next].Is(':');
            slash |= lexemes[next].Is('/');
            links++;
            next += 2;
        }

        if (links == 0 || lexemes[next].Is('%'))
        {
            return false;
        }

        var plus = lexemes[at - 1].Is('+') && !lexemes[at].SpaceBefore;
        return links > 1 || colon || plus || (slash && !Fractions.TryDigits(lexemes, at, out _, out _) && !lexemes[at - 1].IsNumber);
    }

    /// <summary>"a 737-800": two numbers of three digits behind an article, with nothing behind them that they could count.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the first number.</param>
    /// <param name="next">Index behind it.</param>
    public static bool IsModel(LexemeBuffer lexemes, int at, out int next)
    {
        next = at + 3;
        return lexemes[at] is { IsPlainInteger: true, Length: 3 } && IsLink(lexemes, at + 1) && lexemes[at + 1].Is('-') && lexemes[at + 2] is { IsPlainInteger: true, Length: 3 }
            && lexemes[at - 1].IsWord && lexemes.Form(at - 1) is "a" or "A" or "an" or "the" or "The" && !lexemes[next].IsWord && lexemes[next].Kind != LexemeKind.Symbol;
    }

    /// <summary>"007", "04-17", "40-08": digits that start with a nought count nothing; "000" may.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the number.</param>
    /// <param name="next">Index behind it.</param>
    public static bool IsSerial(LexemeBuffer lexemes, int at, out int next)
    {
        next = at + 1;
        if (!IsPadded(lexemes[at]) && !(lexemes[next].Is('-') && IsLink(lexemes, next) && IsPadded(lexemes[next + 1])))
        {
            return false;
        }

        while (IsLink(lexemes, next))
        {
            next += 2;
        }

        return true;
    }

    private static bool IsPadded(in Lexeme lexeme) => lexeme is { IsPlainInteger: true, Length: >= 2, Sign: '0', Value: > 0 };

    private static bool IsLink(LexemeBuffer lexemes, int at) =>
        lexemes[at].Kind == LexemeKind.Punctuation && lexemes[at].Sign is '-' or ':' or '/' or '.' && !lexemes[at].SpaceBefore
        && lexemes[at + 1].Kind == LexemeKind.Number && !lexemes[at + 1].SpaceBefore;
}
