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

    private readonly int _and = vocabulary.Add("and");
    private readonly int _or = vocabulary.Add("or");
    private readonly int _of = vocabulary.Add("of");
    private readonly int _age = vocabulary.Add("age");
    private readonly int _yo = vocabulary.Add("yo");
    private readonly int _dotted = vocabulary.Add("y.o");
    private readonly int _when = vocabulary.Add("when");
    private readonly int _time = vocabulary.Add("time");
    private readonly int _was = vocabulary.Add("was");
    private readonly int _is = vocabulary.Add("is");
    private readonly int _am = vocabulary.Add("i'm");
    private readonly int _at = vocabulary.Add("at");
    private readonly int _turned = vocabulary.Add("turned");
    private readonly int _as = vocabulary.Add("as");
    private readonly int _young = vocabulary.Add("young");
    private readonly int _old = vocabulary.Add("old");
    private readonly int _dies = vocabulary.Add("dies");
    private readonly int _died = vocabulary.Add("died");
    private readonly int _dead = vocabulary.Add("dead");

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

        return IsApposition(lexemes, amount, next) || IsSaid(lexemes, amount, next) ? QuantityKind.Age : QuantityKind.Number;
    }

    /// <summary>Whether a bound of ages stands behind a bare amount: "65 and older", "18-and-older", "12 or younger".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="amount">The amount.</param>
    public bool IsBounded(LexemeBuffer lexemes, in Amount amount)
    {
        var at = lexemes[amount.Next].Is('-') ? amount.Next + 1 : amount.Next;
        var behind = lexemes[at + 1].Is('-') ? at + 2 : at + 1;
        return amount.Unit is null && amount.Value <= Oldest && lexemes[at].IsWord && lexemes[at].Word != 0 && (lexemes[at].Word == _and || lexemes[at].Word == _or) && cues.Has(lexemes[behind], Cue.Older);
    }

    /// <summary>The index behind "yo", "y/o" or "y.o." behind a bare amount; 0 for none.</summary>
    private int YearsOld(LexemeBuffer lexemes, int next) =>
        lexemes[next].IsWord && lexemes[next].Word == _yo ? next + 1
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

    /// <summary>"Smith, 34, said", "Jane Smith, 34.", "Smith (34)", "Smith Jr., 34;", "a boy, 5, was".</summary>
    private bool IsApposition(LexemeBuffer lexemes, in Amount amount, int next)
    {
        var at = amount.First;
        if (!IsYears(lexemes, amount, next) || (lexemes[at - 1].Is('(') && amount.Value < 10))
        {
            return false;
        }

        var named = lexemes[at - 2].Is('.') ? at - 3 : at - 2;
        ref readonly var name = ref lexemes[named];
        var person = cues.Has(name, Cue.Person);
        if (lexemes[at - 1].Is('"') && lexemes[at - 2].Is(',') && lexemes[at - 3].IsCapital)
        {
            // “Cheeto,” 26, of Colby.
            return IsClosed(lexemes, next, isPerson: false);
        }

        if (lexemes[at - 1].Is(','))
        {
            return ((name is { IsWord: true, IsCapital: true, IsAllCaps: false } && (named == at - 2 || person)) || (person && named == at - 2)) && IsClosed(lexemes, next, person);
        }

        return lexemes[at - 1].Is('(') && lexemes[next].Is(')') && name is { IsWord: true, IsCapital: true, IsAllCaps: false } && lexemes[at - 3].IsCapital;
    }

    /// <summary>Whether what follows closes an age: a comma, a full stop or semicolon, behind a word for a person also the end of a line.</summary>
    private static bool IsClosed(LexemeBuffer lexemes, int next, bool isPerson)
    {
        var mark = lexemes[next].Is(',') || lexemes[next].Is('.') || lexemes[next].Is(';');
        var end = lexemes[next].Kind is LexemeKind.Newline or LexemeKind.End;
        return end ? isPerson : mark && (lexemes[next + 1].SpaceBefore || lexemes[next + 1].Kind is LexemeKind.Newline or LexemeKind.End) && !lexemes[next + 1].IsNumber;
    }

    /// <summary>"she was 75.", "who is 12,", "dies at 75", "turned 21", "as young as 13", "Age: 24".</summary>
    private bool IsSaid(LexemeBuffer lexemes, in Amount amount, int next)
    {
        if (!IsYears(lexemes, amount, next))
        {
            return false;
        }

        var at = amount.First;
        if (lexemes[at - 1].Is(':'))
        {
            return cues.Has(lexemes[at - 2], Cue.AgeBefore);
        }

        ref readonly var verb = ref lexemes[at - 1];
        var ends = !lexemes[next].IsWord && !lexemes[next].Is('-') && lexemes[next].Kind != LexemeKind.Symbol;
        return verb.IsWord && verb.Word != 0 && ((ends && (verb.Word == _am || ((verb.Word == _was || verb.Word == _is || verb.Sign == '\'') && cues.Has(lexemes[at - 2], Cue.AgeVerb))))
            || ((verb.Word == _was || verb.Word == _is) && IsThen(lexemes, next) && (cues.Has(lexemes[at - 2], Cue.AgeVerb) || lexemes[at - 2].IsCapital))
            || (verb.Word == _as && (lexemes[at - 2].Word == _young || lexemes[at - 2].Word == _old))
            || (verb.Word == _turned && amount.Value >= 10 && (ends || cues.Has(lexemes[next], Cue.Function)))
            || (verb.Word == _at && lexemes[at - 2].Word != 0 && lexemes[at - 2].IsWord && (lexemes[at - 2].Word == _dies || lexemes[at - 2].Word == _died || lexemes[at - 2].Word == _dead) && ends));
    }

    /// <summary>"was 15 at the time", "was 3 when".</summary>
    private bool IsThen(LexemeBuffer lexemes, int next) =>
        lexemes[next].IsWord && ((lexemes[next].Word == _when && lexemes[next].Word != 0) || (lexemes[next].Word == _at && lexemes[next + 2].Word == _time));

    private static bool IsYears(LexemeBuffer lexemes, in Amount amount, int next) =>
        amount.First == amount.NumberFirst && lexemes[amount.First].IsPlainInteger && amount.Value is >= 1 and <= Oldest && amount.Next == next && next == amount.First + 1;
}
