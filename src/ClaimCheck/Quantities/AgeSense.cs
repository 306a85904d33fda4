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
    private const decimal Oldest = 115;

    private readonly int _old = vocabulary.Add("old");
    private readonly int _olds = vocabulary.Add("olds");
    private readonly int _of = vocabulary.Add("of");
    private readonly int _age = vocabulary.Add("age");
    private readonly int _yo = vocabulary.Add("yo");

    /// <summary>The kind of an amount.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="first">Index of its first lexeme with hedges; moved before "aged".</param>
    /// <param name="next">Index behind it; moved behind "old" and "of age".</param>
    public QuantityKind Kind(LexemeBuffer lexemes, in Amount amount, ref int first, ref int next)
    {
        if (amount.Unit is { Kind: QuantityKind.Duration })
        {
            var at = lexemes[next].Is('-') ? next + 1 : next;
            if (lexemes[at].Word == _old || lexemes[at].Word == _olds)
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

        if (lexemes[next].Word == _yo)
        {
            next++;
            return QuantityKind.Age;
        }

        return IsApposition(lexemes, amount, next) ? QuantityKind.Age : QuantityKind.Number;
    }

    /// <summary>"aged 34", "age 87", "at the age of 5", "ages of 20 and".</summary>
    private bool IsAgeBefore(LexemeBuffer lexemes, ref int first)
    {
        if (cues.Has(lexemes[first - 1], Cue.AgeBefore))
        {
            first--;
            return true;
        }

        if (lexemes[first - 1].Word == _of && lexemes[first - 1].IsWord && cues.Has(lexemes[first - 2], Cue.AgeBefore))
        {
            first -= 2;
            return true;
        }

        return false;
    }

    /// <summary>"Smith, 34, said", "Jane Smith, 34.", "Smith (34)".</summary>
    private static bool IsApposition(LexemeBuffer lexemes, in Amount amount, int next)
    {
        var at = amount.First;
        if (at != amount.NumberFirst || !lexemes[at].IsPlainInteger || amount.Value is < 1 or > Oldest || (lexemes[at - 1].Is('(') && amount.Value < 10) || amount.Next != next)
        {
            return false;
        }

        ref readonly var name = ref lexemes[at - 2];
        return name is { IsWord: true, IsCapital: true } && !name.IsAllCaps
            && ((lexemes[at - 1].Is(',') && (lexemes[next].Is(',') || lexemes[next].Is('.')) && (lexemes[next + 1].SpaceBefore || lexemes[next + 1].Kind is LexemeKind.Newline or LexemeKind.End) && !lexemes[next + 1].IsNumber)
                || (lexemes[at - 1].Is('(') && lexemes[next].Is(')') && lexemes[at - 3].IsCapital));
    }
}
