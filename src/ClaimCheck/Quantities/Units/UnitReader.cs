using ClaimCheck.Quantities.Counts;
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
    private readonly int _per = vocabulary.Add("per");
    private readonly int _a = vocabulary.Add("a");
    private readonly int _an = vocabulary.Add("an");
    private readonly int _each = vocabulary.Add("each");
    private readonly int _every = vocabulary.Add("every");
    private readonly int _degree = vocabulary.Add("°");
    private readonly WordMap<string> _perNouns = PerNouns(vocabulary);

    /// <summary>Reads the unit behind a number.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="figure">The number.</param>
    /// <param name="at">Index behind the number and its magnitude.</param>
    /// <param name="match">The unit.</param>
    public bool TryRead(LexemeBuffer lexemes, in Figure figure, int at, out UnitMatch match)
    {
        match = default;
        var hyphen = lexemes[at].Is('-') && !lexemes[at].SpaceBefore && !lexemes[at + 1].SpaceBefore;
        var bracket = lexemes[at].Kind == LexemeKind.Punctuation && lexemes[at].Sign is '[' or '{';
        var start = hyphen || bracket ? at + 1 : at;
        if (!units.TryMatch(lexemes, start, out var next, out var form) || !IsProven(lexemes, figure, start, next, form, hyphen))
        {
            return false;
        }

        if (bracket)
        {
            match = new UnitMatch(form.Unit, form.Unit.Name, next + 1);
            return lexemes[next].Sign is ']' or '}';
        }

        match = Powered(lexemes, form.Unit, next);
        match = WithPer(lexemes, match);
        return true;
    }

    /// <summary>Adds the lower parts of a unit: "per hour", "a day", "/km".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="match">The upper part.</param>
    public UnitMatch WithPer(LexemeBuffer lexemes, UnitMatch match)
    {
        for (var parts = 0; parts < 2 && TryLower(lexemes, match.Next, out var name, out var next); parts++)
        {
            match = match with { Name = match.Name + " per " + name, Next = next };
        }

        return match;
    }

    private bool TryLower(LexemeBuffer lexemes, int at, out string name, out int next)
    {
        name = string.Empty;
        next = at;
        at = lexemes[at].Is('-') && !lexemes[at].SpaceBefore && lexemes[at + 1].Word == _a ? at + 1 : at;
        ref readonly var joint = ref lexemes[at];
        var slash = joint.Is('/') && !joint.SpaceBefore && !lexemes[at + 1].SpaceBefore;
        var per = joint.Word == _per || slash;
        if (!(per || (joint.IsWord && joint.Word != 0 && (joint.Word == _a || joint.Word == _an || joint.Word == _each || joint.Word == _every))))
        {
            return false;
        }

        var start = lexemes[at + 1].Is('-') ? at + 2 : at + 1;
        if (units.TryMatch(lexemes, start, out next, out var form) && form.Proof != UnitProof.Sister && form.Unit.Kind != QuantityKind.Percent)
        {
            if (!per && form.Unit.Kind == QuantityKind.Duration && cues.Has(lexemes[next], Cue.Since))
            {
                return false;
            }

            var lower = Powered(lexemes, form.Unit, next);
            name = lower.Name;
            next = lower.Next;
            return true;
        }

        if (_perNouns[lexemes[start].Word] is { } noun)
        {
            name = noun;
            next = start + 1;
            return true;
        }

        if (!per || slash || !lexemes[start].IsWord || cues.Has(lexemes[start], Cue.Function))
        {
            return false;
        }

        name = Singular.Of(lexemes.Form(start), cues, lexemes[start]);
        next = start + 1;
        return true;
    }

    /// <summary>"km2", "m^2", "ft³": a square or cube written onto a length.</summary>
    private UnitMatch Powered(LexemeBuffer lexemes, Unit unit, int next)
    {
        var caret = lexemes[next].Is('^') && !lexemes[next].SpaceBefore;
        var power = lexemes[caret ? next + 1 : next];
        if (unit.Dimension == "length" && power is { IsPlainInteger: true, SpaceBefore: false, Value: 2 or 3 }
            && units.Find((power.Value == 2 ? "square " : "cubic ") + unit.Name) is { } powered)
        {
            return new UnitMatch(powered, powered.Name, caret ? next + 2 : next + 1);
        }

        return new UnitMatch(unit, unit.Name, next);
    }

    private bool IsProven(LexemeBuffer lexemes, in Figure figure, int at, int next, UnitForm form, bool hyphen)
    {
        var glued = hyphen || !lexemes[at].SpaceBefore;
        return form.Proof switch
        {
            UnitProof.None => true,
            UnitProof.Glued => glued ? !lexemes[next].Is('\'') : IsEndOfPhrase(lexemes, next) || lexemes[next].IsNumber || lexemes[next].Is('×') || (lexemes[next].IsWord && cues.Has(lexemes[next], Cue.Function | Cue.Extent)),
            UnitProof.Follows => !figure.Has(FigureForm.Ordinal) && (hyphen || IsExtent(lexemes, next)),
            _ => IsSister(lexemes, figure, at, form.Unit),
        };
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

        for (var i = Math.Max(0, at - 14); i < at + 10; i++)
        {
            if (lexemes[i].Word == _degree || cues.Has(lexemes[i], Cue.Temperature))
            {
                return true;
            }
        }

        return false;
    }

    private static WordMap<string> PerNouns(Vocabulary.Builder vocabulary)
    {
        var nouns = new WordMap<string>();
        foreach (var row in DataTable.Rows("per-nouns.tsv"))
        {
            nouns[vocabulary.Add(row[0])] = row[0];
        }

        return nouns;
    }
}
