using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>Reads signs before figures: "-5", "minus 5", "±3", "plus or minus 3". Immutable; thread-safe.</summary>
/// <param name="vocabulary">Gets the words of signs.</param>
internal sealed class SignReader(Vocabulary.Builder vocabulary)
{
    private readonly int _minus = vocabulary.Add("minus");
    private readonly int _negative = vocabulary.Add("negative");
    private readonly int _plus = vocabulary.Add("plus");
    private readonly int _or = vocabulary.Add("or");

    /// <summary>Reads a sign or word for minus.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of its first lexeme; moved behind it.</param>
    public bool TryMinus(LexemeBuffer lexemes, ref int at)
    {
        ref readonly var lexeme = ref lexemes[at];
        if (lexeme.Is('-'))
        {
            // At the start of a line or before a word it is the mark of a list.
            var opens = at == 0 || (lexeme.SpaceBefore && lexemes[at - 1].Kind != LexemeKind.Newline) || lexemes[at - 1].Kind == LexemeKind.Symbol || lexemes[at - 1].Is('(') || lexemes[at - 1].Is('[');
            if (!opens || lexemes[at + 1].SpaceBefore || lexemes[at + 1].IsCapital || (lexeme.SpaceBefore && lexemes[at - 1].IsNumber && lexemes[at - 2].Is('-')))
            {
                return false;
            }

            at++;
            return true;
        }

        if (lexeme.Word != 0 && (lexeme.Word == _minus || lexeme.Word == _negative))
        {
            at += lexemes[at + 1].Is('-') ? 2 : 1;
            return true;
        }

        return false;
    }

    /// <summary>Reads a sign or words for "either way": "±", "+/-", "plus or minus".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of its first lexeme; moved behind it.</param>
    public bool TryEither(LexemeBuffer lexemes, ref int at)
    {
        ref readonly var sign = ref lexemes[at];
        var length = sign.Is('±') ? 1
            : sign.Is('+') && lexemes[at + 1].Is('/') && lexemes[at + 2].Is('-') ? 3
            : sign.IsWord && sign.Word == _plus && lexemes[at + 1].Word == _or && lexemes[at + 2].Word == _minus ? 3 : 0;
        at += length;
        return length > 0;
    }
}
