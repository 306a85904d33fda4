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
        int limit = text.Sentences[text.Tokens[start].Sentence].EndToken;
        int floor = text.Sentences[text.Tokens[start].Sentence].FirstToken;
        if (end + 1 < limit && text.Form(end) is "," && text.Tokens[end + 1].Tag == UniversalTag.Num && IsAge(end + 1, limit))
        {
            return NameType.Person;
        }

        if (end + 1 < limit && text.Form(end) is "," && text.Form(end + 1) is "who")
        {
            return NameType.Person;
        }

        if (IsPlaceOf(start, floor))
        {
            return NameType.Place;
        }

        foreach (int noun in (ReadOnlySpan<int>)[NounBehind(end, limit), NounBefore(start, floor), NounAbove(start, end)])
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

    private bool IsAge(int number, int limit) =>
        number + 1 >= limit || text.Form(number + 1) is "," or "." or ";" or ")" && text.Form(number).Length <= 2;

    // "X, a spokesman for", "X, the airline's owner,".
    private int NounBehind(int end, int limit)
    {
        int noun = -1;
        if (end + 1 < limit && text.Form(end) is "," && text.Form(end + 1) is "a" or "an" or "the")
        {
            for (int t = end + 2; t < limit && t < end + 7; t++)
            {
                if (text.Tokens[t].Tag == UniversalTag.Noun)
                {
                    noun = t;
                }
                else if (noun >= 0 || text.Tokens[t].Tag is not (UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Adv))
                {
                    break;
                }
            }
        }

        return noun;
    }

    // "spokesman X".
    private int NounBefore(int start, int floor) => start - 1 >= floor && text.Tokens[start - 1].Tag == UniversalTag.Noun ? start - 1 : -1;

    // "the city of X".
    private bool IsPlaceOf(int start, int floor) =>
        start - 2 >= floor && text.Form(start - 1) is "of" && text.Tokens[start - 2].Tag == UniversalTag.Noun
        && (WordLexicon.Default.Classes(text.Tokens[start - 2].Lemma) & NounClasses.Place) != 0;

    // "the captain, X,".
    private int NounAbove(int start, int end)
    {
        for (int t = start; t < end; t++)
        {
            if (text.Tokens[t] is { Relation: "appos", Head: >= 0 and var head } && head < start && text.Tokens[head].Tag == UniversalTag.Noun)
            {
                return head;
            }
        }

        return -1;
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
