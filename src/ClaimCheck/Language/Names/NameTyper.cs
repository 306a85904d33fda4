using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Language.Names;

/// <summary>Says what a name names, where the gazetteer, a cue word or the syntax around it shows it.</summary>
internal readonly struct NameTyper(AnalyzedText text, NameLists lists)
{
    /// <summary>The type of a name.</summary>
    /// <param name="start">Its first token.</param>
    /// <param name="end">End of the name.</param>
    /// <param name="titled">Whether a title stands before it.</param>
    public NameType Type(int start, int end, bool titled)
    {
        if (titled)
        {
            return NameType.Person;
        }

        ReadOnlySpan<char> name = text.Text.AsSpan(text.Tokens[start].Start, text.Tokens[end - 1].End - text.Tokens[start].Start);
        ReadOnlySpan<char> first = text.Form(start);
        ReadOnlySpan<char> last = text.Form(end - 1);
        if (!lists.Places.Find(name).IsEmpty)
        {
            return NameType.Place;
        }

        if (end - start > 1 && lists.GivenNames.Contains(first) && !lists.IsCue(last))
        {
            return NameType.Person;
        }

        if (lists.OrganizationCues.Contains(last) || (end - start > 2 && lists.OrganizationHeads.Contains(first) && text.Form(start + 1) is "of" or "for"))
        {
            return end - start > 1 ? NameType.Organization : NameType.Unknown;
        }

        if (lists.PlaceCues.Contains(last) || (end - start > 1 && lists.PlaceCues.Contains(first)))
        {
            return NameType.Place;
        }

        NameType bySyntax = BySyntax(start, end);
        return bySyntax != NameType.Unknown ? bySyntax
            : IsAcronym(name) ? NameType.Organization
            : LooksLikePerson(start, end) ? NameType.Person
            : NameType.Unknown;
    }

    // "Ann Roe, a spokesman", "Roe, 45,", "Ann Roe told", "the city of Xyz".
    private NameType BySyntax(int start, int end)
    {
        NameSurroundings around = new(text);
        int limit = text.Sentences[text.Tokens[start].Sentence].EndToken;
        int floor = text.Sentences[text.Tokens[start].Sentence].FirstToken;
        if (end + 1 < limit && text.Form(end) is "," && text.Tokens[end + 1].Tag == UniversalTag.Num && around.IsAge(end + 1, limit))
        {
            return NameType.Person;
        }

        if (end + 1 < limit && text.Form(end) is "," && text.Form(end + 1) is "who")
        {
            return NameType.Person;
        }

        if (around.IsPlaceOf(start, floor))
        {
            return NameType.Place;
        }

        foreach (int noun in (ReadOnlySpan<int>)[around.NounBehind(end, limit), around.NounBefore(start, floor), around.NounAbove(start, end)])
        {
            NounClasses classes = noun < 0 ? NounClasses.None : WordLexicon.Default.Classes(text.Tokens[noun].Lemma);
            NameType type = (classes & NounClasses.Person) != 0 ? NameType.Person
                : (classes & NounClasses.Group) != 0 ? NameType.Organization
                : (classes & NounClasses.Place) != 0 ? NameType.Place
                : NameType.Unknown;
            if (type != NameType.Unknown)
            {
                return type;
            }
        }

        if (end - start >= 2 && end < limit && WordLexicon.Default.IsCommunicationVerb(text.Tokens[end].Lemma) && text.Tokens[end].Tag == UniversalTag.Verb
            && (start == floor || text.Form(start - 1) is not ("the" or "The")))
        {
            return NameType.Person;
        }

        return NameType.Unknown;
    }

    // Two or three words that no dictionary has, and no preposition of place before them.
    private bool LooksLikePerson(int start, int end)
    {
        if (end - start is < 2 or > 3 || (start > 0 && text.Form(start - 1) is "the" or "The" or "in" or "at" or "near" or "from" or "of" or "to" or "off"))
        {
            return false;
        }

        for (int t = start; t < end; t++)
        {
            ReadOnlySpan<char> word = text.Form(t);
            if (lists.IsDictionaryWord(word) || word.ContainsAnyInRange('0', '9') || (word.Length > 2 && char.IsUpper(word[1])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAcronym(ReadOnlySpan<char> name)
    {
        int letters = 0;
        foreach (char c in name)
        {
            if (char.IsLower(c) || c == ' ')
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters is >= 2 and <= 6;
    }
}
