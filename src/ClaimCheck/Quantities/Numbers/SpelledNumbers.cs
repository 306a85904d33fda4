using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>
/// Reads whole numbers in words, or digits with magnitude words: "one hundred and thirty-eight", "twenty-one trillion", "3 hundred",
/// "three lakh crore". Recursive only as deep as there are scales; every word is looked at a bounded number of times.
/// </summary>
/// <param name="words">The words of numbers.</param>
internal sealed class SpelledNumbers(NumberWords words)
{
    private const decimal Largest = 1_000_000_000_000_000_000_000_000_000m;

    private readonly SmallNumbers _small = new(words);

    /// <summary>Reads a number below a limit.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="limit">What the number must stay below.</param>
    /// <param name="joined">Whether "and" may join parts: not behind "between".</param>
    /// <param name="value">Its value.</param>
    /// <param name="next">Index behind it.</param>
    public bool TryRead(LexemeBuffer lexemes, int at, decimal limit, bool joined, out decimal value, out int next)
    {
        value = 0;
        next = at;
        var part = _small.Below1000(lexemes, at, joined, out var end);
        if (part < 0)
        {
            return false;
        }

        var last = limit;
        while (true)
        {
            var word = _small.Behind(lexemes, end, out var scaleAt);
            if (word.Role is NumberRole.Scale && word.Value < last && part < Largest / word.Value)
            {
                part *= word.Value;
                end = scaleAt + 1;
                last = word.Value;
                while (_small.Behind(lexemes, end, out scaleAt) is { Role: NumberRole.Scale } more && part < Largest / more.Value)
                {
                    // "lakh crore", "thousand million".
                    part *= more.Value;
                    end = scaleAt + 1;
                }

                value += part;
                next = end;
                if (!TryTail(lexemes, ref end, last, joined, lexemes[at].IsNumber, out part))
                {
                    return value < limit;
                }
            }
            else
            {
                value += part;
                next = end;
                return value < limit;
            }
        }
    }

    /// <summary>The rest of a number behind a scale: at once, behind "and", or behind a comma; behind digits "one" is a pronoun ("the $1.49 billion one").</summary>
    private bool TryTail(LexemeBuffer lexemes, ref int end, decimal scale, bool joined, bool inDigits, out decimal part)
    {
        var comma = lexemes[end].Is(',');
        var at = comma ? end + 1 : end;
        var and = words.Role(lexemes[at]).Role == NumberRole.And;
        at = and ? at + 1 : at;
        part = -1;
        if ((and && !joined) || lexemes[at].Kind != LexemeKind.Word || lexemes[at].Is('-'))
        {
            return false;
        }

        part = _small.Below1000(lexemes, at, joined, out var tailEnd);
        var whole = part;
        if (part > 0 && _small.Behind(lexemes, tailEnd, out _) is { Role: NumberRole.Scale } word)
        {
            whole = part * word.Value;
        }

        if (part <= 0 || whole >= scale || (comma && whole < 100) || (whole == 1 && inDigits))
        {
            return false;
        }

        end = tailEnd;
        return true;
    }
}
