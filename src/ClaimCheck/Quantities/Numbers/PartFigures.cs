using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>Reads parts of a whole in words ("half", "a third of", "a quarter of") and the magnitudes they take ("half a million"). Immutable; thread-safe.</summary>
/// <param name="words">The words of numbers.</param>
/// <param name="fractions">Reads the fractions.</param>
/// <param name="ordinals">Knows places in an order.</param>
/// <param name="cues">Words around parts.</param>
internal sealed class PartFigures(NumberWords words, Fractions fractions, OrdinalReader ordinals, CueWords cues)
{
    /// <summary>"a third of …", "a fifth of …": without "of" or an end it is a place in an order ("a third man", "A third, unnamed, man").</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the article.</param>
    /// <param name="figure">The part.</param>
    public bool TryPartOf(LexemeBuffer lexemes, int at, out Figure figure)
    {
        figure = default;
        if (!fractions.TryDenominator(lexemes, at + 1, 1, out var value, out var next))
        {
            return false;
        }

        figure = OfMagnitude(lexemes, new Figure(at, next, value, value, FigureForm.Words | FigureForm.Fraction | FigureForm.Article));
        return figure.Has(FigureForm.Scaled) || lexemes[next].Word == words.Of || (!lexemes[next].IsWord && !(lexemes[next].Is(',') && lexemes[at].IsCapital)) || cues.Has(lexemes[at - 1], Cue.PartBefore) || cues.Has(lexemes[next], Cue.PartBehind);
    }

    /// <summary>"3 tenths of a second", "2 thirds", "1 millionth of a gram": a part whose numerator is written in digits.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the digits.</param>
    /// <param name="figure">The part.</param>
    public bool TryDigits(LexemeBuffer lexemes, int at, out Figure figure)
    {
        figure = default;
        var word = words.Role(lexemes[at + 1]);
        if (!lexemes[at].IsPlainInteger || lexemes[at].Value > 99 || lexemes[at].Value >= word.Value || word is not ({ Role: NumberRole.Part, Value: 3 or > 4 } or { Role: NumberRole.Ordinal })
            || !fractions.TryDenominator(lexemes, at + 1, lexemes[at].Value, out var value, out var next) || (word.Role == NumberRole.Ordinal && lexemes[next].Word != words.Of))
        {
            return false;
        }

        figure = OfMagnitude(lexemes, new Figure(at, next, value, value, FigureForm.Words | FigureForm.Fraction));
        return true;
    }

    /// <summary>"half", "half a million", "a quarter of", "half a dozen"; <paramref name="at"/> is the word half or quarter.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">Index of the first lexeme (an article or the word itself).</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="figure">The part.</param>
    public bool TryHalf(LexemeBuffer lexemes, int first, int at, out Figure figure)
    {
        var role = words.Role(lexemes[at]);
        figure = default;
        if (ordinals.IsBehindOrdinal(lexemes, first) || cues.Has(lexemes[first - 1], Cue.HalfBefore) || lexemes[first - 1].Word == words.This && lexemes[first - 1].IsWord || lexemes[at + 1].Is('-') && !lexemes[at + 1].SpaceBefore && words.Role(lexemes[at + 2]).Role == NumberRole.None)
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
    /// <param name="lexemes">The text.</param>
    /// <param name="figure">The fraction.</param>
    public Figure OfMagnitude(LexemeBuffer lexemes, Figure figure)
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
