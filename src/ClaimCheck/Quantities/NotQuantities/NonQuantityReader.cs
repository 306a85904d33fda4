using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.NotQuantities;

/// <summary>
/// Steps over stretches whose digits are no figures, before any figure is read: web addresses, telephone numbers and account numbers, clock-like
/// and date-like chains, list numbers, footnote marks, times per week idioms ("24/7"), and codes with letters ("F-16", "V12", "COVID-19").
/// Immutable; thread-safe; each stretch is looked at once.
/// </summary>
/// <param name="cues">Tells codes from words.</param>
/// <param name="amounts">Knows whether letters beside digits are a currency, a unit or a magnitude.</param>
internal sealed class NonQuantityReader(CueWords cues, AmountReader amounts)
{
    /// <summary>Whether a word that no table knows may start a stretch that is no figure.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the word.</param>
    public static bool MayStart(LexemeBuffer lexemes, int at) => !lexemes[at + 1].SpaceBefore && lexemes[at + 1].Kind is not (LexemeKind.Newline or LexemeKind.End);

    /// <summary>Steps over a stretch that is no figure.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Where it may start.</param>
    /// <param name="next">Index behind it.</param>
    public bool TrySkip(LexemeBuffer lexemes, int at, out int next)
    {
        next = at;
        ref readonly var lexeme = ref lexemes[at];
        if (lexeme.IsWord)
        {
            return IsWebAddress(lexemes, at, out next) || IsCode(lexemes, at, out next);
        }

        if (lexeme.Kind is LexemeKind.Symbol or LexemeKind.Punctuation)
        {
            return IsTag(lexemes, at, out next) || IsFootnote(lexemes, at, out next) || IsUnequal(lexemes, at, out next);
        }

        return lexeme.Kind == LexemeKind.Number && (IsListNumber(lexemes, at, out next) || IsModel(lexemes, at, out next) || IsChain(lexemes, at, out next) || IsGluedCode(lexemes, at, out next));
    }

    /// <summary>"https://…", "www.…", and everything up to white space; also what follows an @ inside a word.</summary>
    private static bool IsWebAddress(LexemeBuffer lexemes, int at, out int next)
    {
        next = at;
        var scheme = lexemes[at + 1].Is(':') && lexemes[at + 2].Is('/') && lexemes[at + 3].Is('/') && !lexemes[at + 1].SpaceBefore;
        var www = lexemes[at + 1].Is('.') && !lexemes[at + 1].SpaceBefore && lexemes.Form(at).Equals("www", StringComparison.OrdinalIgnoreCase);
        var mail = lexemes[at + 1].Is('@') && !lexemes[at + 1].SpaceBefore;
        if (!scheme && !www && !mail)
        {
            return false;
        }

        next = Glued(lexemes, at);
        return true;
    }

    /// <summary>"#1", "@user22": a tag or a handle.</summary>
    private static bool IsTag(LexemeBuffer lexemes, int at, out int next)
    {
        next = at;
        if (!(lexemes[at].Is('#') || lexemes[at].Is('@')) || lexemes[at + 1].SpaceBefore || lexemes[at + 1].Kind is not (LexemeKind.Word or LexemeKind.Number))
        {
            return false;
        }

        next = Glued(lexemes, at);
        return true;
    }

    /// <summary>"&lt;&gt;30", "=&gt;30": neither bounds the figure from one side.</summary>
    private static bool IsUnequal(LexemeBuffer lexemes, int at, out int next)
    {
        next = at + 3;
        return (lexemes[at].Is('<') || lexemes[at].Is('=')) && lexemes[at + 1].Is('>') && !lexemes[at + 1].SpaceBefore && lexemes[at + 2].IsNumber;
    }

    private static int Glued(LexemeBuffer lexemes, int at)
    {
        var next = at + 1;
        while (next < lexemes.Count && !lexemes[next].SpaceBefore && lexemes[next].Kind != LexemeKind.Newline)
        {
            next++;
        }

        return next;
    }

