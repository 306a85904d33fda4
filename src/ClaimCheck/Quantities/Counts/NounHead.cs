using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Counts;

/// <summary>Finds the head of a noun phrase behind a number without any dictionary of nouns. Looks at a bounded number of words. Immutable; thread-safe.</summary>
/// <param name="cues">Function words, plurals and verbs.</param>
/// <param name="numbers">Words of numbers, over which no noun phrase goes on.</param>
/// <param name="vocabulary">Gets the words that join.</param>
internal sealed class NounHead(CueWords cues, NumberWords numbers, Vocabulary.Builder vocabulary)
{
    private const int MostWords = 7;

    private readonly int _and = vocabulary.Add("and");
    private readonly int _or = vocabulary.Add("or");
    private readonly int _ones = vocabulary.Add("ones");

    /// <summary>Index of the head noun: the first plural; for one thing, or where no plural comes, the last word of the phrase; -1 for none.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="start">Index of the first word of the phrase.</param>
    /// <param name="single">Whether the number is one, so that a singular follows.</param>
    public int Find(LexemeBuffer lexemes, int start, bool single)
    {
        var last = -1;
        for (var i = start; i < start + MostWords; i++)
        {
            ref readonly var lexeme = ref lexemes[i];
            var joined = lexeme.Is('-') && !lexeme.SpaceBefore && lexemes[i + 1] is { IsWord: true, SpaceBefore: false };
            var code = lexeme.Is('-') && !lexeme.SpaceBefore && lexemes[i + 1] is { IsPlainInteger: true, SpaceBefore: false } && lexemes[i - 1].IsCapital;
            if ((last >= 0 || IsModel(lexemes, i)) && (joined || code || IsBridge(lexemes, i, start, single) || (i == start && IsModel(lexemes, i))))
            {
                continue;
            }

            var hyphenated = lexemes[i - 1].Is('-') && i > start;
            if (!lexeme.IsWord || IsGluedToNumber(lexemes, i) || (cues.Has(lexeme, Cue.Function) && !hyphenated && !NounShape.IsAcronym(lexemes, i)) || lexeme.Sign == '\'' || IsNumber(lexeme) || (last >= 0 && !hyphenated && IsEnd(lexemes, i)))
            {
                break;
            }

            if (lexeme.Word == _ones)
            {
                // "six smaller ones": things named before.
                return -1;
            }

            last = i;
            if (NounShape.IsPlural(lexemes, i, cues) && !cues.Has(lexeme, Cue.NotHead) && !lexemes[i + 1].Is('-') && lexemes[i + 1].Sign != '\'' && !((cues.Has(lexeme, Cue.Attributive) && IsBeforePlural(lexemes, i)) || IsNameBeforePlural(lexemes, i)))
            {
                return i;
            }
        }

        // Without a plural a verb or participle in front shows that nothing is counted ("one drove off", "four opened fire").
        if (last < 0 || cues.Has(lexemes[start], Cue.NotHead) || (!single && NounShape.IsParticiple(lexemes, start, cues)))
        {
            return -1;
        }

        last = single && last > start + 1 && !lexemes[start].IsCapital ? SingleHead(lexemes, start, last) : last;
        while (last >= start && IsBehindHead(lexemes, start, last))
        {
            last--;
        }

        return last;
    }

    /// <summary>
    /// Whether a verb, adverb or the like ends the phrase: not inside a name ("Mill Way police officers"), nor an adjective before the plural ("two old
    /// nearby houses").
    /// </summary>
    private bool IsEnd(LexemeBuffer lexemes, int at) =>
        cues.Has(lexemes[at], Cue.NotHead) ? !(lexemes[at].IsCapital && lexemes[at + 1] is { IsWord: true, IsCapital: false } && !cues.Has(lexemes[at + 1], Cue.Function))
            : cues.Has(lexemes[at], Cue.BehindHead) && !NounShape.IsPlural(lexemes, at + 1, cues);

