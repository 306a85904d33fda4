using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Quantities.Money;

/// <summary>Decides whether a form of a currency beside a number belongs to it. Immutable; thread-safe.</summary>
/// <param name="cues">Words that end a phrase.</param>
internal sealed class CurrencySense(CueWords cues)
{
    private const int Shortly = 5;

    /// <summary>"PLX-R18": letters that continue a code are no currency.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the form's first lexeme.</param>
    public static bool IsInsideCode(LexemeBuffer lexemes, int at) =>
        lexemes[at].IsWord && !lexemes[at].SpaceBefore && (lexemes[at - 1].IsNumber || (lexemes[at - 1].Is('-') && lexemes[at - 2].IsCapital));

    /// <summary>"A $50,000 bail" starts with an article, "A$50,000" with a sign of the currency.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the form's first lexeme.</param>
    public static bool IsArticle(LexemeBuffer lexemes, int at) => lexemes[at] is { IsWord: true, Length: 1, Sign: 'A' or 'a' } && lexemes[at + 1].SpaceBefore;

    /// <summary>"dollar 22.5 million": the name of a currency stands before a figure only in lists of prices, never as a plural or subject.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the form's first lexeme.</param>
    public static bool IsNamedBefore(LexemeBuffer lexemes, int at) => !lexemes[at].IsCapital && lexemes[at + 1].IsNumber && lexemes[at + 1].SpaceBefore;

    /// <summary>Whether a form behind a number is its currency.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="form">What it may stand for.</param>
    /// <param name="figure">The number.</param>
    /// <param name="at">Index of the form's first lexeme.</param>
    /// <param name="unit">The currency before the number, if any.</param>
    /// <param name="next">Index behind the number and its magnitude.</param>
    public bool IsCurrency(LexemeBuffer lexemes, CurrencyForm form, in Figure figure, int at, Unit? unit, int next)
    {
        if (unit is not null)
        {
            // "$10 dollars", "$500 US", "A$5 million Australian dollars"; but "$5 £3" are two.
            return form.IsWord || (string.Equals(form.Unit.Currency, unit.Currency, StringComparison.Ordinal) && !lexemes[at + 1].IsNumber);
        }

        if (form.NeedsSum && figure.Value < 100 && !figure.Has(FigureForm.Scaled | FigureForm.Vague) && figure.Step >= 1 && !IsPaid(lexemes, figure.First))
        {
            return false;
        }

        if (form.NeedsGlue)
        {
            return lexemes[at] is { SpaceBefore: false, IsAllCaps: false } ? at == next && !figure.Has(FigureForm.Words) && !IsScreen(figure.Value)
                : IsSpacedMinor(lexemes, at);
        }

        // A sign in front of the next number belongs to that ("10 $20 notes", "3 USD50 cards").
        return !currencyStarts(lexemes, at);

        static bool currencyStarts(LexemeBuffer lexemes, int at) =>
            (lexemes[at].Kind == LexemeKind.Symbol || lexemes[at].IsAllCaps) && lexemes[at].SpaceBefore && lexemes[at + 1].IsNumber && !lexemes[at + 1].SpaceBefore;
    }

    /// <summary>"Visitors pay 18 crowns": a word of money shortly before.</summary>
    private bool IsPaid(LexemeBuffer lexemes, int first)
    {
        for (var i = Math.Max(0, first - Shortly); i < first; i++)
        {
            if (cues.Has(lexemes[i], Cue.Money))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"down 68 p at 1112 p": a spaced letter is money only where the phrase ends with it or a price word follows.</summary>
    private bool IsSpacedMinor(LexemeBuffer lexemes, int at) =>
        !lexemes[at].IsCapital && (!lexemes[at + 1].IsWord || cues.Has(lexemes[at + 1], Cue.Function)) && !(lexemes[at + 1].Is('.') && lexemes[at + 2].IsNumber);

    private static bool IsScreen(decimal value) => value is 240 or 360 or 480 or 720 or 1080 or 1440 or 2160;
}
