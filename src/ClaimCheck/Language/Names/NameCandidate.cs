namespace ClaimCheck.Language.Names;

/// <summary>A stretch of tokens that can be a name.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">End of it (exclusive).</param>
/// <param name="Type">What the rules take it to name.</param>
/// <param name="IsByRules">Whether the rules found it; the others are capitals or names in lower case that they passed over.</param>
internal readonly record struct NameCandidate(int First, int End, NameType Type, bool IsByRules)
{
    /// <summary>The candidates of a text in its order; they do not overlap.</summary>
    /// <param name="text">A text with tags.</param>
    /// <param name="rules">The names that the rules found.</param>
    /// <param name="lists">Word lists.</param>
    /// <param name="found">Where they go.</param>
    public static void Read(AnalyzedText text, List<NameMention> rules, NameLists lists, List<NameCandidate> found)
    {
        int next = 0;
        for (int t = 0; t < text.Tokens.Length;)
        {
            if (next < rules.Count && rules[next].FirstToken == t)
            {
                found.Add(new NameCandidate(t, rules[next].EndToken, rules[next].Type, true));
                t = rules[next++].EndToken;
                continue;
            }

            int limit = Math.Min(next < rules.Count ? rules[next].FirstToken : text.Tokens.Length, text.Sentences[text.Tokens[t].Sentence].EndToken);
            int end = t;
            while (end < limit && CanBelong(text, end, lists))
            {
                end++;
            }

            if (end > t)
            {
                found.Add(new NameCandidate(t, end, NameType.Unknown, false));
            }

            t = Math.Max(end, t + 1);
        }
    }

    // A proper noun, a word with a capital, or in lower case a given name or place that no dictionary has.
    private static bool CanBelong(AnalyzedText text, int token, NameLists lists)
    {
        ReadOnlySpan<char> form = text.Form(token);
        if (IsClosedClass(text.Tokens[token].Tag) || lists.NotNames.Contains(form))
        {
            return false;
        }

        if (text.Tokens[token].Tag == UniversalTag.Propn || form.ContainsAnyInRange('A', 'Z') || char.IsUpper(form[0]))
        {
            return true;
        }

        return char.IsLower(form[0]) && text.Tokens[token].Tag is UniversalTag.Noun or UniversalTag.X or UniversalTag.Adj or UniversalTag.Verb
            && !lists.IsDictionaryWord(form) && !lists.IsDictionaryWord(text.Tokens[token].Lemma) && lists.IsKnownInLowerCase(form);
    }

    // "The", "She", "In" at a sentence's start.
    private static bool IsClosedClass(UniversalTag tag) =>
        tag is UniversalTag.Det or UniversalTag.Pron or UniversalTag.Adp or UniversalTag.Aux or UniversalTag.Cconj or UniversalTag.Sconj or UniversalTag.Part or UniversalTag.Punct;
}
