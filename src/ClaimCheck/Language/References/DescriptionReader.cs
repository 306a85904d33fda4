using System.Collections.Frozen;
using ClaimCheck.Language.Data;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Language.Places;

namespace ClaimCheck.Language.References;

/// <summary>
/// Reads the nouns for a name at one of its mentions: titles ("Mayor Brand": mayor), appositions ("Corvair, the national airline": airline), nouns
/// before a name ("spokeswoman Oyelaran") and the name's own words ("Lorvane Bank": bank).
/// </summary>
/// <param name="text">The text with its names and entities.</param>
/// <param name="add">Receives a noun, the token that it goes with, and the entity.</param>
internal sealed class DescriptionReader(AnalyzedText text, Action<string, int, int> add)
{
    private static readonly LineTable Titles = LineTable.Load("titles.txt");
    private static readonly LineTable TitleNouns = LineTable.Load("title-nouns.txt");
    private static readonly FrozenDictionary<string, string[]> NounsByWord = ReadNouns();
    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Nouns = NounsByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a mention.</summary>
    /// <param name="mention">The mention.</param>
    public void Read(NameMention mention)
    {
        AddTitle(mention);
        AddApposition(mention);
        AddOwnWords(mention);
    }

    private static FrozenDictionary<string, string[]> ReadNouns()
    {
        Dictionary<string, string[]> nouns = new(StringComparer.Ordinal);
        LineTable cues = LineTable.Load("descriptions.txt");
        for (int line = 0; line < cues.Count; line++)
        {
            foreach (string word in cues.Value(line).ToString().Split(' '))
            {
                nouns[word] = [.. nouns.GetValueOrDefault(word, []), cues.Key(line).ToString()];
            }
        }

        return nouns.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // "Prime Minister Ana Velkova", "spokeswoman Marta Oyelaran", "the airline Corvair".
    private void AddTitle(NameMention mention)
    {
        int before = mention.FirstToken - 1;
        if (before < text.Sentences[text.Tokens[mention.FirstToken].Sentence].FirstToken)
        {
            return;
        }

        ReadOnlySpan<char> form = text.Form(before);
        ReadOnlySpan<char> shortened = TitleNouns.Find(form);
        if (!shortened.IsEmpty)
        {
            add(shortened.ToString(), mention.FirstToken, mention.Entity);
            return;
        }

        bool isWritten = Titles.Contains(form) || (char.IsUpper(form[0]) && WordLexicon.Default.IsPerson(text.Tokens[before].Lemma));
        bool isTitle = isWritten && mention.Type is (NameType.Person or NameType.Unknown);
        bool isNoun = text.Tokens[before].Tag == UniversalTag.Noun && (WordLexicon.Default.Classes(text.Tokens[before].Lemma) & (NounClasses.Person | NounClasses.Group)) != 0
            && text.Tokens[before].FineTag == "NN";
        if (isTitle || isNoun)
        {
            add(isTitle ? form.ToString().ToLowerInvariant() : text.Tokens[before].Lemma, mention.FirstToken, mention.Entity);
        }
    }

    // "Corvair, the national airline," and "the airline, Corvair,".
    private void AddApposition(NameMention mention)
    {
        Sentence sentence = text.Sentences[text.Tokens[mention.FirstToken].Sentence];
        int at = mention.EndToken;
        if (at + 2 < sentence.EndToken && text.Form(at) is "," && text.Form(at + 1) is "a" or "an" or "the" or "its" or "his" or "her" or "their")
        {
            int noun = -1;
            for (int t = at + 2; t < sentence.EndToken && t < at + 7 && text.Tokens[t].Tag is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Part or UniversalTag.Num; t++)
            {
                noun = text.Tokens[t].Tag == UniversalTag.Noun ? t : noun;
            }

            if (noun > 0 && noun + 1 < sentence.EndToken && text.Tokens[noun + 1].Tag is UniversalTag.Punct or UniversalTag.Adp or UniversalTag.Pron)
            {
                add(text.Tokens[noun].Lemma, mention.FirstToken, mention.Entity);
            }
        }

        int comma = mention.FirstToken - 1;
        if (comma - 1 >= sentence.FirstToken && text.Form(comma) is "," && text.Tokens[comma - 1].FineTag == "NN" && at < sentence.EndToken && text.Form(at) is ","
            && (WordLexicon.Default.Classes(text.Tokens[comma - 1].Lemma) & (NounClasses.Person | NounClasses.Group)) != 0)
        {
            add(text.Tokens[comma - 1].Lemma, mention.FirstToken, mention.Entity);
        }
    }

    private void AddOwnWords(NameMention mention)
    {
        int last = mention.EndToken - 1;
        if (mention.Type != NameType.Person && mention.EndToken - mention.FirstToken > 1)
        {
            AddNouns(text.Form(last), mention);
            AddNouns(text.Form(mention.FirstToken), mention);
        }

        if (mention.Type == NameType.Place)
        {
            ReadOnlySpan<char> name = text.Text.AsSpan(text.Tokens[mention.FirstToken].Start, text.Tokens[last].End - text.Tokens[mention.FirstToken].Start);
            ReadOnlySpan<Place> places = Gazetteer.Default.Find(name);
            if (!places.IsEmpty)
            {
                AddNouns(places[0].Kind switch { PlaceKind.Country => "<country>", PlaceKind.Region => "<region>", PlaceKind.City => "<city>", PlaceKind.Capital => "<city>", _ => "<sea>" }, mention);
            }
        }
        else if (mention.Type == NameType.Organization)
        {
            AddNouns("<company>", mention);
        }
    }

    private void AddNouns(ReadOnlySpan<char> word, NameMention mention)
    {
        if (Nouns.TryGetValue(word, out string[]? nouns))
        {
            foreach (string noun in nouns)
            {
                add(noun, mention.FirstToken, mention.Entity);
            }
        }
    }
}
