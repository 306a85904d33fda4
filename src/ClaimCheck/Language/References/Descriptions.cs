using System.Collections.Frozen;
using ClaimCheck.Language.Data;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Language.Places;

namespace ClaimCheck.Language.References;

/// <summary>
/// Which nouns a text has used, or can use, for its names: titles ("Mayor Brand": mayor), appositions ("Corvair, the national airline": airline), nouns
/// before a name ("spokeswoman Oyelaran") and the name's own words ("Lorvane Bank": bank).
/// </summary>
internal sealed class Descriptions
{
    private static readonly LineTable Titles = LineTable.Load("titles.txt");
    private static readonly LineTable TitleNouns = LineTable.Load("title-nouns.txt");
    private const int LongestLookBack = 32;
    private readonly AnalyzedText _text;
    private readonly Dictionary<string, List<(int Token, int Entity)>> _uses = new(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string[]> NounsByWord = ReadNouns();
    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Nouns = NounsByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Collects the nouns.</summary>
    /// <param name="text">The text with its names and entities.</param>
    public Descriptions(AnalyzedText text)
    {
        _text = text;
        foreach (NameMention mention in text.Names)
        {
            AddTitle(mention);
            AddApposition(mention);
            AddOwnWords(mention);
        }
    }

    /// <summary>The entity that a definite description refers to, or -1 where there is none or more than one that is near.</summary>
    /// <param name="noun">Lemma of the description's noun.</param>
    /// <param name="token">Its token.</param>
    public int Find(string noun, int token)
    {
        if (!_uses.TryGetValue(noun, out List<(int Token, int Entity)>? uses))
        {
            return -1;
        }

        int last = LastBefore(uses, token);
        if (last < 0)
        {
            return -1;
        }

        (int at, int found) = uses[last];
        for (int i = last - 1; i >= Math.Max(0, last - LongestLookBack) && Sentences(uses[i].Token, at) <= 2; i--)
        {
            if (uses[i].Entity != found)
            {
                return Sentences(at, token) <= 1 && Sentences(uses[i].Token, token) > 1 ? found : -1;
            }
        }

        return found;
    }

    private static int LastBefore(List<(int Token, int Entity)> uses, int token)
    {
        int low = 0;
        int high = uses.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = uses[middle].Token < token ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
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

    private int Sentences(int from, int to) => _text.Tokens[to].Sentence - _text.Tokens[from].Sentence;

    private void Add(string noun, int token, int entity)
    {
        if (!_uses.TryGetValue(noun, out List<(int Token, int Entity)>? uses))
        {
            _uses.Add(noun, uses = []);
        }

        uses.Add((token, entity));
    }

    // "Prime Minister Ana Velkova", "spokeswoman Marta Oyelaran", "the airline Corvair".
    private void AddTitle(NameMention mention)
    {
        int before = mention.FirstToken - 1;
        if (before < _text.Sentences[_text.Tokens[mention.FirstToken].Sentence].FirstToken)
        {
            return;
        }

        ReadOnlySpan<char> form = _text.Form(before);
        ReadOnlySpan<char> shortened = TitleNouns.Find(form);
        if (!shortened.IsEmpty)
        {
            Add(shortened.ToString(), mention.FirstToken, mention.Entity);
            return;
        }

        bool isWritten = Titles.Contains(form) || (char.IsUpper(form[0]) && WordLexicon.Default.IsPerson(_text.Tokens[before].Lemma));
        bool isTitle = isWritten && mention.Type is (NameType.Person or NameType.Unknown);
        bool isNoun = _text.Tokens[before].Tag == UniversalTag.Noun && (WordLexicon.Default.Classes(_text.Tokens[before].Lemma) & (NounClasses.Person | NounClasses.Group)) != 0
            && _text.Tokens[before].FineTag == "NN";
        if (isTitle || isNoun)
        {
            Add(isTitle ? form.ToString().ToLowerInvariant() : _text.Tokens[before].Lemma, mention.FirstToken, mention.Entity);
        }
    }

    // "Corvair, the national airline," and "the airline, Corvair,".
    private void AddApposition(NameMention mention)
    {
        Sentence sentence = _text.Sentences[_text.Tokens[mention.FirstToken].Sentence];
        int at = mention.EndToken;
        if (at + 2 < sentence.EndToken && _text.Form(at) is "," && _text.Form(at + 1) is "a" or "an" or "the" or "its" or "his" or "her" or "their")
        {
            int noun = -1;
            for (int t = at + 2; t < sentence.EndToken && t < at + 7 && _text.Tokens[t].Tag is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Part or UniversalTag.Num; t++)
            {
                noun = _text.Tokens[t].Tag == UniversalTag.Noun ? t : noun;
            }

            if (noun > 0 && noun + 1 < sentence.EndToken && _text.Tokens[noun + 1].Tag is UniversalTag.Punct or UniversalTag.Adp or UniversalTag.Pron)
            {
                Add(_text.Tokens[noun].Lemma, mention.FirstToken, mention.Entity);
            }
        }

        int comma = mention.FirstToken - 1;
        if (comma - 1 >= sentence.FirstToken && _text.Form(comma) is "," && _text.Tokens[comma - 1].FineTag == "NN" && at < sentence.EndToken && _text.Form(at) is ","
            && (WordLexicon.Default.Classes(_text.Tokens[comma - 1].Lemma) & (NounClasses.Person | NounClasses.Group)) != 0)
        {
            Add(_text.Tokens[comma - 1].Lemma, mention.FirstToken, mention.Entity);
        }
    }

    private void AddOwnWords(NameMention mention)
    {
        int last = mention.EndToken - 1;
        if (mention.Type != NameType.Person && mention.EndToken - mention.FirstToken > 1)
        {
            AddNouns(_text.Form(last), mention);
            AddNouns(_text.Form(mention.FirstToken), mention);
        }

        if (mention.Type == NameType.Place)
        {
            ReadOnlySpan<char> name = _text.Text.AsSpan(_text.Tokens[mention.FirstToken].Start, _text.Tokens[last].End - _text.Tokens[mention.FirstToken].Start);
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
                Add(noun, mention.FirstToken, mention.Entity);
            }
        }
    }
}
