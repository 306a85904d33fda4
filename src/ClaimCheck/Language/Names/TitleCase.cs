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
            || (!lists.Places.Find(form).IsEmpty && lists.Places.Find(form)[0].Kind != Places.PlaceKind.Area);
    }

    // Short words stay small in title case, and a sentence of four words is too short to tell.
    private bool IsTitleCase(Sentence sentence)
    {
        int capital = 0;
        int all = 0;
        for (int t = sentence.FirstToken + 1; t < sentence.EndToken; t++)
        {
            ReadOnlySpan<char> form = _text.Form(t);
            if (form.Length > 3 && char.IsLetter(form[0]))
            {
                all++;
                capital += char.IsUpper(form[0]) ? 1 : 0;
            }
        }

        return all >= 3 && capital * 10 >= all * 8;
    }
}
