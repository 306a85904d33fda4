using System.Text;
using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Counts;

/// <summary>
/// Reads the counted noun from the words behind a number: adjectives and nouns up to the first plural (or up to a word that no noun phrase goes
/// on over), "of" chains, and participles of people that stand bare ("38 dead", "12 injured"). Looks at a bounded number of words.
/// Immutable; thread-safe.
/// </summary>
/// <param name="cues">Function words, plurals and participles.</param>
/// <param name="numbers">Words of numbers, over which no noun phrase goes on.</param>
/// <param name="vocabulary">Gets the words that join and the determiners that are left out.</param>
internal sealed class LexemeNounReader(CueWords cues, NumberWords numbers, Vocabulary.Builder vocabulary) : ICountedNounReader
{
    private const int MostWords = 7;

    private readonly int _of = vocabulary.Add("of");
    private readonly int _and = vocabulary.Add("and");
    private readonly int _or = vocabulary.Add("or");
    private readonly int _half = vocabulary.Add("half");
    private readonly WordMap<bool> _determiners = Determiners(vocabulary);

    /// <inheritdoc/>
    public CountedNoun? Read(LexemeBuffer lexemes, int first, int next, bool single)
    {
        if (lexemes[next].Is('-') && !lexemes[next].SpaceBefore)
        {
            return Hyphenated(lexemes, next);
        }

        if (lexemes[first - 1].Is('-') && !lexemes[first].SpaceBefore && lexemes[first - 2].Word == _of && lexemes[first - 2].IsWord)
        {
            // "a mother-of-two".
            return null;
        }

        var start = Start(lexemes, next, ref single);
        if (cues.Has(lexemes[start], Cue.Casualty) && !NounShape.IsPlural(lexemes, start + 1, cues) && !NounShape.IsPlural(lexemes, start, cues))
        {
            return new CountedNoun("person", start);
        }

        var end = Head(lexemes, start, single);
        while (end >= start && (cues.Has(lexemes[end], Cue.NotHead) || NounShape.IsParticiple(lexemes, end, cues)))
        {
            end--;
        }

        return end < start || lexemes[end].Length == 1 || lexemes[end + 1].Sign == '\'' || !lexemes[end].IsWord ? null : new CountedNoun(Name(lexemes, start, end), end + 1);
    }

    /// <summary>Where the noun phrase starts: behind "of" and determiners ("one of the earliest", "half the", "12 more").</summary>
    private int Start(LexemeBuffer lexemes, int next, ref bool single)
    {
        var start = next;
        var of = lexemes[start].Word == _of && lexemes[start].IsWord;
        var half = lexemes[next - 1].Word == _half;
        start += of ? 1 : 0;
        single &= !of;
        while (start < next + 4 && _determiners[lexemes[start].Word] && (of || half || !cues.Has(lexemes[start], Cue.Function)))
        {
            start++;
        }

        return start;
    }

