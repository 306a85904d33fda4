using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>Reads one number in any way of writing, without sign and unit. Immutable; safe to share between threads.</summary>
internal sealed class FigureReader
{
    private readonly NumberWords _numbers;
    private readonly SpelledNumbers _spelled;
    private readonly VagueFigures _vague;
    private readonly OrdinalReader _ordinals;
    private readonly PartFigures _parts;
    private readonly FigureTails _tails;
    private readonly SpelledFigures _words;

    /// <summary>Makes the readers of its parts.</summary>
    /// <param name="words">The words of numbers.</param>
    /// <param name="cues">Words around parts of a whole.</param>
    public FigureReader(NumberWords words, CueWords cues)
    {
        var fractions = new Fractions(words);
        _numbers = words;
        _spelled = new SpelledNumbers(words);
        _vague = new VagueFigures(words, cues);
        _ordinals = new OrdinalReader(words);
        _parts = new PartFigures(words, fractions, _ordinals, cues);
        _tails = new FigureTails(words, fractions);
        _words = new SpelledFigures(words, _spelled, fractions, _ordinals, _parts, _tails);
    }

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

        return (_numbers.Role(first).Role, _numbers.Vague(first)) switch
        {
            (NumberRole.None, null) => false,
            (NumberRole.Article, _) => TryArticle(lexemes, at, joined, out figure),
            (NumberRole.Half, _) => _parts.TryHalf(lexemes, at, at, out figure),
            (NumberRole.Ordinal, _) => _ordinals.TryRead(lexemes, at, out figure),
            (NumberRole.And or NumberRole.Part, _) => false,
            (_, not null) => _vague.TryRead(lexemes, at, at, out figure),
            _ => _words.TryRead(lexemes, at, at, joined, FigureForm.Words, out figure),
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

        if (OrdinalReader.TrySuffix(lexemes, at, out figure) || _ordinals.TryScaled(lexemes, at, out figure) || _parts.TryDigits(lexemes, at, out figure))
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
            figure = _tails.WithFraction(lexemes, dozenless);
            return true;
        }

        figure = _tails.WithPlural(lexemes, new Figure(at, next, value, step, FigureForm.None));
        if (figure.Next > next)
        {
            return true;
        }

        figure = _tails.WithFraction(lexemes, FigureTails.WithHalf(lexemes, figure));
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

    /// <summary>"a hundred", "a dozen", "a half", "a third of", "a couple"; never "a" alone.</summary>
    private bool TryArticle(LexemeBuffer lexemes, int at, bool joined, out Figure figure)
    {
        figure = default;
        if (_numbers.Vague(lexemes[at + 1]) is { IsPlural: false })
        {
            return _vague.TryRead(lexemes, at, at + 1, out figure);
        }

        var role = _numbers.Role(lexemes[at + 1]);
        if (role.Role is NumberRole.Hundred or NumberRole.Scale or NumberRole.Dozen)
        {
            return _words.TryRead(lexemes, at, at + 1, joined, FigureForm.Words | FigureForm.Article, out figure);
        }

        return role.Role == NumberRole.Half ? _parts.TryHalf(lexemes, at, at + 1, out figure)
            : role.Role is NumberRole.Ordinal or NumberRole.Tens && _parts.TryPartOf(lexemes, at, out figure);
    }
}
