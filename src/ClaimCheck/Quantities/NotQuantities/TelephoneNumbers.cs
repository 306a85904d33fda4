using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.NotQuantities;

/// <summary>
/// Steps over telephone numbers: "(206) 555-0143", "713 555 0143", "+44 20 7946 0958", "0800 555 111", "1-800-555-HELP", and "555-0143" beside a word of
/// calling. Looks at a bounded number of lexemes. Immutable; thread-safe.
/// </summary>
/// <param name="cues">Words of calling.</param>
/// <param name="amounts">Knows whether letters behind digits are a unit.</param>
internal sealed class TelephoneNumbers(CueWords cues, AmountReader amounts)
{
    private const int Window = 12;

    /// <summary>Steps over a telephone number.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of its first lexeme: a number, a bracket or a plus sign.</param>
    /// <param name="next">Index behind it.</param>
    public bool TrySkip(LexemeBuffer lexemes, int at, out int next)
    {
        var bracket = lexemes[at].Is('(') && IsGroup(lexemes[at + 1]) && lexemes[at + 2].Is(')');
        var plus = lexemes[at].Is('+') && lexemes[at + 1].Kind == LexemeKind.Number && !lexemes[at + 1].SpaceBefore;
        var start = bracket ? at + 3 : plus ? at + 1 : at;
        start += bracket && lexemes[start].Is('-') ? 1 : 0;
        Span<int> lengths = stackalloc int[TelephoneGroups.Most];
        var groups = TelephoneGroups.Read(lexemes, start, lengths, out next);
        var digits = 0;
        foreach (var length in lengths[..groups])
        {
            digits += length;
        }

        if (groups == 0)
        {
            return false;
        }

        var isLong = bracket || (groups > 1 && lengths[0] == 1);
        if (IsWord(lexemes, next, isLong) && (bracket || (IsStem(lengths[..groups]) && !HasUnit(lexemes, next - 1))))
        {
            next = WordEnd(lexemes, next);
            next += lexemes[next].Is('(') && lexemes[next + 1].IsPlainInteger && lexemes[next + 2].Is(')') ? 3 : 0;
            return true;
        }

        var behindGroup = lexemes[at - 1].Is(')') || (lexemes[at - 1].Is('-') && !lexemes[at - 1].SpaceBefore && lexemes[at - 2].Is(')'));
        return bracket ? digits is >= 6 and <= 9
            : plus ? IsExtended(lexemes, groups > 1 && digits >= 7, ref next)
            : IsWhole(lexemes, start, lengths[..groups], digits) || (IsLocal(lexemes, start, lengths[..groups]) && (behindGroup || (IsFree(lexemes, next) && IsCalled(lexemes, at)) || IsAlone(lexemes, at, next)));
    }

    /// <summary>Whether a word of calling stands before a lexeme in the same line.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the lexeme.</param>
    public bool IsCalled(LexemeBuffer lexemes, int at)
    {
        for (var i = at - 1; i >= at - Window && lexemes[i].Kind is not (LexemeKind.Newline or LexemeKind.End); i--)
        {
            if (cues.Has(lexemes[i], Cue.Call | Cue.Reached))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGroup(in Lexeme lexeme) => lexeme is { IsPlainInteger: true, SpaceBefore: false, Length: >= 2 and <= 5 };

    /// <summary>"713-555-0143", "1-800-555-0143", "1800 555 143", "020 7946 0958": shapes that nothing else has.</summary>
    private static bool IsWhole(LexemeBuffer lexemes, int start, ReadOnlySpan<int> lengths, int digits) => lengths switch
    {
        [3, 3, 4] => true,
        [1, 3, 3, 4] => lexemes[start].Sign == '1',
        [4, 3, 3] => lexemes[start].Sign is '0' or '1',
        [>= 3 and <= 5, ..] => lengths.Length > 1 && lexemes[start].Sign == '0' && digits >= 9,
        _ => false,
    };

    /// <summary>"555-0143": three digits and four, or some less.</summary>
    private static bool IsLocal(LexemeBuffer lexemes, int start, ReadOnlySpan<int> lengths) =>
        lengths is [3, 4] or [3, 3] && lexemes[start + 1].Is('-') && lexemes[start].Length == 3;

    /// <summary>Whether nothing follows that two figures could count or measure ("calls of 100-1000 seconds").</summary>
    private bool IsFree(LexemeBuffer lexemes, int next) => lexemes[next].Kind != LexemeKind.Symbol && (!lexemes[next].IsWord || cues.Has(lexemes[next], Cue.Function));

    /// <summary>Whether a pair of groups fills its line, as under an article ("• 555-0143").</summary>
    private static bool IsAlone(LexemeBuffer lexemes, int at, int next) =>
        lexemes[next].Kind is LexemeKind.Newline or LexemeKind.End && (at == 0 || lexemes[at - 1].Kind is LexemeKind.Newline or LexemeKind.Symbol or LexemeKind.Punctuation);

    /// <summary>"800-SPEAKUP", "555-HELP": digits that a word in capitals continues.</summary>
    private static bool IsStem(ReadOnlySpan<int> lengths) => lengths is [3] or [1, 3] or [3, 3] or [1, 3, 3] or [3, 2];

    /// <summary>"-HELP": a word in capitals, but not inside a line of capitals ("500-PERSON CROWD"); behind an area code any name ("1-800-Speak-Up").</summary>
    private static bool IsWord(LexemeBuffer lexemes, int at, bool isLong) =>
        (lexemes[at].Is('-') || (isLong && lexemes[at].Is('.'))) && !lexemes[at].SpaceBefore && lexemes[at + 1] is { IsWord: true, SpaceBefore: false, IsCapital: true, Length: >= 3 } word
        && (isLong || (word.IsAllCaps && !lexemes[at + 2].IsAllCaps));

    private bool HasUnit(LexemeBuffer lexemes, int at) => amounts.TryRead(lexemes, at, joined: false, out var amount) && amount.Unit is not null;

    /// <summary>"+1-206-555-0143/0144": a further line behind a slash.</summary>
    private static bool IsExtended(LexemeBuffer lexemes, bool isNumber, ref int next)
    {
        next += isNumber && lexemes[next].Is('/') && !lexemes[next].SpaceBefore && lexemes[next + 1].IsNumber ? 2 : 0;
        return isNumber;
    }

    private static int WordEnd(LexemeBuffer lexemes, int next)
    {
        next++;
        while (!lexemes[next].SpaceBefore && (lexemes[next].Is('-') || lexemes[next].Kind is LexemeKind.Word or LexemeKind.Number))
        {
            next++;
        }

        return next;
    }
}