    /// <summary>"four-cylinder", "three-point range": the word behind the hyphen; "four-, five- and six-cylinder": that of the last of the list.</summary>
    private CountedNoun? Hyphenated(LexemeBuffer lexemes, int hyphen)
    {
        for (var i = hyphen; i < hyphen + 8; i++)
        {
            ref readonly var word = ref lexemes[i + 1];
            if (lexemes[i].Is('-') && !lexemes[i].SpaceBefore && word is { IsWord: true, SpaceBefore: false })
            {
                return cues.Has(word, Cue.Function | Cue.NotHead) ? null : new CountedNoun(Name(lexemes, i + 1, i + 1), i + 2);
            }

            if (i > hyphen && lexemes[i].Kind is LexemeKind.End or LexemeKind.Newline)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Index of the head noun: the first plural; for one thing, or where no plural comes, the last word of the phrase; -1 for none.</summary>
    private int Head(LexemeBuffer lexemes, int start, bool single)
    {
        var last = -1;
        for (var i = start; i < start + MostWords; i++)
        {
            ref readonly var lexeme = ref lexemes[i];
            var joined = lexeme.Is('-') && !lexeme.SpaceBefore && lexemes[i + 1] is { IsWord: true, SpaceBefore: false };
            var code = lexeme.Is('-') && !lexeme.SpaceBefore && lexemes[i + 1] is { IsPlainInteger: true, SpaceBefore: false } && lexemes[i - 1].IsCapital;
            if ((last >= 0 || IsModel(lexemes, i)) && (joined || code || IsBridge(lexemes, i, start) || (i == start && IsModel(lexemes, i))))
            {
                continue;
            }

            var hyphenated = lexemes[i - 1].Is('-') && i > start;
            if (!lexeme.IsWord || (cues.Has(lexeme, Cue.Function) && !hyphenated) || lexeme.Sign == '\'' || IsNumber(lexeme) || (last >= 0 && cues.Has(lexeme, Cue.NotHead)))
            {
                break;
            }

            last = i;
            if (NounShape.IsPlural(lexemes, i, cues) && !lexemes[i + 1].Is('-') && lexemes[i + 1].Sign != '\'' && !(cues.Has(lexeme, Cue.Attributive) && NounShape.IsPlural(lexemes, i + 1, cues)))
            {
                return i;
            }
        }

        return single && last > start + 1 && !lexemes[start].IsCapital ? SingleHead(lexemes, start, last) : last;
    }

    /// <summary>"two 737 Max jets": a model number before its name.</summary>
    private static bool IsModel(LexemeBuffer lexemes, int at) =>
        lexemes[at] is { IsPlainInteger: true, SpaceBefore: true, Length: 3 or 4 } && lexemes[at + 1].IsCapital && lexemes[at - 1].Kind == LexemeKind.Word;

    /// <summary>For one thing no plural tells where the phrase ends; two words are the usual length.</summary>
    private static int SingleHead(LexemeBuffer lexemes, int start, int last) => lexemes[start + 1].Is('-') ? last : Math.Min(last, start + 1);

    /// <summary>
    /// "digital and physical sales", "Model 3 sedans", "one of the city's oldest houses": what may stand inside the phrase where a plural follows.
    /// </summary>
    private bool IsBridge(LexemeBuffer lexemes, int at, int start)
    {
        ref readonly var lexeme = ref lexemes[at];
        var and = lexeme.IsWord && lexeme.Word != 0 && (lexeme.Word == _and || lexeme.Word == _or);
        var possessive = lexeme.IsWord && lexeme.Sign == '\'' && lexemes[start - 1].Word != 0;
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

    private bool IsNumber(in Lexeme lexeme) => numbers.Role(lexeme).Role is NumberRole.Small or NumberRole.Tens or NumberRole.Hundred or NumberRole.Scale or NumberRole.Dozen;

    private string Name(LexemeBuffer lexemes, int start, int head)
    {
        var name = new StringBuilder();
        for (var i = start; i < head; i++)
        {
            if (!lexemes[i].IsWord || lexemes[i].Sign == '\'' || lexemes[i].Word == _and || lexemes[i].Word == _or)
            {
                if (lexemes[i].IsNumber)
                {
                    name.Append(lexemes.Form(i)).Append(' ');
                }

                continue;
            }

            var form = lexemes.Form(i);
            _ = lexemes[i].IsCapital ? name.Append(form) : name.Append(form.ToString().ToLowerInvariant());
            name.Append(lexemes[i + 1].Is('-') && !lexemes[i + 1].SpaceBefore ? '-' : ' ');
        }

        return name.Append(Singular.Of(lexemes.Form(head), cues, lexemes[head])).ToString();
    }

    /// <summary>The determiners that a counted noun leaves out.</summary>
    /// <param name="vocabulary">Gets them.</param>
    public static WordMap<bool> Determiners(Vocabulary.Builder vocabulary)
    {
        var determiners = new WordMap<bool>();
        foreach (var row in DataTable.Rows("determiners.tsv"))
        {
            determiners[vocabulary.Add(row[0])] = true;
        }

        return determiners;
    }
}
