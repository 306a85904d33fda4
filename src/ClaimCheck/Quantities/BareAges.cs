using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities;

/// <summary>Tells ages among bare numbers by what stands around them. Immutable; thread-safe.</summary>
/// <param name="cues">Words for people and of dying.</param>
/// <param name="vocabulary">Gets the few words that decide.</param>
internal sealed class BareAges(CueWords cues, Vocabulary.Builder vocabulary)
{
    /// <summary>The most years that are taken for an age.</summary>
    public const decimal Oldest = 115;

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

    /// <summary>Whether a bare number is an age.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="amount">The number.</param>
    /// <param name="next">Index behind it.</param>
    public bool IsAge(LexemeBuffer lexemes, in Amount amount, int next) =>
        IsYears(lexemes, amount, next) && (IsApposition(lexemes, amount, next) || IsSaid(lexemes, amount, next));

    /// <summary>"Smith, 34, said", "Jane Smith, 34.", "Smith (34)", "Smith Jr., 34;", "a boy, 5, was".</summary>
    private bool IsApposition(LexemeBuffer lexemes, in Amount amount, int next)
    {
        var at = amount.First;
        if (lexemes[at - 1].Is('(') && amount.Value < 10)
        {
            return false;
        }

        var named = lexemes[at - 2].Is('.') ? at - 3 : at - 2;
        ref readonly var name = ref lexemes[named];
        var person = cues.Has(name, Cue.Person);
        if (lexemes[at - 1].Is('"') && lexemes[at - 2].Is(',') && lexemes[at - 3].IsCapital)
        {
            // “Spud,” 27, of Colby.
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
            || (verb.Word == _at && cues.Has(lexemes[at - 2], Cue.Dying) && ends));
    }

    /// <summary>"was 15 at the time", "was 3 when".</summary>
    private bool IsThen(LexemeBuffer lexemes, int next) =>
        lexemes[next].IsWord && ((lexemes[next].Word == _when && lexemes[next].Word != 0) || (lexemes[next].Word == _at && lexemes[next + 2].Word == _time));

    private static bool IsYears(LexemeBuffer lexemes, in Amount amount, int next) =>
        amount.First == amount.NumberFirst && lexemes[amount.First].IsPlainInteger && amount.Value is >= 1 and <= Oldest && amount.Next == next && next == amount.First + 1;
}
