using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Language.Names;

/// <summary>Tells the words that are names by themselves, or begin one, from other words with a capital.</summary>
internal readonly struct NameWords(AnalyzedText text, NameLists lists, TitleCase titleCase)
{
    private const int LongestRun = 14;
    private const int ShortestLowerCase = 5;
    private const int LongestPlace = 32;

    /// <summary>Whether a token is a word of a name by itself.</summary>
    /// <param name="token">The token.</param>
    public bool IsCore(int token)
    {
        ReadOnlySpan<char> form = text.Form(token);
        return (text.Tokens[token].Tag == UniversalTag.Propn || IsNameByCapital(token, form) || IsPlaceInLowerCase(token, form))
            && IsWritten(token, form)
            && !lists.NotNames.Contains(form)
            && !IsInhabitants(token)
            && titleCase.IsTrusted(token, lists);
    }

    // The tagger takes "World Grain Council" for common nouns; in prose a capital inside a sentence says otherwise. At its start only a word that no
    // dictionary has, or that the prose writes with a capital elsewhere, is a name.
    private bool IsNameByCapital(int token, ReadOnlySpan<char> form)
    {
        int sentence = text.Tokens[token].Sentence;
        if (!char.IsUpper(form[0]) || form.Length < 2 || titleCase.IsTitleLine(sentence)
            || text.Tokens[token].Tag is not (UniversalTag.Noun or UniversalTag.Verb or UniversalTag.X))
        {
            return false;
        }

        bool opens = token == text.Sentences[sentence].FirstToken || text.Tokens[token - 1].Tag == UniversalTag.Punct;
        if (!opens)
        {
            return char.IsLower(form[1]) && StandsInName(token, sentence);
        }

        return text.Tokens[token].Tag == UniversalTag.Noun && !lists.IsDictionaryWord(text.Tokens[token].Lemma) && !lists.IsDictionaryWord(form)
            ? text.Tokens[token].FineTag == "NN" && IsFollowedByVerb(token, sentence) : titleCase.IsNameInProse(form) && !lists.IsCue(form) && !lists.IsTitlePart(form);
    }

    private bool IsFollowedByVerb(int token, int sentence) => token + 3 < text.Sentences[sentence].EndToken
        && (text.Tokens[token + 1].Tag is UniversalTag.Verb or UniversalTag.Aux || text.Tokens[token + 1].FineTag == "POS");

    // Capitals side by side that end in a word for an organisation or place, or start with a given name.
    private bool StandsInName(int token, int sentence)
    {
        int first = token;
        int floor = Math.Max(text.Sentences[sentence].FirstToken, token - LongestRun);
        while (first > floor && text.IsCapital(first - 1))
        {
            first--;
        }

        int last = token;
        int limit = Math.Min(text.Sentences[sentence].EndToken, token + LongestRun);
        while (last + 1 < limit && text.IsCapital(last + 1))
        {
            last++;
        }

        return last > first && (lists.OrganizationCues.Contains(text.Form(last)) || lists.PlaceCues.Contains(text.Form(last)) || lists.GivenNames.Contains(text.Form(Math.Max(first, token - 1))));
    }

    // "Israelis", "a Briton", "Methodists": inhabitants and followers are no name.
    private bool IsInhabitants(int token)
    {
        ReadOnlySpan<char> form = text.Form(token);
        return (text.Tokens[token].FineTag is "NNPS" && WordLexicon.Default.IsPerson(text.Tokens[token].Lemma)) || (!lists.Places.Demonym(form).IsEmpty && lists.Places.Find(form).IsEmpty);
    }

    // A name has a capital somewhere ("iPhone"), or the gazetteer knows it in lower case ("in florida"); addresses of pages and mail are none.
    private bool IsWritten(int token, ReadOnlySpan<char> form)
    {
        if (!char.IsLetterOrDigit(form[0]) || form.ContainsAny('@', '/'))
        {
            return false;
        }

        int dot = form.IndexOf('.');
        bool isAddress = dot > 1 && dot + 2 < form.Length && char.IsLower(form[^1]) && form[dot + 1] != '.';
        return !isAddress && (form.ContainsAnyInRange('A', 'Z') || form.ContainsAnyInRange('\u00C0', '\u1FFF') || lists.IsKnownInLowerCase(form));
    }

    // "in kerala": no word of a dictionary, but the gazetteer has it.
    private bool IsPlaceInLowerCase(int token, ReadOnlySpan<char> form) =>
        form.Length >= ShortestLowerCase && char.IsLower(form[0]) && text.Tokens[token].Tag is UniversalTag.Noun or UniversalTag.X or UniversalTag.Adj
        && !lists.IsDictionaryWord(form) && !lists.IsDictionaryWord(text.Tokens[token].Lemma) && lists.IsKnownInLowerCase(form);

    /// <summary>Whether a place of two words in lower case starts at a token ("san francisco", "tampa bay").</summary>
    /// <param name="first">The token; not the text's last.</param>
    public bool IsTwoWordPlaceInLowerCase(int first)
    {
        int from = text.Tokens[first].Start;
        int length = text.Tokens[first + 1].End - from;
        if (length > LongestPlace || !char.IsLower(text.Text[from]) || !char.IsLower(text.Text[text.Tokens[first + 1].Start]))
        {
            return false;
        }

        Span<char> written = stackalloc char[LongestPlace];
        text.Text.AsSpan(from, length).CopyTo(written);
        written[0] = char.ToUpperInvariant(written[0]);
        return !lists.Places.Find(written[..length]).IsEmpty;
    }
}
