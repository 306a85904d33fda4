using ClaimCheck.Language.Lexicon;
using ClaimCheck.Language.Places;

namespace ClaimCheck.Language.Names;

/// <summary>Cuts titles off the names in a run: "Texas Gov. Ann Roe" holds the names "Texas" and "Ann Roe", "Prime Minister" none.</summary>
internal readonly struct TitleCutter(AnalyzedText text, NameLists lists)
{
    /// <summary>Adds the names of a run.</summary>
    /// <param name="start">First token of the run.</param>
    /// <param name="end">End of the run.</param>
    /// <param name="names">Where the spans go, with whether a title stands before.</param>
    public void Cut(int start, int end, List<(int Start, int End, bool Titled)> names)
    {
        bool followsTitle = FollowsTitle(start);
        // "Witness Carla Dunne" at a sentence's start.
        if (end - start >= 3 && text.Sentences[text.Tokens[start].Sentence].FirstToken == start && lists.GivenNames.Contains(text.Form(start + 1))
            && WordLexicon.Default.IsPerson(text.Tokens[start].Lemma))
        {
            Add(start + 1, end, true, names);
            return;
        }

        while (followsTitle && start < end && lists.IsTitlePart(text.Form(start)))
        {
            start++;
        }

        if (start >= end)
        {
            return;
        }

        int title = LastTitle(start, end);
        if (title < 0)
        {
            Add(start, WithoutTrailingTitle(start, end), followsTitle, names);
            return;
        }

        Add(start, WithoutTrailingTitle(start, title), false, names);
        int person = title + 1;
        while (person < end - 1 && lists.IsTitlePart(text.Form(person)))
        {
            person++;
        }

        Add(person, end, true, names);
    }

    // "Secretary of State Ann Roe", "the airline's chief executive Ann Roe".
    private bool FollowsTitle(int start)
    {
        int sentence = text.Sentences[text.Tokens[start].Sentence].FirstToken;
        if (start - 1 >= sentence && lists.Titles.Contains(text.Form(start - 1)))
        {
            return true;
        }

        return start - 2 >= sentence && text.Form(start - 1) is "of" or "for" && start - 2 >= sentence && lists.Titles.Contains(text.Form(start - 2))
            && lists.TitleModifiers.Contains(text.Form(start));
    }

    // The last title that a name follows. A run that ends in a word for an organisation or place is its name ("General Motors", "Prince Rupert Island").
    private int LastTitle(int start, int end)
    {
        if (lists.IsCue(text.Form(end - 1)) && !lists.IsTitlePart(text.Form(end - 1)))
        {
            return -1;
        }

        for (int t = end - 2; t >= start; t--)
        {
            if (lists.Titles.Contains(text.Form(t)))
            {
                return t;
            }
        }

        return -1;
    }

    // All of it if it is nothing but a title.
    private int WithoutTrailingTitle(int start, int end)
    {
        int cut = start;
        while (cut < end && lists.IsTitlePart(text.Form(cut)) && !(cut > start && lists.OrganizationCues.Contains(text.Form(cut))))
        {
            cut++;
        }

        if (cut == end)
        {
            return start;
        }

        cut = end;
        while (cut > start && (lists.Titles.Find(text.Form(cut - 1)) is "office" || (cut < end && lists.TitleModifiers.Contains(text.Form(cut - 1)))))
        {
            cut--;
        }

        return cut;
    }

    private void Add(int start, int end, bool titled, List<(int Start, int End, bool Titled)> names)
    {
        while (start < end && !char.IsLetterOrDigit(text.Text[text.Tokens[start].Start]))
        {
            start++;
        }

        while (end > start && text.Tokens[end - 1].Tag is UniversalTag.Punct or UniversalTag.Adp or UniversalTag.Det && text.Form(end - 1) is not ("'s" or "’s"))
        {
            end--;
        }

        if (end == start || (end == start + 1 && text.Form(start).Length < 2))
        {
            return;
        }

        int split = PlaceBehindPlace(start, end);
        if (split > 0)
        {
            names.Add((start, split, titled));
            start = split;
        }

        names.Add((start, end, titled));
    }

    // "Springfield Illinois" names two places; the start of the second, or 0.
    private int PlaceBehindPlace(int start, int end)
    {
        for (int split = start + 1; split < end; split++)
        {
            ReadOnlySpan<Place> second = lists.Places.Find(Words(split, end));
            if (!lists.GivenNames.Contains(text.Form(start)) && !second.IsEmpty && second[0].Kind is (PlaceKind.Country or PlaceKind.Region) && !lists.Places.Find(Words(start, split)).IsEmpty
                && lists.Places.Find(Words(start, end)).IsEmpty)
            {
                return split;
            }
        }

        return 0;
    }

    private ReadOnlySpan<char> Words(int start, int end) => text.Text.AsSpan(text.Tokens[start].Start, text.Tokens[end - 1].End - text.Tokens[start].Start);
}
