using ClaimCheck.Quantities.Dates.Words;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>
/// Says on which side of the publication a date lies by the words around it. News reports the past; a verb of the future or of a beginning in the
/// present tense points ahead. The nearest such word before the date in its sentence decides, else the first behind it.
/// </summary>
internal static class DirectionFinder
{
    private const int Back = 14;
    private const int Ahead = 10;

    /// <summary>2 ahead, -2 back, -1 perhaps back (a participle without its auxiliary), 0 unknown, 1 perhaps ahead.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expression">The date.</param>
    public static int Find(DateText text, in TimeExpression expression)
    {
        if (IsAftermath(text, expression))
        {
            return -2;
        }

        var direction = Find(text, expression.Outer, expression.End);

        // "closed until Monday", "in effect from Saturday": only a past tense proper puts a term's end into the past.
        var open = expression.Bound == Bound.AtMost ? !text[expression.Outer].IsCapital : text.Is(expression.First - 1, Role.To)
            && !expression.IsRange;
        if (open)
        {
            return direction is 0 or Weak ? 1 : Math.Max(direction, expression.Date.Weekday > 0 ? direction : 0);
        }

        if (direction == 0 && text.Is(expression.First - 1, Role.From) && !text.Is(expression.End, Role.To))
        {
            return 1;
        }

        if (text.Is(expression.First - 1, Role.For) && expression.Date.Kind is TermKind.Day or TermKind.Month)
        {
            // "called a protest for 20 March"
            return 1;
        }

        return text.Is(expression.Outer, Role.Since) ? -2 : direction;
    }

    /// <summary>"will speak about Monday night's raid": whatever the verb, the raid is over.</summary>
    private static bool IsAftermath(DateText text, in TimeExpression expression)
    {
        var before = text[expression.First - 1];
        return text.Is(expression.End, Role.Possessive) && before.IsWord && text.Lexicon.Direction(before.Word) == DateLexicon.Aftermath;
    }

    /// <summary>Strength of a participle that no auxiliary precedes: it may be an adjective.</summary>
    private const int Weak = -1;

    private static int Find(DateText text, int first, int end)
    {
        var verb = text.Role(first - 1) is Role.On or Role.In ? first - 2 : first - 1;
        if (IsCopula(text, verb))
        {
            return 2;
        }

        for (var at = first - 1; at >= Math.Max(0, first - Back) && !EndsSentence(text, at); at--)
        {
            if (Cue(text, at) is not 0 and var cue)
            {
                return cue;
            }
        }

        for (var at = end; at < end + Ahead && text[at].Kind != LexemeKind.End && !EndsSentence(text, at); at++)
        {
            if (Cue(text, at) is not 0 and var cue)
            {
                return cue;
            }
        }

        return 0;
    }

    /// <summary>Whether the present tense of "be" stands right before a date: "Sentencing is Jan. 29".</summary>
    private static bool IsCopula(DateText text, int at) => text[at].IsWord && text.Lexicon.Direction(text[at].Word) == DateLexicon.Copula;

    /// <summary>Whether the words before a lexeme point ahead.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Its index.</param>
    public static bool IsFuture(DateText text, int at) => Find(text, at, int.MaxValue - Ahead) > 0;

    private static int Cue(DateText text, int at)
    {
        ref readonly var lexeme = ref text[at];
        if (!lexeme.IsWord)
        {
            return 0;
        }

        var cue = text.Lexicon.Direction(lexeme.Word);
        if (cue is 1 or -1)
        {
            return cue < 0 && IsPassiveAhead(text, at - 1) ? 2 : cue * 2;
        }

        var participle = lexeme.Word == 0 && !lexeme.IsCapital && lexeme.Length > 4 && text.Lexemes.Text.AsSpan(lexeme.End - 2, 2) is "ed";
        return !participle ? 0 : IsPassiveAhead(text, at - 1) ? 2 : text[at - 1].Word > 0
            && text.Lexicon.Direction(text[at - 1].Word) is -1 or DateLexicon.Auxiliary ? -2 : Weak;
    }

    /// <summary>Whether a participle stands behind "be", "will be", "to be": "will be sentenced", "are expected".</summary>
    private static bool IsPassiveAhead(DateText text, int at) => text[at].Word > 0 && text.Lexicon.Direction(text[at].Word) == 1;

    private static bool EndsSentence(DateText text, int at) =>
        text[at].Kind == LexemeKind.Newline || text.Is(at, '!') || text.Is(at, '?')
        || (text.Is(at, '.') && text[at + 1].SpaceBefore && text[at + 1].Sign is var sign && (char.IsUpper(sign) || sign is '"' or '\'')
            && !text.Word(at - 1).Has(DateWordFlags.Short));
}