    /// <summary>"one man dead", "one woman suffering from", "two critically": what stands behind a noun and is none.</summary>
    private bool IsBehindHead(LexemeBuffer lexemes, int start, int at) =>
        cues.Has(lexemes[at], Cue.NotHead | Cue.BehindHead) || lexemes[at].Sign == '\'' || NounShape.IsParticiple(lexemes, at, cues) || NounShape.IsAdverb(lexemes, at, cues)
        || (at > start && cues.Has(lexemes[at], Cue.Casualty)) || NounShape.IsGerund(lexemes, at, cues) || numbers.Role(lexemes[at]).Role == NumberRole.Ordinal;

    /// <summary>"police officers", "staff sergeant badges": a plural that only leads to another.</summary>
    private bool IsBeforePlural(LexemeBuffer lexemes, int at) =>
        NounShape.IsPlural(lexemes, at + 1, cues)
        || (lexemes[at + 1].IsWord && !cues.Has(lexemes[at + 1], Cue.Function | Cue.NotHead | Cue.BehindHead) && !NounShape.IsParticiple(lexemes, at + 1, cues) && NounShape.IsPlural(lexemes, at + 2, cues));

    /// <summary>"Rovers fans": a name that looks like a plural before what is counted.</summary>
    private bool IsNameBeforePlural(LexemeBuffer lexemes, int at) =>
        lexemes[at].IsCapital && lexemes[at + 1] is { IsCapital: false, Length: > 3 } && NounShape.IsPlural(lexemes, at + 1, cues) && !cues.Has(lexemes[at + 1], Cue.NotHead);

    /// <summary>"two 737 Max jets": a model number before its name.</summary>
    private static bool IsModel(LexemeBuffer lexemes, int at) =>
        lexemes[at] is { IsPlainInteger: true, SpaceBefore: true, Length: 3 or 4 } && lexemes[at + 1].IsCapital && lexemes[at - 1].Kind == LexemeKind.Word;

    /// <summary>For one thing no plural tells where the phrase ends; two words are the usual length.</summary>
    private static int SingleHead(LexemeBuffer lexemes, int start, int last) => lexemes[start + 1].Is('-') ? last : Math.Min(last, start + 1);

    /// <summary>
    /// "digital and physical sales", "Model 3 sedans", "one of the city's oldest houses": what may stand inside the phrase where a plural follows.
    /// </summary>
    private bool IsBridge(LexemeBuffer lexemes, int at, int start, bool single)
    {
        ref readonly var lexeme = ref lexemes[at];
        var and = lexeme.IsWord && lexeme.Word != 0 && (lexeme.Word == _and || lexeme.Word == _or);
        var possessive = lexeme.IsWord && lexeme.Sign == '\'' && !single && lexemes[start - 1].Word != 0;
        var number = lexeme.IsPlainInteger && (lexeme.SpaceBefore ? lexemes[at - 1].IsCapital || lexemes[at + 1].IsCapital : lexemes[at - 2].IsCapital);
        if (!and && !possessive && !number)
        {
            return false;
        }

        for (var i = at + 1; i < at + 5 && lexemes[i].IsWord && !cues.Has(lexemes[i], Cue.Function) && !IsNumber(lexemes[i]); i++)
        {
            if (NounShape.IsPlural(lexemes, i, cues) || (possessive && lexemes[i + 1].Sign == '\''))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"3 USD50 cards": letters that belong to the next number.</summary>
    private static bool IsGluedToNumber(LexemeBuffer lexemes, int at) => lexemes[at].IsAllCaps && lexemes[at + 1] is { Kind: LexemeKind.Number, SpaceBefore: false };

    private bool IsNumber(in Lexeme lexeme) => numbers.Role(lexeme).Role is NumberRole.Small or NumberRole.Tens or NumberRole.Hundred or NumberRole.Scale or NumberRole.Dozen || numbers.Vague(lexeme) is { IsPlural: true };
}
