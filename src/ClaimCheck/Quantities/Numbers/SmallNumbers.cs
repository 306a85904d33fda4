using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>Reads the parts of which larger numbers are made: numbers below a thousand, in words or digits.</summary>
/// <param name="words">The words of numbers.</param>
internal sealed class SmallNumbers(NumberWords words)
{
    /// <summary>"one hundred and thirty-eight", "twenty-one", digits, "hundred"; -1 where no number stands.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="joined">Whether "and" may join parts.</param>
    /// <param name="end">Index behind it.</param>
    public decimal Below1000(LexemeBuffer lexemes, int at, bool joined, out int end)
    {
        end = at;
        decimal part;
        var first = words.Role(lexemes[at]);
        if (lexemes[at].IsNumber)
        {
            part = lexemes[at].Value;
            end = at + 1;
        }
        else if (first.Role is NumberRole.Hundred or NumberRole.Scale)
        {
            part = 1;
        }
        else if (!TryBelow100(lexemes, at, out part, out end))
        {
            return -1;
        }

        if (part == 0 || part >= 100 || Behind(lexemes, end, out var hundredAt).Role != NumberRole.Hundred)
        {
            return part;
        }

        part *= 100;
        end = hundredAt + 1;
        var and = words.Role(lexemes[end]).Role == NumberRole.And;
        if ((!and || joined) && TryBelow100(lexemes, and ? end + 1 : SkipHyphen(lexemes, end), out var rest, out var restEnd) && rest > 0
            && Behind(lexemes, restEnd, out _).Role != NumberRole.Hundred)
        {
            part += rest;
            end = restEnd;
        }

        return part;
    }

    private bool TryBelow100(LexemeBuffer lexemes, int at, out decimal value, out int end)
    {
        var word = words.Role(lexemes[at]);
        value = word.Value;
        end = at + 1;
        if (word.Role == NumberRole.Small)
        {
            return true;
        }

        if (word.Role != NumberRole.Tens)
        {
            return false;
        }

        // "eighty - four": a range would rise.
        var torn = lexemes[end].Is('-') && lexemes[end].SpaceBefore && lexemes[end + 1].SpaceBefore ? end + 1 : end;
        var unit = Behind(lexemes, torn, out var unitAt);
        if (unit is { Role: NumberRole.Small, Value: > 0 and < 10 })
        {
            value += unit.Value;
            end = unitAt + 1;
        }

        return true;
    }

    /// <summary>The number word behind a part, over a hyphen without spaces if there is one.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="end">Index behind the part.</param>
    /// <param name="at">Index of the word.</param>
    public NumberWord Behind(LexemeBuffer lexemes, int end, out int at)
    {
        at = SkipHyphen(lexemes, end);
        return words.Role(lexemes[at]);
    }

    private static int SkipHyphen(LexemeBuffer lexemes, int at) =>
        lexemes[at].Is('-') && !lexemes[at].SpaceBefore && !lexemes[at + 1].SpaceBefore && lexemes[at + 1].IsWord ? at + 1 : at;
}
