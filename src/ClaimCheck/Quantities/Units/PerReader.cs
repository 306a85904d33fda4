using ClaimCheck.Quantities.Counts;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Units;

/// <summary>Reads what stands behind a unit: squares and cubes, and lower parts ("per hour", "a day", "/km"). Immutable; thread-safe.</summary>
/// <param name="units">The units.</param>
/// <param name="cues">Words of more and less, and of time.</param>
/// <param name="vocabulary">Gets the few words that join units.</param>
internal sealed class PerReader(UnitTable units, CueWords cues, Vocabulary.Builder vocabulary)
{
    private readonly int _per = vocabulary.Add("per");
    private readonly int _a = vocabulary.Add("a");
    private readonly int _an = vocabulary.Add("an");
    private readonly int _each = vocabulary.Add("each");
    private readonly int _every = vocabulary.Add("every");
    private readonly WordMap<string> _perNouns = PerNouns(vocabulary);

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

    /// <summary>"km2", "m^2", "ft³": a square or cube written onto a length.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="unit">The length.</param>
    /// <param name="next">Index behind it.</param>
    public UnitMatch Powered(LexemeBuffer lexemes, Unit unit, int next)
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
