using System.Text;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Counts;

/// <summary>
/// Reads the counted noun from the words behind a number: adjectives and nouns up to the first plural (or up to a word that no noun phrase goes
/// on over), "of" chains, and participles of people that stand bare ("38 dead", "12 injured"). Immutable; thread-safe.
/// </summary>
/// <param name="cues">Function words, plurals and participles.</param>
/// <param name="vocabulary">Gets the word "of" and the determiners that may follow it.</param>
internal sealed class LexemeNounReader(CueWords cues, Vocabulary.Builder vocabulary) : ICountedNounReader
{
    private const int MostWords = 5;

    private readonly int _of = vocabulary.Add("of");
    private readonly WordMap<bool> _skipped = Skipped(vocabulary);

    /// <inheritdoc/>
    public CountedNoun? Read(LexemeBuffer lexemes, int first, int next, bool single)
    {
        var start = next;
        if (lexemes[start].Word == _of)
        {
            start++;
            for (var steps = 0; steps < 3 && _skipped[lexemes[start].Word]; steps++)
            {
                start++;
            }

            single = false;
        }
        else if (lexemes[start].Is('-') && !lexemes[start].SpaceBefore && !lexemes[start + 1].SpaceBefore)
        {
            start++;
            single = true;
        }
        else
        {
            while (_skipped[lexemes[start].Word] && start < next + 2 && !cues.Has(lexemes[start], Cue.Function))
            {
                start++;
            }
        }

        if (cues.Has(lexemes[start], Cue.Casualty) && !NounShape.IsPlural(lexemes, start + 1, cues) && !NounShape.IsPlural(lexemes, start, cues))
        {
            return new CountedNoun("person", start);
        }

        var end = Head(lexemes, start, single);
        return end < 0 ? null : new CountedNoun(Name(lexemes, start, end), end + 1);
    }

    /// <summary>Index of the head noun: the first plural; for one thing, or where no plural comes, the last word of the phrase; -1 for none.</summary>
    private int Head(LexemeBuffer lexemes, int start, bool single)
    {
        var last = -1;
        var words = 0;
        for (var i = start; words < MostWords; i++)
        {
            ref readonly var lexeme = ref lexemes[i];
            if (lexeme.Is('-') && last >= 0 && lexemes[i + 1].IsWord && lexeme.SpaceBefore == lexemes[i + 1].SpaceBefore && !lexeme.SpaceBefore)
            {
                continue;
            }

            if (!lexeme.IsWord || cues.Has(lexeme, Cue.Function) || lexeme.Sign == '\'' || (i > start && lexeme.IsCapital != lexemes[start].IsCapital && lexeme.IsCapital && NounShape.IsPlural(lexemes, last, cues)))
            {
                break;
            }

            last = i;
            words++;
            if (NounShape.IsPlural(lexemes, i, cues) && !lexemes[i + 1].Is('-') && !(lexemes[i + 1].Sign == '\''))
            {
                return i;
            }
        }

        return last < 0 ? -1 : single && words > 2 && !lexemes[start].IsCapital ? Math.Min(last, start + 1) : last;
    }

    private string Name(LexemeBuffer lexemes, int start, int head)
    {
        var name = new StringBuilder();
        for (var i = start; i < head; i++)
        {
            var form = lexemes.Form(i);
            if (lexemes[i].IsWord)
            {
                _ = lexemes[i].IsCapital ? name.Append(form) : name.Append(form.ToString().ToLowerInvariant());
                name.Append(lexemes[i + 1].Is('-') && !lexemes[i + 1].SpaceBefore ? '-' : ' ');
            }
        }

        return name.Append(Singular.Of(lexemes.Form(head), cues, lexemes[head])).ToString();
    }

    private static WordMap<bool> Skipped(Vocabulary.Builder vocabulary)
    {
        var skipped = new WordMap<bool>();
        foreach (var word in (string[])["the", "these", "those", "them", "its", "his", "her", "their", "our", "my", "your", "whom", "which", "all", "more", "other", "additional", "such", "a", "an", "most"])
        {
            skipped[vocabulary.Add(word)] = true;
        }

        return skipped;
    }
}
