using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Money;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>
/// Reads one amount: sign, currency before, number, magnitude, currency or unit behind. Immutable; safe to share between threads.
/// </summary>
/// <param name="words">The words of numbers.</param>
/// <param name="figures">Reads the number.</param>
/// <param name="signs">Reads signs before it.</param>
/// <param name="currencies">The currencies.</param>
/// <param name="units">Reads units.</param>
/// <param name="cues">Tells words from names.</param>
internal sealed class AmountReader(NumberWords words, FigureReader figures, SignReader signs, CurrencyTable currencies, UnitReader units, CueWords cues)
{
    private readonly AmountTail _tails = new(words, currencies, units, cues);
    private readonly Fractions _fractions = new(words);

    /// <summary>Reads the amount at a lexeme.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="joined">Whether "and" may join number words: not behind "between".</param>
    /// <param name="amount">The amount.</param>
    /// <param name="isMoney">Whether it must be money, as the first of two was ("$1m-2m" states no metres).</param>
    public bool TryRead(LexemeBuffer lexemes, int at, bool joined, out Amount amount, bool isMoney = false)
    {
        amount = default;
        var start = at;
        var either = signs.TryEither(lexemes, ref start);
        var negative = !either && signs.TryMinus(lexemes, ref start);
        CurrencyForm before = default;
        if (!lexemes[start].IsNumber && !CurrencySense.IsInsideCode(lexemes, start) && !CurrencySense.IsArticle(lexemes, start)
            && currencies.TryBefore(lexemes, start, out var behind, out before) && (!before.NeedsGlue || IsSum(lexemes, behind)))
        {
            start = behind;
            start += lexemes[start].Is('.') ? 1 : 0;
            negative |= signs.TryMinus(lexemes, ref start);
        }
        else
        {
            before = default;
        }

        if (start == at && words.Role(lexemes[at]).Role == NumberRole.Article && TryOneAndPart(lexemes, at, out amount))
        {
            return true;
        }

        if ((start == at || before.Unit is not null || negative || either) && figures.TryRead(lexemes, start, joined, out var figure))
        {
            if (before.Unit is not null && (figure.Has(FigureForm.Ordinal | FigureForm.Vague | FigureForm.Article) || (before.IsWord && lexemes[start].Kind != LexemeKind.Number)
                || (before.IsWord && !CurrencySense.IsNamedBefore(lexemes, at))))
            {
                return false;
            }

            amount = _tails.Complete(lexemes, at, start, figure, before, negative, isMoney);
            return true;
        }

        return false;
    }

    /// <summary>"P24.6 billion", "K500,000": a letter is a currency only where a sum is written onto it.</summary>
    private bool IsSum(LexemeBuffer lexemes, int at) => lexemes[at] is { Kind: LexemeKind.Number, SpaceBefore: false } digits
        && ((digits is { Value: >= 1000, IsPlainInteger: false } && digits.Value == decimal.Truncate(digits.Value)) || words.Role(lexemes[at + 1]).Role == NumberRole.Scale);

    /// <summary>"a year and a half", "a mile and a quarter".</summary>
    private bool TryOneAndPart(LexemeBuffer lexemes, int at, out Amount amount)
    {
        amount = default;
        var one = new Figure(at, at + 1, 1, 1, FigureForm.Words | FigureForm.Article);
        if (!units.TryRead(lexemes, one, at + 1, out var match) || !_fractions.TryBehindAnd(lexemes, match.Next, out var part, out var next))
        {
            return false;
        }

        var figure = one with { Next = next, Value = 1 + part, Step = part, Form = one.Form | FigureForm.Fraction };
        amount = new Amount(at, next, at, next, figure, figure.Value, match.Unit, match.Name);
        return true;
    }

    /// <summary>Whether a currency stands at a lexeme and a number behind it.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">The lexeme.</param>
    public bool IsCurrencyBefore(LexemeBuffer lexemes, int at) =>
        !CurrencySense.IsInsideCode(lexemes, at) && currencies.TryBefore(lexemes, at, out var next, out var form) && !form.IsWord && (!form.NeedsGlue || IsSum(lexemes, next)) && (lexemes[next].IsNumber || lexemes[next].Is('-'));

    /// <summary>Whether digits are a number by themselves, so that letters written onto them belong to neither unit nor magnitude.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the digits.</param>
    public bool IsBare(LexemeBuffer lexemes, int at) => TryRead(lexemes, at, joined: false, out var amount) && amount.Next == at + 1;
}
