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

        int noun = Apposition(start, end, floor, limit);
        if (noun >= 0)
        {
            NounClasses classes = WordLexicon.Default.Classes(text.Tokens[noun].Lemma);
            return (classes & NounClasses.Person) != 0 ? NameType.Person
                : (classes & NounClasses.Group) != 0 ? NameType.Organization
                : (classes & NounClasses.Place) != 0 ? NameType.Place
                : NameType.Unknown;
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

    // The noun in apposition: "X, a spokesman for", "X, the airline's owner," and the noun right before: "spokesman X", "the city of X".
    private int Apposition(int start, int end, int floor, int limit)
    {
        if (end + 1 < limit && text.Form(end) is "," && text.Form(end + 1) is "a" or "an" or "the" or "who")
        {
            if (text.Form(end + 1) is "who")
            {
                return -1;
            }

            int noun = -1;
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

            return noun;
        }

        if (start - 1 >= floor && text.Tokens[start - 1].Tag == UniversalTag.Noun)
        {
            return start - 1;
        }

        return start - 2 >= floor && text.Form(start - 1) is "of" && text.Tokens[start - 2].Tag == UniversalTag.Noun
            && (WordLexicon.Default.Classes(text.Tokens[start - 2].Lemma) & NounClasses.Place) != 0 ? start - 2 : -1;
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