    /// <summary>"[12]" behind a word, and superscript figures.</summary>
    private static bool IsFootnote(LexemeBuffer lexemes, int at, out int next)
    {
        next = at + 3;
        return lexemes[at].Is('[') && !lexemes[at].SpaceBefore && at > 0 && lexemes[at + 1].IsPlainInteger && lexemes[at + 2].Is(']');
    }

    /// <summary>"1. First item", "2) Second": a small number alone at the start of a line or behind a bracket.</summary>
    private static bool IsListNumber(LexemeBuffer lexemes, int at, out int next)
    {
        next = at + 2;
        if (!lexemes[at].IsPlainInteger || lexemes[at].Value > 99 || lexemes[at + 1].SpaceBefore)
        {
            return false;
        }

        var opens = at == 0 || lexemes[at - 1].Kind == LexemeKind.Newline;
        return lexemes[at + 1].Is(')')
            ? opens || !(lexemes[at - 1].Is('(') || HasOpenBracket(lexemes, at))
            : opens && lexemes[at + 1].Is('.') && lexemes[at + 2] is { IsWord: true, SpaceBefore: true };
    }

    /// <summary>"a 737-800": two numbers of three digits behind an article, with nothing behind them that they could count.</summary>
    private static bool IsModel(LexemeBuffer lexemes, int at, out int next)
    {
        next = at + 3;
        return lexemes[at] is { IsPlainInteger: true, Length: 3 } && IsLink(lexemes, at + 1) && lexemes[at + 1].Is('-') && lexemes[at + 2] is { IsPlainInteger: true, Length: 3 }
            && lexemes[at - 1].IsWord && lexemes.Form(at - 1) is "a" or "A" or "an" or "the" or "The" && !lexemes[next].IsWord && lexemes[next].Kind != LexemeKind.Symbol;
    }

    private static bool HasOpenBracket(LexemeBuffer lexemes, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 40) && lexemes[i].Kind != LexemeKind.Newline; i--)
        {
            if (lexemes[i].Is('(') || lexemes[i].Is('['))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Numbers chained without spaces: "+1-222-2222", "4:39", "1:36.6", "5/17/2018", "17.05.2018", "24/7", "9/11", "192.168.0.1".</summary>
    private static bool IsChain(LexemeBuffer lexemes, int at, out int next)
    {
        var links = 0;
        var colon = false;
        var slash = false;
        next = at + 1;
        while (IsLink(lexemes, next))
        {
            colon |= lexemes[next].Is(':');
            slash |= lexemes[next].Is('/');
            links++;
            next += 2;
        }

        if (links == 0 || lexemes[next].Is('%'))
        {
            return false;
        }

        var plus = lexemes[at - 1].Is('+') && !lexemes[at].SpaceBefore;
        return links > 1 || colon || plus || (slash && !Fractions.TryDigits(lexemes, at, out _, out _) && !lexemes[at - 1].IsNumber);
    }

    private static bool IsLink(LexemeBuffer lexemes, int at) =>
        lexemes[at].Kind == LexemeKind.Punctuation && lexemes[at].Sign is '-' or ':' or '/' or '.' && !lexemes[at].SpaceBefore
        && lexemes[at + 1].Kind == LexemeKind.Number && !lexemes[at + 1].SpaceBefore;

    /// <summary>"F-16", "COVID-19", "Su-15", "TA-35", "V12", "XC40", "A1", "M21 9AB": letters and digits written together.</summary>
    private bool IsCode(LexemeBuffer lexemes, int at, out int next)
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
        if (hyphen && (!word.IsCapital || cues.Has(word, Cue.Function)))
        {
            return false;
        }

        next = CodeEnd(lexemes, next + 1);
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

    /// <summary>"49ers", "3D", "9AB8", "13F", "80s": digits with letters that are neither unit, magnitude nor ordinal ending.</summary>
    private bool IsGluedCode(LexemeBuffer lexemes, int at, out int next)
    {
        next = at + 1;
        if (lexemes[next] is not { IsWord: true, SpaceBefore: false } || lexemes[next].Sign == '\'' || !amounts.IsBare(lexemes, at))
        {
            return false;
        }

        next = CodeEnd(lexemes, next);
        return true;
    }
}
