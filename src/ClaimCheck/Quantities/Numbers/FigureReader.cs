using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>Reads one number in any way of writing, without sign and unit. Immutable; safe to share between threads.</summary>
/// <param name="words">The words of numbers.</param>
internal sealed class FigureReader(NumberWords words)
{
    private readonly SpelledNumbers _spelled = new(words);
    private readonly Fractions _fractions = new(words);
    private readonly VagueFigures _vague = new(words);
    private readonly OrdinalReader _ordinals = new(words);

    /// <summary>Reads the number at a lexeme.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="joined">Whether "and" may join its parts: not behind "between".</param>
    /// <param name="figure">The number.</param>
    public bool TryRead(LexemeBuffer lexemes, int at, bool joined, out Figure figure)
    {
        figure = default;
        ref readonly var first = ref lexemes[at];
        if (first.Kind == LexemeKind.Number)
        {
            return TryDigits(lexemes, at, joined, out figure);
        }

        if (first.Word == 0)
        {
            return false;
        }

        return (words.Role(first).Role, words.Vague(first)) switch
        {
            (NumberRole.None, null) => false,
            (NumberRole.Article, _) => TryArticle(lexemes, at, joined, out figure),
            (NumberRole.Half, _) => TryHalf(lexemes, at, at, out figure),
            (NumberRole.Ordinal, _) => _ordinals.TryRead(lexemes, at, out figure),
            (NumberRole.And or NumberRole.Part, _) => false,
            (_, not null) => _vague.TryRead(lexemes, at, at, out figure),
            _ => TryWords(lexemes, at, at, joined, FigureForm.Words, out figure),
        };
    }

    private bool TryDigits(LexemeBuffer lexemes, int at, bool joined, out Figure figure)
    {
        ref readonly var digits = ref lexemes[at];
        if (!digits.IsNumber)
        {
            figure = new Figure(at, at + 1, 0, 1, FigureForm.Overflow);
            return true;
        }

        if (OrdinalReader.TrySuffix(lexemes, at, out figure))
        {
            return true;
        }

        if (ScientificNotation.TryRead(lexemes, at, out figure) || TryDigitFraction(lexemes, at, out figure))
        {
            return true;
        }

        var step = Granularity.Of(digits.Value, digits.Decimals);
        var next = at + 1;
        var value = digits.Value;
        if (_spelled.TryRead(lexemes, at, decimal.MaxValue, joined, out var spelled, out var end) && end > next)
        {
            var dozenless = new Figure(at, end, spelled, digits.Value == 0 ? 1 : Granularity.Scaled(step, digits.Value, spelled), FigureForm.Scaled);
            figure = WithFraction(lexemes, dozenless);
            return true;
        }

        figure = WithPlural(lexemes, new Figure(at, next, value, step, FigureForm.None));
        if (figure.Next > next)
        {
            return true;
        }

        figure = WithFraction(lexemes, WithHalf(lexemes, figure));
        return true;
    }

    private static bool TryDigitFraction(LexemeBuffer lexemes, int at, out Figure figure)
    {
        figure = default;
        if (Fractions.TryDigits(lexemes, at, out var value, out var next))
        {
            figure = new Figure(at, next, value, value, FigureForm.Fraction);
            return true;
        }

        return false;
    }

    /// <summary>Adds the fraction of "2 1/2" and "2½".</summary>
    private static Figure WithHalf(LexemeBuffer lexemes, Figure figure)
    {
        var at = lexemes[figure.Next].Is('-') && !lexemes[figure.Next].SpaceBefore ? figure.Next + 1 : figure.Next;
        return lexemes[figure.First].IsPlainInteger && lexemes[at].IsNumber && Fractions.TryDigits(lexemes, at, out var part, out var next) && part < 1
            ? figure with { Next = next, Value = figure.Value + part, Step = part, Form = figure.Form | FigureForm.Fraction }
            : figure;
    }

