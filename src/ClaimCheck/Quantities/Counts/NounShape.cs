using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Counts;

/// <summary>What the form of a word shows without any dictionary of nouns.</summary>
internal static class NounShape
{
    /// <summary>Whether a word looks like a participle or a past tense ("38 escaped"), which nothing counts; nouns in -ed are in the tables.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="cues">Knows nouns that end so.</param>
    public static bool IsParticiple(LexemeBuffer lexemes, int at, CueWords cues)
    {
        var form = lexemes.Form(at);
        return form.Length > 4 && form.EndsWith("ed", StringComparison.Ordinal) && !cues.Has(lexemes[at], Cue.EdNoun);
    }

    /// <summary>Whether a word looks like a plural noun.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="cues">Knows irregular plurals and words that only look like plurals.</param>
    public static bool IsPlural(LexemeBuffer lexemes, int at, CueWords cues)
    {
        ref readonly var word = ref lexemes[at];
        if (!word.IsWord || cues.Has(word, Cue.Function))
        {
            return false;
        }

        if (cues.Has(word, Cue.Plural))
        {
            return true;
        }

        var form = lexemes.Form(at);
        return form.Length > 2 && form[^1] == 's' && form[^2] is not ('s' or 'u' or '\'') && !cues.Has(word, Cue.NotPlural);
    }
}
