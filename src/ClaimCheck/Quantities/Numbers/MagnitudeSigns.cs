using ClaimCheck.Quantities.Counts;
using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Money;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>Decides whether a short sign behind digits is a magnitude ("5bn", "$2m", "25k") or a unit ("100m race", "30mm").</summary>
internal static class MagnitudeSigns
{
    /// <summary>Reads a magnitude sign.</summary>
    /// <param name="words">The signs.</param>
    /// <param name="units">The units that a sign may be instead.</param>
    /// <param name="currencies">Currencies that prove a sign.</param>
    /// <param name="cues">Tells words apart.</param>
    /// <param name="lexemes">The text.</param>
    /// <param name="figure">The number before the sign.</param>
    /// <param name="money">Whether a currency stands before the number.</param>
    /// <param name="next">Index behind the number; moved behind the sign where there is one.</param>
    /// <returns>What to multiply by; 1 for none.</returns>
    public static decimal TryRead(
        NumberWords words, UnitReader units, CurrencyTable currencies, CueWords cues, LexemeBuffer lexemes, in Figure figure, bool money, ref int next)
    {
        var at = lexemes[next].Is('-') && !lexemes[next].SpaceBefore && money ? next + 1 : next;
        var magnitude = words.Magnitude(lexemes[at]);
        if (magnitude.Proof == MagnitudeProof.None || figure.Has(FigureForm.Ordinal | FigureForm.Words | FigureForm.Fraction | FigureForm.Vague | FigureForm.Scaled))
        {
            return 1;
        }

        var glued = !lexemes[at].SpaceBefore;
        var paid = money || (currencies.TryAfter(lexemes, at + 1, out _, out var form) && !form.NeedsGlue);
        var proven = magnitude.Proof switch
        {
            MagnitudeProof.Word => true,
            MagnitudeProof.Money => paid,
            MagnitudeProof.Glued => glued || paid,
            MagnitudeProof.Capital => paid || glued || IsPlural(lexemes, at + 1, cues) || !lexemes[at + 1].IsWord,
            _ => paid || (glued && !cues.Has(lexemes[at + 1], Cue.Extent) && (IsPlural(lexemes, at + 1, cues) || units.TryRead(lexemes, figure, at + 1, out _))),
        };
        if (!proven || IsKelvin(lexemes, at))
        {
            return 1;
        }

        next = at + 1;
        next += lexemes[next].Is('.') && !lexemes[next].SpaceBefore && lexemes[next + 1].IsWord && !lexemes[next + 1].IsCapital ? 1 : 0;
        return magnitude.Factor;
    }

    /// <summary>"5m people", "4.3M digital and physical sales": a plural within three words before anything that ends the phrase.</summary>
    private static bool IsPlural(LexemeBuffer lexemes, int at, CueWords cues)
    {
        // "35m of its devices".
        at = lexemes.Form(at).SequenceEqual("of") && cues.Has(lexemes[at + 1], Cue.Function) ? at + 2 : at;
        for (var i = at; i < at + 3 && lexemes[i].IsWord && !cues.Has(lexemes[i], Cue.Function); i++)
        {
            if (NounShape.IsPlural(lexemes, i, cues))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"300 °C (572 °F, 573.15K)": a K beside degrees is kelvin.</summary>
    private static bool IsKelvin(LexemeBuffer lexemes, int at)
    {
        if (!lexemes[at].IsAllCaps || lexemes[at].Sign != 'K')
        {
            return false;
        }

        for (var i = Math.Max(0, at - 10); i < at; i++)
        {
            if (lexemes[i].Sign == '°')
            {
                return true;
            }
        }

        return false;
    }
}