    /// <summary>Adds "and a half" and then a magnitude: "two and a half million", "one million and a half".</summary>
    private Figure WithFraction(LexemeBuffer lexemes, Figure figure)
    {
        if (figure.Value > decimal.MaxValue / 10 || !_fractions.TryBehindAnd(lexemes, figure.Next, out var part, out var next))
        {
            return figure;
        }

        var scale = words.Role(lexemes[next]);
        if (scale.Role is NumberRole.Scale or NumberRole.Hundred)
        {
            // "one billion and a half million" adds half a million; "two and a half million" multiplies all of it.
            return figure.Has(FigureForm.Scaled) && figure.Value > scale.Value
                ? figure with { Next = next + 1, Value = figure.Value + (part * scale.Value), Step = part * scale.Value }
                : (figure with { Next = next + 1, Value = figure.Value + part, Step = part }).Times(scale.Value);
        }

        // "one million and a half" is a million and half a million; "one hundred and three quarters" is 100.75.
        var unit = figure.Has(FigureForm.Scaled) && Granularity.LastScale(words, lexemes, figure) is >= 1000 and var last ? last : 1;
        return figure with { Next = next, Value = figure.Value + (part * unit), Step = part * unit, Form = figure.Form | FigureForm.Fraction };
    }

    private bool TryWords(LexemeBuffer lexemes, int first, int at, bool joined, FigureForm form, out Figure figure)
    {
        figure = default;
        var role = words.Role(lexemes[at]);
        if (role.Role == NumberRole.Dozen)
        {
            if (first == at)
            {
                // "a baker's dozen".
                return false;
            }

            figure = new Figure(first, at + 1, role.Value, role.Value, form | FigureForm.Scaled);
            return true;
        }

        if (!_spelled.TryRead(lexemes, at, decimal.MaxValue, joined, out var value, out var next))
        {
            return false;
        }

        if (joined && TryMixed(lexemes, first, at, next, form, out figure))
        {
            return true;
        }

        if (_ordinals.TryEnd(lexemes, first, next, value, out figure))
        {
            return true;
        }

        if (value > 0 && _fractions.TryDenominator(lexemes, next, value, out var fraction, out var end))
        {
            figure = OfMagnitude(lexemes, new Figure(first, end, fraction, fraction, form | FigureForm.Fraction));
            return true;
        }

        figure = new Figure(first, next, value, Granularity.Of(value, 0), form | (value >= 100 ? FigureForm.Scaled : FigureForm.None));
        figure = WithPoint(lexemes, figure);
        figure = WithFraction(lexemes, WithPlural(lexemes, figure));
        return true;
    }

    /// <summary>"one hundred and three quarters" is 100.75, not 103 quarters: a short fraction behind the last "and" goes first.</summary>
    private bool TryMixed(LexemeBuffer lexemes, int first, int at, int next, FigureForm form, out Figure figure)
    {
        figure = default;
        if (!_spelled.TryRead(lexemes, at, decimal.MaxValue, joined: false, out var whole, out var end) || end >= next
            || !_fractions.TryBehindAnd(lexemes, end, out _, out _))
        {
            return false;
        }

        figure = WithFraction(lexemes, new Figure(first, end, whole, Granularity.Of(whole, 0), form | (whole >= 100 ? FigureForm.Scaled : FigureForm.None)));
        return true;
    }

    /// <summary>"3 dozen", "two dozens", "five hundreds": a dozen or a plural magnitude that the number multiplies.</summary>
    private Figure WithPlural(LexemeBuffer lexemes, Figure figure)
    {
        var factor = words.Role(lexemes[figure.Next]) is { Role: NumberRole.Dozen } dozen ? dozen.Value
            : words.Vague(lexemes[figure.Next]) is { Use: VagueUse.Plural } vague ? vague.Low : 0;
        return factor == 0 || figure.Value >= 1000
            ? figure
            : figure with { Next = figure.Next + 1, Value = figure.Value * factor, Step = Math.Max(factor, figure.Step), Form = figure.Form | FigureForm.Scaled };
    }

    /// <summary>Adds decimals in words: "two point five", "two hundred point seventy-one".</summary>
    private Figure WithPoint(LexemeBuffer lexemes, Figure figure)
    {
        if (lexemes[figure.Next].Word != words.Point || words.Role(lexemes[figure.Next + 1]).Role is not (NumberRole.Small or NumberRole.Tens))
        {
            return figure;
        }

        var place = 1m;
        var value = figure.Value;
        var at = figure.Next + 1;
        while (place > 0.000000000001m && _spelled.TryRead(lexemes, at, 100, joined: false, out var digits, out var next))
        {
            place /= digits < 10 ? 10 : 100;
            value += digits * place;
            at = next;
        }

        var result = figure with { Next = at, Value = value, Step = place };
        if (words.Role(lexemes[at]) is { Role: NumberRole.Scale } scale)
        {
            result = (result with { Next = at + 1 }).Times(scale.Value);
        }

        return result;
    }

