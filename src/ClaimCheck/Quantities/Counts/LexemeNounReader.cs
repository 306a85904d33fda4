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
    private readonly int _of = vocabulary.Add("of");
    private readonly int _half = vocabulary.Add("half");
    private readonly NounHead _heads = new(cues, numbers, vocabulary);
    private readonly NounName _names = new(cues, vocabulary);
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
        if (IsOutcome(lexemes, start) && !(single && cues.Has(lexemes[first - 1], Cue.Firing)))
        {
            return new CountedNoun("person", start);
        }

        var end = _heads.Find(lexemes, start, single);
        if (end >= start && lexemes[end].IsAllCaps && lexemes[end + 1].Is('-') && !lexemes[end + 1].SpaceBefore && lexemes[end + 2] is { IsPlainInteger: true, SpaceBefore: false })
        {
            // "seven AK-47s".
            return new CountedNoun($"{_names.Of(lexemes, start, end)}-{lexemes.Form(end + 2)}", end + 3);
        }

        return end < start || lexemes[end].Length == 1 || (!single && lexemes[end].Length == 2 && !NounShape.IsPlural(lexemes, end, cues)) || !lexemes[end].IsWord || IsPossessive(lexemes, end, single) ? null : new CountedNoun(_names.Of(lexemes, start, end), end + 1);
    }

    /// <summary>"38 dead", "two critically injured", "12 confirmed dead": what befell people, with nobody named.</summary>
    private bool IsOutcome(LexemeBuffer lexemes, int start)
    {
        var at = start;
        while (at < start + 2 && !cues.Has(lexemes[at], Cue.Casualty) && (NounShape.IsAdverb(lexemes, at, cues) || NounShape.IsParticiple(lexemes, at, cues)))
        {
            at++;
        }

        return cues.Has(lexemes[at], Cue.Casualty) && !NounShape.IsPlural(lexemes, at + 1, cues) && !NounShape.IsPlural(lexemes, at, cues);
    }

    /// <summary>"two victims' homes" says of neither how many; "one victim's home" is that of one.</summary>
    private static bool IsPossessive(LexemeBuffer lexemes, int end, bool single) =>
        lexemes[end + 1].Sign == '\'' && !(lexemes[end + 1].IsWord ? single : lexemes.Form(end)[^1] != 's' && lexemes[end + 2].Length > 1);

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

        return Modifier(lexemes, start);
    }

    /// <summary>"two 30-year-old men", "four 100-page books": the index behind a figure that only describes what is counted.</summary>
    private int Modifier(LexemeBuffer lexemes, int start)
    {
        var figure = lexemes[start].IsNumber || numbers.Role(lexemes[start]).Role is NumberRole.Small or NumberRole.Tens;
        if (!figure || !IsHyphened(lexemes, start + 1))
        {
            return start;
        }

        var next = IsHyphened(lexemes, start + 3) ? start + 5 : start + 3;
        for (var i = next; i < next + 3 && lexemes[i].IsWord && !cues.Has(lexemes[i], Cue.Function); i++)
        {
            if (NounShape.IsPlural(lexemes, i, cues))
            {
                return next;
            }
        }

        return start;
    }

    private static bool IsHyphened(LexemeBuffer lexemes, int at) =>
        lexemes[at].Is('-') && !lexemes[at].SpaceBefore && lexemes[at + 1] is { IsWord: true, SpaceBefore: false };

    /// <summary>"four-cylinder", "three-point range": the word behind the hyphen; "four-, five- and six-cylinder": that of the last of the list.</summary>
    private CountedNoun? Hyphenated(LexemeBuffer lexemes, int hyphen)
    {
        for (var i = hyphen; i < hyphen + 8; i++)
        {
            ref readonly var word = ref lexemes[i + 1];
            if (lexemes[i].Is('-') && !lexemes[i].SpaceBefore && word is { IsWord: true, SpaceBefore: false })
            {
                return cues.Has(word, Cue.Function | Cue.NotHead | Cue.BehindHead) ? null : new CountedNoun(_names.Of(lexemes, i + 1, i + 1), i + 2);
            }

            if (i > hyphen && lexemes[i].Kind is LexemeKind.End or LexemeKind.Newline)
            {
                break;
            }
        }

        return null;
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
