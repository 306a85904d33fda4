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
    private readonly PoundSense _pounds = new(cues);
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
        if (!lexemes[start].IsNumber && !IsInsideCode(lexemes, start) && currencies.TryBefore(lexemes, start, out var behind, out before))
        {
            start = behind;
            start += lexemes[start].Is('.') ? 1 : 0;
            negative |= signs.TryMinus(lexemes, ref start);
        }

        if (start == at && words.Role(lexemes[at]).Role == NumberRole.Article && TryOneAndPart(lexemes, at, out amount))
        {
            return true;
        }

        if ((start == at || before.Unit is not null || negative || either) && figures.TryRead(lexemes, start, joined, out var figure))
        {
            if (before.Unit is not null && (figure.Has(FigureForm.Ordinal | FigureForm.Vague | FigureForm.Article) || (before.IsWord && lexemes[start].Kind != LexemeKind.Number)
                || (before.IsWord && !IsNamedBefore(lexemes, at))))
            {
                return false;
            }

            amount = Complete(lexemes, at, start, figure, before, negative, isMoney);
            return true;
        }

        return false;
    }

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

    /// <summary>"PLX-R18": letters that continue a code are no currency.</summary>
    private static bool IsInsideCode(LexemeBuffer lexemes, int at) =>
        lexemes[at].IsWord && !lexemes[at].SpaceBefore && (lexemes[at - 1].IsNumber || (lexemes[at - 1].Is('-') && lexemes[at - 2].IsCapital));

    /// <summary>"dollar 22.5 million": the name of a currency stands before a figure only in lists of prices, never as a plural or subject.</summary>
    private static bool IsNamedBefore(LexemeBuffer lexemes, int at) => !lexemes[at].IsCapital && lexemes[at + 1].IsNumber && lexemes[at + 1].SpaceBefore;

    /// <summary>Whether a currency stands at a lexeme and a number behind it.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">The lexeme.</param>
    public bool IsCurrencyBefore(LexemeBuffer lexemes, int at) =>
        !IsInsideCode(lexemes, at) && currencies.TryBefore(lexemes, at, out var next, out var form) && !form.IsWord && (lexemes[next].IsNumber || lexemes[next].Is('-'));

    /// <summary>Whether digits are a number by themselves, so that letters written onto them belong to neither unit nor magnitude.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the digits.</param>
    public bool IsBare(LexemeBuffer lexemes, int at) => TryRead(lexemes, at, joined: false, out var amount) && amount.Next == at + 1;

    private Amount Complete(LexemeBuffer lexemes, int first, int start, Figure figure, CurrencyForm before, bool negative, bool isMoney)
    {
        var mantissa = figure.Value;
        var next = figure.Next;
        Unit? unit = before.Unit;
        var factor = before.Unit is null ? 1 : before.Factor;
        var sign = MagnitudeSigns.TryRead(words, units, currencies, cues, lexemes, figure, unit is not null || isMoney, ref next);
        factor = Multiply(factor, sign);
        var end = next;
        string? name = unit?.Name;
        if (figure.Has(FigureForm.Ordinal))
        {
            return new Amount(first, next, start, next, figure, mantissa, null, null);
        }

        var of = figure.Has(FigureForm.Vague | FigureForm.Fraction) && lexemes[next].Word == words.Of ? next + 1 : next;
        var after = figure.Has(FigureForm.Vague) ? of : Hyphenated(lexemes, next);
        if (currencies.TryAfter(lexemes, after, out var behind, out var form) && IsCurrency(lexemes, form, figure, after, unit, next))
        {
            end = behind;
            unit ??= form.Unit;
            factor = before.Unit is null ? Multiply(factor, form.Factor) : factor;
            name = unit.Name;
            if (words.Role(lexemes[end]) is { Role: NumberRole.Scale } scale && form is { IsWord: false } && sign == 1 && !figure.Has(FigureForm.Scaled))
            {
                // "75 USD million".
                factor = Multiply(factor, scale.Value);
                end++;
                next = end;
            }
        }

        if (unit is not null)
        {
            var priced = units.WithPer(lexemes, new UnitMatch(unit, name!, end));
            return Scaled(new Amount(first, priced.Next, start, next, figure, mantissa, unit, priced.Name), factor, negative);
        }

        of = (of > next || figure.Has(FigureForm.Fraction)) && words.Role(lexemes[of]).Role == NumberRole.Article ? of + 1 : of;
        if (units.TryRead(lexemes, figure, of, out var match))
        {
            return Scaled(new Amount(first, match.Next, start, next, figure, mantissa, match.Unit, match.Name), factor, negative);
        }

        if (_pounds.TryRead(lexemes, figure, sign != 1, after, out var pound))
        {
            var weighed = units.WithPer(lexemes, pound);
            return Scaled(new Amount(first, weighed.Next, start, next, figure, mantissa, weighed.Unit, weighed.Name), factor, negative);
        }

        return Scaled(new Amount(first, next, start, next, figure, mantissa, null, null), factor, negative);
    }

    private static int Hyphenated(LexemeBuffer lexemes, int next) =>
        lexemes[next].Is('-') && !lexemes[next].SpaceBefore && !lexemes[next + 1].SpaceBefore ? next + 1 : next;

    private bool IsCurrency(LexemeBuffer lexemes, CurrencyForm form, in Figure figure, int at, Unit? unit, int next)
    {
        if (unit is not null)
        {
            // "$10 dollars", "$500 US", "A$5 million Australian dollars"; but "$5 £3" are two.
            return form.IsWord || (string.Equals(form.Unit.Currency, unit.Currency, StringComparison.Ordinal) && !lexemes[at + 1].IsNumber);
        }

        if (form.NeedsSum && figure.Value < 100 && !figure.Has(FigureForm.Scaled | FigureForm.Vague) && figure.Step >= 1)
        {
            return false;
        }

        if (form.NeedsGlue)
        {
            return lexemes[at] is { SpaceBefore: false, IsAllCaps: false } ? at == next && !figure.Has(FigureForm.Words) && !IsScreen(figure.Value)
                : IsSpacedMinor(lexemes, at);
        }

        // A sign in front of the next number belongs to that ("10 $20 notes").
        return !currencyStarts(lexemes, at);

        static bool currencyStarts(LexemeBuffer lexemes, int at) =>
            lexemes[at].Kind == LexemeKind.Symbol && lexemes[at].SpaceBefore && lexemes[at + 1].IsNumber && !lexemes[at + 1].SpaceBefore;
    }

    /// <summary>"down 68 p at 1112 p": a spaced letter is money only where the phrase ends with it or a price word follows.</summary>
    private bool IsSpacedMinor(LexemeBuffer lexemes, int at) =>
        !lexemes[at].IsCapital && (!lexemes[at + 1].IsWord || cues.Has(lexemes[at + 1], Cue.Function)) && !(lexemes[at + 1].Is('.') && lexemes[at + 2].IsNumber);

    private static bool IsScreen(decimal value) => value is 240 or 360 or 480 or 720 or 1080 or 1440 or 2160;

    private static decimal Multiply(decimal a, decimal b) => a >= 1e15m || b >= 1e15m ? Math.Max(a, b) : a * b;

    private static Amount Scaled(Amount amount, decimal factor, bool negative)
    {
        var figure = amount.Figure;
        figure = factor == 1 ? figure : figure.Times(factor);
        if (negative)
        {
            figure = figure with { Value = -figure.Value, Form = figure.Form | FigureForm.Negative };
        }

        return amount with { Figure = figure };
    }
}
