using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Units;

/// <summary>Proves by what stands around them that ambiguous forms are units: letters, inches, degrees. Immutable; thread-safe.</summary>
/// <param name="units">The units.</param>
/// <param name="cues">Words that prove them.</param>
internal sealed class UnitProofs(UnitTable units, CueWords cues)
{
    private readonly Unit _warm = new("degree", QuantityKind.Temperature, null, 0);

    /// <summary>Whether a form behind a number is its unit.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="figure">The number.</param>
    /// <param name="at">Index of the form's first lexeme.</param>
    /// <param name="next">Index behind the form.</param>
    /// <param name="form">What it may stand for.</param>
    /// <param name="hyphen">Whether a hyphen joins it to the number.</param>
    public bool IsProven(LexemeBuffer lexemes, in Figure figure, int at, int next, UnitForm form, bool hyphen)
    {
        if (IsPartOfWord(lexemes, at, next, form, hyphen))
        {
            return false;
        }

        var glued = hyphen || !lexemes[at].SpaceBefore;
        return form.Proof switch
        {
            UnitProof.None => true,
            UnitProof.Glued => glued ? !lexemes[next].Is('\'') && !IsClock(lexemes, next, form) && !IsCode(lexemes, at, next) : IsFree(lexemes, next),
            UnitProof.Follows => !figure.Has(FigureForm.Ordinal) && !(hyphen && lexemes[next].Is('-')) && (hyphen || IsExtent(lexemes, next) || IsBehindFeet(lexemes, figure)),
            _ => IsSister(lexemes, figure, at, form.Unit),
        };
    }

    /// <summary>"18h00" is no length of time.</summary>
    private static bool IsClock(LexemeBuffer lexemes, int next, UnitForm form) =>
        form.Unit.Kind == QuantityKind.Duration && lexemes[next].IsNumber && !lexemes[next].SpaceBefore;

    /// <summary>"7L7Kd" is a code.</summary>
    private static bool IsCode(LexemeBuffer lexemes, int at, int next) =>
        lexemes[next].IsNumber && !lexemes[next].SpaceBefore && !lexemes[at].SpaceBefore && lexemes[next + 1] is { IsWord: true, SpaceBefore: false };

    /// <summary>Whether nothing stands behind a spaced sign that it could belong to ("5 m" but not "5 m people").</summary>
    private bool IsFree(LexemeBuffer lexemes, int next) =>
        IsEndOfPhrase(lexemes, next) || lexemes[next].IsNumber || lexemes[next].Is('×') || (lexemes[next].IsWord && cues.Has(lexemes[next], Cue.Function | Cue.Extent));

    /// <summary>"12 ft 2 in more or less": behind feet "in" are inches.</summary>
    private bool IsBehindFeet(LexemeBuffer lexemes, in Figure figure) =>
        figure.Value < 12 && units.TryMatch(lexemes, figure.First - 1, out var end, out var large) && end == figure.First && large.Unit.Name == "foot";

    /// <summary>"45 degrees on the Celsius scale", "a temperature of 45 degrees": what a degree measures by the words around it.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="angle">The degree of an angle.</param>
    /// <param name="first">Index of the number's first lexeme.</param>
    /// <param name="next">Index behind the unit.</param>
    public Unit Degree(LexemeBuffer lexemes, Unit angle, int first, int next)
    {
        for (var i = next; i < next + 4; i++)
        {
            if (lexemes[i].IsWord && units.TryMatch(lexemes, i, out _, out var scale) && scale is { Proof: UnitProof.None, Unit.Kind: QuantityKind.Temperature })
            {
                return scale.Unit;
            }
        }

        return IsWarm(lexemes, first) ? _warm : angle;
    }

    private static bool IsEndOfPhrase(LexemeBuffer lexemes, int next) => lexemes[next].Kind is LexemeKind.End or LexemeKind.Newline or LexemeKind.Punctuation;

    private bool IsExtent(LexemeBuffer lexemes, int next) =>
        IsEndOfPhrase(lexemes, next) || (cues.Has(lexemes[next], Cue.Extent) && !cues.Has(lexemes[next], Cue.Function)) || lexemes[next].Is('×');

    /// <summary>A single capital needs a degree sign or a word of warmth nearby; a G a small whole number.</summary>
    private bool IsSister(LexemeBuffer lexemes, in Figure figure, int at, Unit unit)
    {
        if (unit.Kind != QuantityKind.Temperature)
        {
            return !lexemes[at].SpaceBefore && figure.Value is >= 2 and <= 7 && figure.Value == decimal.Truncate(figure.Value);
        }

        return IsWarm(lexemes, at);
    }

    private bool IsWarm(LexemeBuffer lexemes, int at)
    {
        for (var i = Math.Max(0, at - 14); i < at + 10; i++)
        {
            if (cues.Has(lexemes[i], Cue.Temperature))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"400 N95 masks" and "three second-half goals" hold no newton and no second, nor "48 N. 720 West", "12 year-round jobs" no years; a power may be written onto a length.</summary>
    private bool IsPartOfWord(LexemeBuffer lexemes, int start, int next, UnitForm form, bool hyphen) =>
        (lexemes[next].IsNumber && !lexemes[next].SpaceBefore && lexemes[start].SpaceBefore && (form.Unit.Dimension == "length" ? lexemes[next].Value is not (2 or 3) : lexemes[start].IsCapital))
        || (lexemes[start] is { IsCapital: true, Length: 1, SpaceBefore: true } && lexemes[next].Is('.') && (lexemes[next + 1].IsNumber || lexemes[next + 1].IsCapital))
        || (form.Unit.Kind == QuantityKind.Duration && !hyphen && lexemes[start].SpaceBefore && lexemes[next].Is('-') && !lexemes[next].SpaceBefore
            && lexemes[next + 1] is { IsWord: true, SpaceBefore: false } && !cues.Has(lexemes[next + 1], Cue.Old | Cue.Extent))
        || (form.Unit.Name == "second" && !hyphen && lexemes[next].Is('-') && !lexemes[next].SpaceBefore);
}
