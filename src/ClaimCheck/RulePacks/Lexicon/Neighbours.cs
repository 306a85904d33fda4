using ClaimCheck.Language;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>The auxiliary in front of a verb.</summary>
internal enum AuxiliaryKind : byte { None, Be, Have }

/// <summary>What stands next to a verb, for texts without trees.</summary>
internal static class Neighbours
{
    private const int AdverbsBetween = 3;

    /// <summary>The auxiliary before a participle; up to three adverbs may stand between.</summary>
    /// <param name="text">The text.</param>
    /// <param name="verb">Index of the verb.</param>
    public static AuxiliaryKind AuxiliaryBefore(AnalyzedText text, int verb)
    {
        var first = text.Sentences.Length > 0 ? text.Sentences[text.Tokens[verb].Sentence].FirstToken : 0;
        for (var i = verb - 1; i >= Math.Max(first, verb - 1 - AdverbsBetween); i--)
        {
            var form = text.Form(i);
            if (IsOneOf(form, "was", "were", "been", "being", "be", "is", "are", "am", "got", "get", "gets", "getting"))
            {
                return AuxiliaryKind.Be;
            }

            if (IsOneOf(form, "has", "have", "had", "having", "'ve", "\u2019ve"))
            {
                return AuxiliaryKind.Have;
            }

            if (text.Tokens[i].Tag is not UniversalTag.Adv and not UniversalTag.Part && !form.EndsWith("ly", StringComparison.OrdinalIgnoreCase)
                && !IsOneOf(form, "also", "not", "already", "now", "since", "later", "still", "so"))
            {
                return AuxiliaryKind.None;
            }
        }

        return AuxiliaryKind.None;
    }

    /// <summary>Whether a token is this word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">Index of the token, perhaps behind the text's end.</param>
    /// <param name="word">The word.</param>
    public static bool Is(AnalyzedText text, int token, string word) =>
        token < text.Tokens.Length && text.Form(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a noun phrase begins at a token: a number, an article, an adjective or a noun rather than a preposition or a stop.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">Index of the token.</param>
    public static bool NounPhraseFollows(AnalyzedText text, int token)
    {
        if (token >= text.Tokens.Length || (text.Sentences.Length > 0 && token >= text.Sentences[text.Tokens[token - 1].Sentence].EndToken))
        {
            return false;
        }

        var next = text.Tokens[token];
        var form = text.Form(token);
        if (form.Length == 0 || (!char.IsLetterOrDigit(form[0]) && !char.IsSymbol(form[0])))
        {
            return false;
        }

        return next.FineTag.Length > 0
            ? next.Tag is UniversalTag.Num or UniversalTag.Det or UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Sym
                || IsOneOf(form, "about", "around", "over", "nearly", "almost", "some", "approximately", "roughly", "at", "up")
            : !IsOneOf(form, "in", "on", "by", "after", "when", "as", "and", "or", "but", "during", "for", "while", "near", "since", "with", "from", "under")
                && !IsOneOf(form, "before", "because", "to", "that", "who", "so", "last", "yesterday", "today", "earlier", "within", "outside", "inside", "this");
    }

    private static bool IsOneOf(ReadOnlySpan<char> form, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (form.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
