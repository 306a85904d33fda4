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
    private readonly UnitProofs _proofs = new(units, cues);
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
        hyphen |= IsYearOld(lexemes, at);
        var bracket = lexemes[at].Kind == LexemeKind.Punctuation && lexemes[at].Sign is '[' or '{';
        var start = hyphen || bracket ? at + 1 : at;
        if (TryPrime(lexemes, figure, at, out match))
        {
            return true;
        }

        if (!units.TryMatch(lexemes, start, out var next, out var form) || !_proofs.IsProven(lexemes, figure, start, next, form, hyphen))
        {
            return false;
        }

        if (bracket)
        {
            match = new UnitMatch(form.Unit, form.Unit.Name, next + 1);
            return lexemes[next].Sign is ']' or '}';
        }

        match = Powered(lexemes, form.Unit.Name == "degree" ? _proofs.Degree(lexemes, form.Unit, figure.First, next) : form.Unit, next);
        match = WithPer(lexemes, match);
        return true;
    }

    /// <summary>"16- year-old", "8 -year-old": a space astray beside the hyphen.</summary>
    private bool IsYearOld(LexemeBuffer lexemes, int at) =>
        lexemes[at].Is('-') && lexemes[at].SpaceBefore != lexemes[at + 1].SpaceBefore && lexemes[at + 2].Is('-') && !lexemes[at + 2].SpaceBefore && cues.Has(lexemes[at + 3], Cue.Old);

    /// <summary>6'2": marks for feet and inches, only together.</summary>
    private bool TryPrime(LexemeBuffer lexemes, in Figure figure, int at, out UnitMatch match)
    {
        match = default;
        var feet = lexemes[at].Is('\'') ? at : lexemes[at].Is('"') && lexemes[figure.First - 1].Is('\'') && !lexemes[figure.First].SpaceBefore ? figure.First - 1 : -1;
        if (feet < 0 || !lexemes[feet - 1].IsPlainInteger || lexemes[feet].SpaceBefore || !lexemes[feet + 1].IsPlainInteger || lexemes[feet + 1].SpaceBefore
            || lexemes[feet + 1].Value >= 12 || !lexemes[feet + 2].Is('"') || lexemes[feet + 2].SpaceBefore)
        {
            return false;
        }

        var name = at == feet ? "foot" : "inch";
        match = new UnitMatch(units.Find(name)!, name, at + 1);
        return true;
    }

    /// <summary>Adds the lower parts of a unit: "per hour", "a day", "/km".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="match">The upper part.</param>
    public UnitMatch WithPer(LexemeBuffer lexemes, UnitMatch match)
    {
        var start = match.Next;
        match = cues.Has(lexemes[start], Cue.More | Cue.Less) && TryLower(lexemes, start + 1, out _, out _) ? match with { Next = start + 1 } : match;
        for (var parts = 0; parts < 2 && TryLower(lexemes, match.Next, out var name, out var next); parts++)
        {
            match = match with { Name = match.Name + " per " + name, Next = next };
        }

        return match.Next == start && BehindConversion(lexemes, start) is > 0 and var behind && TryLower(lexemes, behind, out var lower, out _)
            ? match with { Name = match.Name + " per " + lower } : match;
    }

    /// <summary>"C$6 (US$4.46) per share": the index behind a short bracket that says an amount another way; 0 for none.</summary>
    private static int BehindConversion(LexemeBuffer lexemes, int at)
    {
        if (!lexemes[at].Is('('))
        {
            return 0;
        }

        var digits = false;
        for (var i = at + 1; i < at + 8; i++)
        {
            digits |= lexemes[i].IsNumber;
            if (lexemes[i].Is(')'))
            {
                return digits ? i + 1 : 0;
            }
        }

        return 0;
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
