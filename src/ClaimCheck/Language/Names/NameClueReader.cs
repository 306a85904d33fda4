using System.Collections.Frozen;
using ClaimCheck.Language.Data;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Language.Places;

namespace ClaimCheck.Language.Names;

/// <summary>Looks words up in the lists of names, cues and places.</summary>
internal static class NameClueReader
{
    private const int LongestPlace = 4;
    private static readonly FrozenDictionary<string, NameClues>.AlternateLookup<ReadOnlySpan<char>> CluesByWord = ReadClues(NameLists.Default).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the lists say of one word, as it is written and, of one in lower case, as a name.</summary>
    /// <param name="form">The word.</param>
    /// <param name="lemma">Its lemma.</param>
    /// <param name="lists">The lists.</param>
    public static NameClues Of(ReadOnlySpan<char> form, string lemma, NameLists lists)
    {
        if (form.Length > PlaceKey.Longest || !char.IsLetter(form[0]))
        {
            return NameClues.None;
        }

        Span<char> capital = stackalloc char[PlaceKey.Longest];
        form.CopyTo(capital);
        capital[0] = char.ToUpperInvariant(form[0]);
        if (form.Length > 3 && char.IsUpper(form[1]) && char.IsUpper(form[2]))
        {
            form[1..].ToLowerInvariant(capital[1..]);
        }

        ReadOnlySpan<char> name = capital[..form.Length];
        NounClasses classes = WordLexicon.Default.Classes(lemma);
        return (CluesByWord.TryGetValue(name, out NameClues clues) ? clues : NameClues.None)
            | If(lists.CompanySuffixes.Contains(form), NameClues.CompanySuffix)
            | If(char.IsLower(form[0]) && lists.Particles.Contains(form), NameClues.Particle)
            | If(lists.IsDictionaryWord(form) || lists.IsDictionaryWord(lemma), NameClues.DictionaryWord)
            | If(!lists.Places.Demonym(name).IsEmpty, NameClues.Demonym)
            | If((classes & NounClasses.Person) != 0, NameClues.PersonNoun)
            | If((classes & NounClasses.Group) != 0, NameClues.GroupNoun)
            | If((classes & NounClasses.Place) != 0, NameClues.PlaceNoun);
    }

    /// <summary>The number of words of the longest place's name that starts at a token; 0 if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The token.</param>
    /// <param name="limit">End of its sentence.</param>
    /// <param name="places">The places.</param>
    /// <param name="kind">What place it is.</param>
    public static int PlaceLength(AnalyzedText text, int start, int limit, Gazetteer places, out PlaceKind kind)
    {
        Span<char> name = stackalloc char[PlaceKey.Longest];
        int from = text.Tokens[start].Start;
        for (int count = Math.Min(LongestPlace, limit - start); count > 0; count--)
        {
            ReadOnlySpan<char> written = text.Text.AsSpan(from, text.Tokens[start + count - 1].End - from);
            if (written.Length > name.Length || (written.Length < 4 && char.IsLower(written[0])))
            {
                continue;
            }

            written.CopyTo(name);
            name[0] = char.ToUpperInvariant(name[0]);
            ReadOnlySpan<Place> found = places.Find(name[..written.Length]);
            if (!found.IsEmpty)
            {
                kind = found[0].Kind;
                return count;
            }
        }

        kind = default;
        return 0;
    }

    private static FrozenDictionary<string, NameClues> ReadClues(NameLists lists)
    {
        Dictionary<string, NameClues> clues = new(StringComparer.Ordinal);
        foreach ((LineTable table, NameClues clue) in (ReadOnlySpan<(LineTable, NameClues)>)
        [
            (lists.GivenNames, NameClues.GivenName), (lists.OrganizationCues, NameClues.OrganizationCue), (lists.OrganizationHeads, NameClues.OrganizationHead),
            (lists.PlaceCues, NameClues.PlaceCue), (lists.Titles, NameClues.Title), (lists.TitleModifiers, NameClues.TitleModifier),
            (lists.NotNames, NameClues.NotName), (lists.NotStarts, NameClues.NotStart),
        ])
        {
            for (int line = 0; line < table.Count; line++)
            {
                string word = table.Key(line).ToString();
                clues[word] = clues.GetValueOrDefault(word) | clue;
            }
        }

        return clues.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static NameClues If(bool holds, NameClues clue) => holds ? clue : NameClues.None;
}
