using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Units;

/// <summary>A unit read behind a number.</summary>
/// <param name="Unit">The unit, or the upper part of a unit per unit.</param>
/// <param name="Name">Its name with any lower part ("dollar per barrel").</param>
/// <param name="Next">Index behind it.</param>
internal readonly record struct UnitMatch(Unit Unit, string Name, int Next);

/// <summary>Reads units behind numbers: one from the table, its square or cube, and "per" parts. Ambiguous letters need proof. Immutable; thread-safe.</summary>
/// <param name="units">The units.</param>
/// <param name="cues">Words that prove ambiguous letters.</param>
/// <param name="vocabulary">Gets the few words that join units.</param>
internal sealed class UnitReader(UnitTable units, CueWords cues, Vocabulary.Builder vocabulary)
{
    private readonly UnitProofs _proofs = new(units, cues);
    private readonly PerReader _pers = new(units, cues, vocabulary);

    /// <summary>Reads the unit behind a number.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="figure">The number.</param>
    /// <param name="at">Index behind the number and its magnitude.</param>
    /// <param name="match">The unit.</param>
    public bool TryRead(LexemeBuffer lexemes, in Figure figure, int at, out UnitMatch match)
    {
        match = default;
        var hyphen = lexemes[at].Is('-') && !lexemes[at].SpaceBefore && !lexemes[at + 1].SpaceBefore;
        hyphen |= IsYearOld(lexemes, at);
        var bracket = lexemes[at].Kind == LexemeKind.Punctuation && lexemes[at].Sign is '[' or '{';
        var start = hyphen || bracket ? at + 1 : at;
        if (TryPrime(lexemes, figure, at, out match))
        {
            return true;
        }

        var through = !hyphen && !bracket && !figure.Has(FigureForm.Ordinal) && cues.Has(lexemes[start], Cue.Through) && units.TryMatch(lexemes, start + 1, out _, out var lasting) && lasting.Unit.Kind == QuantityKind.Duration;
        start = through ? start + 1 : start;
        if (!units.TryMatch(lexemes, start, out var next, out var form) || !_proofs.IsProven(lexemes, figure, start, next, form, hyphen))
        {
            return false;
        }

        if (bracket)
        {
            match = new UnitMatch(form.Unit, form.Unit.Name, next + 1);
            return lexemes[next].Sign is ']' or '}';
        }

        match = _pers.Powered(lexemes, form.Unit.Name == "degree" ? _proofs.Degree(lexemes, form.Unit, figure.First, next) : form.Unit, next);
        match = _pers.WithPer(lexemes, match);
        return true;
    }

    /// <summary>"15- year-old", "8 -year-old": a space astray beside the hyphen.</summary>
    private bool IsYearOld(LexemeBuffer lexemes, int at) =>
        lexemes[at].Is('-') && lexemes[at].SpaceBefore != lexemes[at + 1].SpaceBefore && lexemes[at + 2].Is('-') && !lexemes[at + 2].SpaceBefore && cues.Has(lexemes[at + 3], Cue.Old);

    /// <summary>6'2", 6'2'', 6'2: marks for feet and inches. That of the inches is left out of heights of people only.</summary>
    private bool TryPrime(LexemeBuffer lexemes, in Figure figure, int at, out UnitMatch match)
    {
        match = default;
        var ofInches = lexemes[figure.First - 1].Is('\'') && !lexemes[figure.First].SpaceBefore;
        var feet = ofInches ? figure.First - 1 : at;
        if (!lexemes[feet].Is('\'') || !lexemes[feet - 1].IsPlainInteger || lexemes[feet].SpaceBefore || !lexemes[feet + 1].IsPlainInteger || lexemes[feet + 1].SpaceBefore
            || lexemes[feet + 1].Value >= 12 || lexemes[feet - 2].Is('\''))
        {
            return false;
        }

        var end = feet + 2;
        var marks = lexemes[end].SpaceBefore ? 0 : lexemes[end].Is('"') ? 1 : lexemes[end].Is('\'') && lexemes[end + 1].Is('\'') && !lexemes[end + 1].SpaceBefore ? 2 : 0;
        if (marks == 0 && !(lexemes[feet - 1].Value is >= 4 and <= 7 && (lexemes[end].SpaceBefore || (lexemes[end].Kind == LexemeKind.Punctuation && !lexemes[end].Is('/') && !lexemes[end].Is('-')))))
        {
            return false;
        }

        var name = ofInches ? "inch" : "foot";
        match = new UnitMatch(units.Find(name)!, name, ofInches ? end + marks : feet + 1);
        return true;
    }

    /// <summary>Adds the lower parts of a unit: "per hour", "a day", "/km".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="match">The upper part.</param>
    public UnitMatch WithPer(LexemeBuffer lexemes, UnitMatch match) => _pers.WithPer(lexemes, match);
}
