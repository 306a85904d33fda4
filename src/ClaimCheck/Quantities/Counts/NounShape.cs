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

    /// <summary>"12 US soldiers", "one of the IT firms": two capitals inside lower case are no pronoun.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the word.</param>
    public static bool IsAcronym(LexemeBuffer lexemes, int at) => lexemes[at] is { IsAllCaps: true, Length: 2 } && lexemes[at + 1] is { IsWord: true, IsAllCaps: false };

    /// <summary>Whether a word looks like an adverb ("critically"); nouns in -ly are in the tables.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="cues">Knows nouns that end so.</param>
    public static bool IsAdverb(LexemeBuffer lexemes, int at, CueWords cues)
    {
        var form = lexemes.Form(at);
        return lexemes[at].IsWord && form.Length > 4 && form.EndsWith("ly", StringComparison.OrdinalIgnoreCase) && !cues.Has(lexemes[at], Cue.LyNoun);
    }

    /// <summary>Whether a word looks like a participle in -ing ("suffering"); nouns in -ing are in the tables.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="cues">Knows nouns that end so.</param>
    public static bool IsGerund(LexemeBuffer lexemes, int at, CueWords cues)
    {
        var form = lexemes.Form(at);
        return form.Length > 5 && form.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && !cues.Has(lexemes[at], Cue.IngNoun);
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
        return (IsMen(form) || (form.Length > 2 && form[^1] == 's' && form[^2] is not ('s' or 'u' or '\''))) && !cues.Has(word, Cue.NotPlural);
    }

    /// <summary>"gunmen", "grandchildren", "townspeople": plurals that end like a word for people.</summary>
    private static bool IsMen(ReadOnlySpan<char> form) =>
        form.Length > 5 && (form.EndsWith("men", StringComparison.Ordinal) || form.EndsWith("children", StringComparison.Ordinal) || form.EndsWith("people", StringComparison.Ordinal));
}
