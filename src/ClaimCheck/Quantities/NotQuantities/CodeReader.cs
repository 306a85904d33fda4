using System.Buffers;
using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.NotQuantities;

/// <summary>Steps over codes: letters and digits written together that are neither amount, unit nor magnitude. Immutable; thread-safe.</summary>
/// <param name="cues">Tells codes from words.</param>
/// <param name="amounts">Knows whether letters beside digits are a currency, a unit or a magnitude.</param>
internal sealed class CodeReader(CueWords cues, AmountReader amounts)
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>"F-16", "COVID-19", "Su-15", "TA-35", "V12", "XC40", "A1", "M21 9AB": letters and digits written together.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="next">Index behind it.</param>
    public bool IsCode(LexemeBuffer lexemes, int at, out int next)
    {
        ref readonly var word = ref lexemes[at];
        var hyphen = lexemes[at + 1].Is('-') && !lexemes[at + 1].SpaceBefore;
        next = hyphen ? at + 2 : at + 1;
        if (hyphen && word.IsCapital && lexemes[next] is { IsCapital: true, SpaceBefore: false } && lexemes[next + 1].Kind == LexemeKind.Number)
        {
            next++;
        }

        if (lexemes[next].Kind != LexemeKind.Number || lexemes[next].SpaceBefore || word.Sign == '\'' || (!hyphen && amounts.IsCurrencyBefore(lexemes, at)))
        {
            return false;
        }

        // "sub-7 nanometre", "under-18s", "minus-5", "mid-40s": a lower-case prefix of some length is a word. A currency is read before this.
        if (hyphen && ((!word.IsCapital && !IsUnspeakable(lexemes.Form(at))) || (word.Length > 1 && cues.Has(word, Cue.Function))))
        {
            return false;
        }

        next = CodeEnd(lexemes, next + 1);
        return true;
    }

    /// <summary>"scp-12": letters that make no word.</summary>
    private static bool IsUnspeakable(ReadOnlySpan<char> letters) => letters.Length <= 4 && letters.IndexOfAny(Vowels) < 0;

    /// <summary>"49ers", "3D", "9AB8", "13F", "80s": digits with letters that are neither unit, magnitude nor ordinal ending.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the digits.</param>
    /// <param name="next">Index behind it.</param>
    public bool IsGluedCode(LexemeBuffer lexemes, int at, out int next)
    {
        next = at + 1;
        if (lexemes[next].Is('-') && lexemes[next + 1] is { IsWord: true, IsCapital: true, IsAllCaps: false, SpaceBefore: false } && amounts.TryRead(lexemes, next + 1, joined: false, out _))
        {
            // "7-Eleven".
            next += 2;
            return true;
        }

        if (lexemes[at] is { IsPlainInteger: true, Length: 2 } && lexemes[at].Value % 10 == 0 && lexemes[next].Is('\'') && lexemes[next + 1] is { IsWord: true, SpaceBefore: false, Sign: 's', Length: 1 })
        {
            // "in his 20's", as "in his 20s".
            next += 2;
            return true;
        }

        if (lexemes[next] is not { IsWord: true, SpaceBefore: false } || lexemes[next].Sign == '\'' || !amounts.IsBare(lexemes, at))
        {
            return false;
        }

        next = CodeEnd(lexemes, next);
        return true;
    }

    private static int CodeEnd(LexemeBuffer lexemes, int next)
    {
        while (lexemes[next] is { SpaceBefore: false, Kind: LexemeKind.Word or LexemeKind.Number }
            || ((lexemes[next].Is('-') || lexemes[next].Is('+')) && !lexemes[next].SpaceBefore && lexemes[next + 1] is { SpaceBefore: false, Kind: LexemeKind.Number }))
        {
            next++;
        }

        return next;
    }
}
