using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>Reads fractions: "1/4", "½", "half", "a third", "three quarters", "one-eighth".</summary>
/// <param name="words">The words of numbers.</param>
internal sealed class Fractions(NumberWords words)
{
    /// <summary>Reads a fraction in digits ("3/4", "1⁄32", "½") smaller than one.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="value">Its value.</param>
    /// <param name="next">Index behind it.</param>
    public static bool TryDigits(LexemeBuffer lexemes, int at, out decimal value, out int next)
    {
        ref readonly var top = ref lexemes[at];
        value = top.Value;
        next = at + 1;
        if ((top.Flags & LexemeFlags.Fraction) != 0)
        {
            return true;
        }

        ref readonly var slash = ref lexemes[at + 1];
        ref readonly var bottom = ref lexemes[at + 2];
        if (!top.IsPlainInteger || !(slash.Is('/') || slash.Is('⁄')) || slash.SpaceBefore || bottom.SpaceBefore || !bottom.IsPlainInteger
            || !IsDenominator(bottom.Value) || top.Value >= bottom.Value || top.Value == 0 || lexemes[at + 3].Is('/')
            || (lexemes[at + 3].IsNumber && !lexemes[at + 3].SpaceBefore))
        {
            return false;
        }

        value = top.Value / bottom.Value;
        next = at + 3;
        return true;
    }

    /// <summary>Reads a denominator behind a number in words or digits ("two thirds", "one-eighth", "3 quarters").</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index behind the numerator.</param>
    /// <param name="numerator">The numerator.</param>
    /// <param name="value">The value of the fraction.</param>
    /// <param name="next">Index behind it.</param>
    public bool TryDenominator(LexemeBuffer lexemes, int at, decimal numerator, out decimal value, out int next)
    {
        var hyphen = lexemes[at].Is('-') && lexemes[at].SpaceBefore == lexemes[at + 1].SpaceBefore;
        at = hyphen ? at + 1 : at;
        var denominator = words.Role(lexemes[at]);
        var tens = denominator.Value;
        next = at + 1;
        if (denominator.Role == NumberRole.Tens && SkipHyphen(lexemes, next, out var unitAt) is { Role: NumberRole.Part or NumberRole.Ordinal, Value: < 10 } unit)
        {
            denominator = unit with { Value = tens + unit.Value };
            next = unitAt + 1;
        }

        var fits = numerator == 1
            ? denominator.Role is NumberRole.Half || (denominator is { Role: NumberRole.Ordinal, Value: > 2 } && !hyphenatedCompound(lexemes, next, hyphen))
            : numerator > 0 && denominator is { Role: NumberRole.Part, Value: > 1 } && (denominator.Value != 4 || numerator == 3 || !words.IsQuarters(lexemes[at]));
        value = fits ? numerator / denominator.Value : 0;
        return fits && numerator == decimal.Truncate(numerator);

        // "one third-party app", "one quarter-final" are no fractions.
        static bool hyphenatedCompound(LexemeBuffer lexemes, int next, bool hyphen) =>
            !hyphen && lexemes[next].Is('-') && !lexemes[next].SpaceBefore && lexemes[next + 1] is { IsWord: true, SpaceBefore: false };
    }

    /// <summary>Reads "a half", "a third", "one fourth", "three quarters", "½", "3/4" behind "and".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the word "and".</param>
    /// <param name="value">The value of the fraction.</param>
    /// <param name="next">Index behind it.</param>
    public bool TryBehindAnd(LexemeBuffer lexemes, int at, out decimal value, out int next)
    {
        value = 0;
        next = at;
        at = lexemes[at].Is('-') ? at + 1 : at;
        if (words.Role(lexemes[at]).Role != NumberRole.And)
        {
            return false;
        }

        at = lexemes[at + 1].Is('-') ? at + 2 : at + 1;
        var numerator = words.Role(lexemes[at]);
        if (lexemes[at].IsNumber)
        {
            return TryDigits(lexemes, at, out value, out next);
        }

        return numerator.Role is NumberRole.Article or NumberRole.Small && numerator.Value > 0
            && TryDenominator(lexemes, at + 1, numerator.Value, out value, out next) && value < 1;
    }

    private NumberWord SkipHyphen(LexemeBuffer lexemes, int next, out int at)
    {
        at = lexemes[next].Is('-') ? next + 1 : next;
        return words.Role(lexemes[at]);
    }

    private static bool IsDenominator(decimal value) =>
        value is >= 2 and <= 10 or 12 or 15 or 16 or 18 or 20 or 24 or 25 or 30 or 32 or 40 or 50 or 60 or 64 or 100 or 128 or 256 or 1000;
}
