namespace ClaimCheck.Language.Names;

/// <summary>
/// Headlines in title case or capitals give no evidence of names by their capitals. In such a line a word is taken for a name only if the gazetteer
/// or the list of given names has it, no dictionary has it, or the article's prose writes it with a capital.
/// </summary>
internal sealed class TitleCase
{
    private readonly AnalyzedText _text;
    private readonly bool[] _lines;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _proseNames;

    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text, with tags.</param>
    public TitleCase(AnalyzedText text)
    {
        _text = text;
        _lines = new bool[text.Sentences.Length];
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        _proseNames = names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int s = 0; s < _lines.Length; s++)
        {
            Sentence sentence = text.Sentences[s];
            _lines[s] = IsTitleCase(sentence);
            for (int t = sentence.FirstToken + 1; !_lines[s] && t < sentence.EndToken; t++)
            {
                if (text.Tokens[t].Tag == UniversalTag.Propn)
                {
                    _proseNames.Add(text.Form(t));
                }
            }
        }
    }

    /// <summary>Whether a sentence is written in title case or capitals.</summary>
    /// <param name="sentence">Its number.</param>
    public bool IsTitleLine(int sentence) => _lines[sentence];

    /// <summary>Whether the prose has a word inside a sentence as a name.</summary>
    /// <param name="form">The word.</param>
    public bool IsNameInProse(ReadOnlySpan<char> form) => _proseNames.Contains(form);

    /// <summary>Whether the tagger's word for a name can be taken.</summary>
    /// <param name="token">A token tagged as a proper noun.</param>
    /// <param name="lists">Word lists.</param>
    public bool IsTrusted(int token, NameLists lists)
    {
        if (!_lines[_text.Tokens[token].Sentence])
        {
            return true;
        }

        ReadOnlySpan<char> form = _text.Form(token);
        return _proseNames.Contains(form)
            || !(lists.IsDictionaryWord(form) || lists.IsDictionaryWord(_text.Tokens[token].Lemma))
            || lists.GivenNames.Contains(form)
            || FollowsGivenName(token, lists)
            || (!lists.Places.Find(form).IsEmpty && lists.Places.Find(form)[0].Kind != Places.PlaceKind.Area);
    }

    // "Heather Butler": a surname that a dictionary has, too.
    private bool FollowsGivenName(int token, NameLists lists) =>
        token > _text.Sentences[_text.Tokens[token].Sentence].FirstToken && _text.Tokens[token].Tag == UniversalTag.Propn
        && (lists.GivenNames.Contains(_text.Form(token - 1)) || (_text.Tokens[token].Relation == "flat" && _text.Tokens[token].Head >= 0 && _text.Tokens[_text.Tokens[token].Head].Tag == UniversalTag.Propn));

    // Small words stay small in title case; a verb or noun in lower case, or a full stop, shows prose.
    private bool IsTitleCase(Sentence sentence)
    {
        int capital = 0;
        int lower = 0;
        for (int t = sentence.FirstToken + 1; t < sentence.EndToken; t++)
        {
            if (_text.Tokens[t].Tag is UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Adv or UniversalTag.Propn or UniversalTag.Pron)
            {
                bool isUpper = char.IsUpper(_text.Form(t)[0]);
                capital += isUpper ? 1 : 0;
                lower += isUpper ? 0 : 1;
            }
        }

        return capital >= 2 && lower * 5 <= capital && _text.Form(sentence.EndToken - 1) is not ".";
    }
}
