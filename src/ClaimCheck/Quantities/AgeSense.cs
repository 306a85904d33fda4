using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities;

/// <summary>
/// Decides the kind of an amount, and ages among lengths of time and bare numbers: "34-year-old", "five years old", "18 months of age", "aged 34",
/// "Smith, 34,". Immutable; thread-safe.
/// </summary>
/// <param name="cues">Words before ages.</param>
/// <param name="vocabulary">Gets the few words that decide.</param>
internal sealed class AgeSense(CueWords cues, Vocabulary.Builder vocabulary)
{
    private readonly BareAges _bare = new(cues, vocabulary);
    private readonly int _and = vocabulary.Add("and");
    private readonly int _or = vocabulary.Add("or");
    private readonly int _of = vocabulary.Add("of");
    private readonly int _age = vocabulary.Add("age");
    private readonly int _year = vocabulary.Add("year");
    private readonly int _yo = vocabulary.Add("yo");
    private readonly int _dotted = vocabulary.Add("y.o");

    /// <summary>The kind of an amount.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="first">Index of its first lexeme with hedges; moved before "aged".</param>
    /// <param name="next">Index behind it; moved behind "old" and "of age".</param>
    public QuantityKind Kind(LexemeBuffer lexemes, in Amount amount, ref int first, ref int next)
    {
        if (amount.Unit is { Kind: QuantityKind.Duration })
        {
            var at = lexemes[next].Is('-') || (lexemes[next].Is('.') && !lexemes[next].SpaceBefore) ? next + 1 : next;
            if (cues.Has(lexemes[at], Cue.Old))
            {
                next = at + 1;
                return QuantityKind.Age;
            }

            if (lexemes[next].Word == _of && lexemes[next + 1].Word == _age)
            {
                next += 2;
                return QuantityKind.Age;
            }
        }

        if (IsAgeBefore(lexemes, ref first))
        {
            return amount.Unit is null or { Kind: QuantityKind.Duration } ? QuantityKind.Age : amount.Unit.Kind;
        }

        if (amount.Unit is not null)
        {
            return amount.Unit.Kind;
        }

        if (IsBounded(lexemes, amount))
        {
            return QuantityKind.Age;
        }

        if (YearsOld(lexemes, next) is > 0 and var behind)
        {
            next = behind;
            return QuantityKind.Age;
        }

        return _bare.IsAge(lexemes, amount, next) ? QuantityKind.Age : QuantityKind.Number;
    }

    /// <summary>Whether a bound of ages stands behind a bare amount: "65 and older", "21-and-older", "12 or younger".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="amount">The amount.</param>
    public bool IsBounded(LexemeBuffer lexemes, in Amount amount)
    {
        var at = lexemes[amount.Next].Is('-') ? amount.Next + 1 : amount.Next;
        var behind = lexemes[at + 1].Is('-') ? at + 2 : at + 1;
        return amount.Unit is null && amount.Value <= BareAges.Oldest && lexemes[at].IsWord && lexemes[at].Word != 0 && (lexemes[at].Word == _and || lexemes[at].Word == _or) && cues.Has(lexemes[behind], Cue.Older);
    }

    /// <summary>The index behind "yo", "y/o", "y.o." or a torn "- year - old" behind a bare amount; 0 for none.</summary>
    private int YearsOld(LexemeBuffer lexemes, int next) =>
        lexemes[next].Is('-') && lexemes[next + 2].Is('-') && lexemes[next + 1].IsWord && lexemes[next + 1].Word == _year && cues.Has(lexemes[next + 3], Cue.Old) ? next + 4
            : lexemes[next].IsWord && lexemes[next].Word == _yo ? next + 1
            : lexemes[next].IsWord && lexemes[next].Word == _dotted ? next + 1
            : lexemes[next] is { IsWord: true, Length: 1, Sign: 'y' } && lexemes[next + 1].Is('/') && lexemes[next + 2] is { IsWord: true, Length: 1, Sign: 'o', SpaceBefore: false } ? next + 3 : 0;

    /// <summary>"aged 34", "age 87", "at the age of 5", "ages of 20 and", "ages ranging from 14".</summary>
    private bool IsAgeBefore(LexemeBuffer lexemes, ref int first)
    {
        if (cues.Has(lexemes[first - 1], Cue.AgeBefore))
        {
            first--;
            return true;
        }

        if (((lexemes[first - 1].Word == _of && lexemes[first - 1].IsWord) || cues.Has(lexemes[first - 1], Cue.Ranging)) && cues.Has(lexemes[first - 2], Cue.AgeBefore))
        {
            first -= 2;
            return true;
        }

        return false;
    }
}
