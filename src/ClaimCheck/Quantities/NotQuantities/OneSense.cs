using ClaimCheck.Quantities.Counts;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.NotQuantities;

/// <summary>Tells the pronoun "one" ("the same one", "no one", "one of a kind") from the number. Immutable; thread-safe.</summary>
/// <param name="cues">Function words and the words before a pronoun.</param>
/// <param name="vocabulary">Gets the words that decide.</param>
internal sealed class OneSense(CueWords cues, Vocabulary.Builder vocabulary)
{
    private readonly int _of = vocabulary.Add("of");
    private readonly int _the = vocabulary.Add("the");
    private readonly int _this = vocabulary.Add("this");
    private readonly int _or = vocabulary.Add("or");
    private readonly int _off = vocabulary.Add("off");
    private readonly int _a = vocabulary.Add("a");

    /// <summary>Whether "one" is no number.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the word "one".</param>
    /// <param name="hasUnit">Whether a unit follows ("that one mile").</param>
    public bool IsPronoun(LexemeBuffer lexemes, int at, bool hasUnit)
    {
        if (hasUnit)
        {
            // "one day it will rain".
            return cues.Has(lexemes[at + 2], Cue.Clause);
        }

        ref readonly var behind = ref lexemes[at + 1];
        if (behind.IsWord && behind.Word != 0 && behind.Word == _of)
        {
            return (lexemes[at + 2].Word == _a && lexemes[at + 2].IsWord) || lexemes[at - 1].Word != 0 && (lexemes[at - 1].Word == _the || lexemes[at - 1].Word == _this);
        }

        if (cues.Has(behind, Cue.OneIdiom) || cues.Has(lexemes[at - 1], Cue.PronounBefore) || behind.Sign is '\'' or '’')
        {
            return true;
        }

        if (NounShape.IsPlural(lexemes, at + 1, cues) && !cues.Has(behind, Cue.Plural | Cue.Attributive))
        {
            // "One tells us".
            return true;
        }

        if (behind.IsWord && behind.Word != 0 && behind.Word == _or)
        {
            return false;
        }

        return behind.Is('-') ? lexemes[at + 2].SpaceBefore || lexemes[at + 2].Word == _off : !behind.IsWord || cues.Has(behind, Cue.Function);
    }
}
