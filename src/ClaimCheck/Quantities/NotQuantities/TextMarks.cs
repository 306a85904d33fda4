using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.NotQuantities;

/// <summary>Numbers that order a text and state nothing in it: list numbers and footnote marks; also signs that bound a figure from no side.</summary>
internal static class TextMarks
{
    /// <summary>"[12]" behind a word, and superscript figures.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the bracket.</param>
    /// <param name="next">Index behind it.</param>
    public static bool IsFootnote(LexemeBuffer lexemes, int at, out int next)
    {
        next = at + 3;
        return lexemes[at].Is('[') && !lexemes[at].SpaceBefore && at > 0 && lexemes[at + 1].IsPlainInteger && lexemes[at + 2].Is(']');
    }

    /// <summary>"1. First item", "2) Second": a small number alone at the start of a line or behind a bracket.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the number.</param>
    /// <param name="next">Index behind it.</param>
    public static bool IsListNumber(LexemeBuffer lexemes, int at, out int next)
    {
        next = at + 2;
        if (!lexemes[at].IsPlainInteger || lexemes[at].Value > 99 || (lexemes[at + 1].SpaceBefore && !lexemes[at + 1].Is(')')))
        {
            return false;
        }

        var opens = at == 0 || lexemes[at - 1].Kind == LexemeKind.Newline;
        return lexemes[at + 1].Is(')')
            ? opens || !(lexemes[at - 1].Is('(') || HasOpenBracket(lexemes, at))
            : opens && lexemes[at + 1].Is('.') && lexemes[at + 2] is { IsWord: true, SpaceBefore: true };
    }

    /// <summary>"&lt;&gt;30", "=&gt;30": neither bounds the figure from one side.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the first sign.</param>
    /// <param name="next">Index behind it.</param>
    public static bool IsUnequal(LexemeBuffer lexemes, int at, out int next)
    {
        next = at + 3;
        return (lexemes[at].Is('<') || lexemes[at].Is('=')) && lexemes[at + 1].Is('>') && !lexemes[at + 1].SpaceBefore && lexemes[at + 2].IsNumber;
    }

    private static bool HasOpenBracket(LexemeBuffer lexemes, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 40) && lexemes[i].Kind != LexemeKind.Newline; i--)
        {
            if (lexemes[i].Is('(') || lexemes[i].Is('['))
            {
                return true;
            }
        }

        return false;
    }
}
