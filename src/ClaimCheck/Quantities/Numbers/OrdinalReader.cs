using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>Reads places in an order: "22nd", "third", "twenty-fifth", "two hundredth".</summary>
/// <param name="words">The words of numbers.</param>
internal sealed class OrdinalReader(NumberWords words)
{
    /// <summary>Reads an ordinal that is one word.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="figure">The ordinal.</param>
    public bool TryRead(LexemeBuffer lexemes, int at, out Figure figure)
    {
        figure = new Figure(at, at + 1, words.Role(lexemes[at]).Value, 1, FigureForm.Words | FigureForm.Ordinal);
        return true;
    }

    /// <summary>Reads the last word of an ordinal behind a number in words ("twenty-fifth", "three trillionth").</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">Index of the number's first lexeme.</param>
    /// <param name="next">Index behind the number.</param>
    /// <param name="value">The number.</param>
    /// <param name="figure">The ordinal.</param>
    public bool TryEnd(LexemeBuffer lexemes, int first, int next, decimal value, out Figure figure)
    {
        figure = default;
        var at = lexemes[next].Is('-') && !lexemes[next].SpaceBefore ? next + 1 : next;
        var word = words.Role(lexemes[at]);
        if (word.Role != NumberRole.Ordinal || value == 0)
        {
            return false;
        }

        decimal place;
        if (word.Value >= 100)
        {
            if (value == 1 || value >= 1000 || lexemes[at].Is('-'))
            {
                return false;
            }

            place = value * word.Value;
        }
        else if (value % 10 == 0 && (value >= 100 ? value % 100 == 0 || word.Value < 10 : word.Value < 10))
        {
            place = value + word.Value;
        }
        else
        {
            return false;
        }

        figure = new Figure(first, at + 1, place, 1, FigureForm.Words | FigureForm.Ordinal);
        return true;
    }

    /// <summary>Whether the word before is an ordinal ("the second half").</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the word.</param>
    public bool IsBehindOrdinal(LexemeBuffer lexemes, int at) => words.Role(lexemes[lexemes[at - 1].Is('-') ? at - 2 : at - 1]).Role == NumberRole.Ordinal;

    /// <summary>Reads digits before the ordinal of a magnitude ("the 21 trillionth"); "1 millionth of" is a part.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the digits.</param>
    /// <param name="figure">The ordinal.</param>
    public bool TryScaled(LexemeBuffer lexemes, int at, out Figure figure)
    {
        figure = default;
        var word = words.Role(lexemes[at + 1]);
        if (word is not { Role: NumberRole.Ordinal, Value: >= 1000 } || lexemes[at].Value is <= 1 or >= 1000 || (lexemes[at + 2].IsWord && lexemes[at + 2].Word == words.Of))
        {
            return false;
        }

        figure = new Figure(at, at + 2, lexemes[at].Value * word.Value, 1, FigureForm.Ordinal);
        return true;
    }

    /// <summary>Reads digits with "st", "nd", "rd" or "th" written onto them, or torn off them ("the 3 rd").</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the digits.</param>
    /// <param name="figure">The ordinal.</param>
    public static bool TrySuffix(LexemeBuffer lexemes, int at, out Figure figure)
    {
        figure = default;
        if (lexemes[at + 1] is not { IsWord: true, Length: 2 } || (lexemes[at].Flags & (LexemeFlags.Decimal | LexemeFlags.Fraction)) != 0)
        {
            return false;
        }

        var suffix = lexemes.Form(at + 1);
        var isSuffix = lexemes[at + 1].SpaceBefore ? suffix.SequenceEqual(SuffixOf(lexemes[at].Value))
            : suffix.Equals("th", StringComparison.OrdinalIgnoreCase) || suffix.Equals("st", StringComparison.OrdinalIgnoreCase)
                || suffix.Equals("nd", StringComparison.OrdinalIgnoreCase) || suffix.Equals("rd", StringComparison.OrdinalIgnoreCase);
        figure = new Figure(at, at + 2, lexemes[at].Value, 1, FigureForm.Ordinal);
        return isSuffix;
    }

    private static ReadOnlySpan<char> SuffixOf(decimal value) => (value % 100) is >= 11 and <= 13 ? "th" : (value % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };
}