    /// <summary>"a hundred", "a dozen", "a half", "a third of", "a couple"; never "a" alone.</summary>
    private bool TryArticle(LexemeBuffer lexemes, int at, bool joined, out Figure figure)
    {
        figure = default;
        if (words.Vague(lexemes[at + 1]) is { IsPlural: false })
        {
            return _vague.TryRead(lexemes, at, at + 1, out figure);
        }

        var role = words.Role(lexemes[at + 1]);
        if (role.Role is NumberRole.Hundred or NumberRole.Scale or NumberRole.Dozen)
        {
            return TryWords(lexemes, at, at + 1, joined, FigureForm.Words | FigureForm.Article, out figure);
        }

        return role.Role == NumberRole.Half ? TryHalf(lexemes, at, at + 1, out figure)
            : role.Role is NumberRole.Ordinal or NumberRole.Tens && TryPartOf(lexemes, at, out figure);
    }

    /// <summary>"a third of …", "a fifth of …": without "of" or an end it is a place in an order ("a third man").</summary>
    private bool TryPartOf(LexemeBuffer lexemes, int at, out Figure figure)
    {
        figure = default;
        if (!_fractions.TryDenominator(lexemes, at + 1, 1, out var value, out var next))
        {
            return false;
        }

        figure = OfMagnitude(lexemes, new Figure(at, next, value, value, FigureForm.Words | FigureForm.Fraction | FigureForm.Article));
        return figure.Has(FigureForm.Scaled) || lexemes[next].Word == words.Of || !lexemes[next].IsWord || words.LeadsPart(lexemes[at - 1]) || words.FollowsPart(lexemes[next]);
    }

    /// <summary>"half", "half a million", "a quarter of", "half a dozen"; <paramref name="at"/> is the word half or quarter.</summary>
    private bool TryHalf(LexemeBuffer lexemes, int first, int at, out Figure figure)
    {
        var role = words.Role(lexemes[at]);
        figure = default;
        if (_ordinals.IsBehindOrdinal(lexemes, first) || words.LeadsHalf(lexemes[first - 1]) || lexemes[first - 1].Word == words.This && lexemes[first - 1].IsWord || lexemes[at + 1].Is('-') && !lexemes[at + 1].SpaceBefore && words.Role(lexemes[at + 2]).Role == NumberRole.None)
        {
            return false;
        }

        var article = first < at ? FigureForm.Article : FigureForm.None;
        figure = OfMagnitude(lexemes, new Figure(first, at + 1, 1 / role.Value, 1 / role.Value, FigureForm.Words | FigureForm.Fraction | article));
        if (figure.Has(FigureForm.Scaled))
        {
            return true;
        }

        // A quarter without "of" is a stretch of time or a district, a half one of a match.
        return role.Value == 2
            ? !lexemes[at + 1].Is('-') && (first == at || lexemes[at + 1].Word == words.Of || !lexemes[at + 1].IsWord || lexemes[at + 1].Word == 0)
            : first < at && lexemes[at + 1].Word == words.Of;
    }

    /// <summary>Multiplies a fraction by the magnitude behind it: "half a million", "two thirds of a billion", "quarter million", "half a dozen".</summary>
    private Figure OfMagnitude(LexemeBuffer lexemes, Figure figure)
    {
        var at = lexemes[figure.Next].Word == words.Of ? figure.Next + 1 : figure.Next;
        at = lexemes[at].Is('-') && !lexemes[at].SpaceBefore ? at + 1 : at;
        at = words.Role(lexemes[at]).Role == NumberRole.Article ? at + 1 : at;
        var scale = words.Role(lexemes[at]);
        if (scale.Role is not (NumberRole.Scale or NumberRole.Dozen or NumberRole.Hundred))
        {
            return figure;
        }

        return (figure with { Next = at + 1, Form = figure.Form & ~FigureForm.Fraction }).Times(scale.Value);
    }
}
