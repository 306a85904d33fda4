using ClaimCheck.Language.Data;

namespace ClaimCheck.Language.References;

/// <summary>
/// Resolves definite descriptions ("the airline") and pronouns ("he") where one name is clearly meant, and leaves the others alone: a wrong referent costs
/// more than none. Needs tags and names; linear in the text.
/// </summary>
internal sealed class ReferenceReader
{
    private static readonly LineTable GenderedTitles = LineTable.Load("gendered-titles.txt");
    private static readonly LineTable Pronouns = LineTable.Load("pronouns.txt");
    private readonly AnalyzedText _text;
    private readonly Descriptions _descriptions;
    private readonly char[] _genders;
    private readonly PersonFinder _persons;
    private readonly List<Reference> _references = [];

    private ReferenceReader(AnalyzedText text)
    {
        _text = text;
        _descriptions = new Descriptions(text);
        _genders = new char[text.Entities.Length];
        _persons = new PersonFinder(text, _genders, _references);
        foreach (NameMention mention in text.Names)
        {
            if (mention.FirstToken > 0 && GenderedTitles.Find(text.Form(mention.FirstToken - 1)) is { IsEmpty: false } gender)
            {
                _genders[mention.Entity] = gender[0];
            }
        }
    }

    /// <summary>The references of a text in its order.</summary>
    /// <param name="text">A text with tags, names and entities.</param>
    public static Reference[] Read(AnalyzedText text)
    {
        if (text.Names.Length == 0)
        {
            return [];
        }

        ReferenceReader reader = new(text);
        reader.Read();
        return [.. reader._references];
    }

    private void Read()
    {
        int name = 0;
        for (int t = 0; t < _text.Tokens.Length; t++)
        {
            while (name < _text.Names.Length && _text.Names[name].EndToken <= t)
            {
                name++;
            }

            if (name < _text.Names.Length && _text.Names[name].FirstToken <= t)
            {
                continue;
            }

            if (_text.Form(t) is "the" or "The")
            {
                AddDescription(t);
            }
            else if (_text.Tokens[t].Tag == UniversalTag.Pron)
            {
                AddPronoun(t, name);
            }
        }
    }

    private void AddDescription(int article)
    {
        int noun = article + 1;
        if (noun < _text.Tokens.Length && _text.Form(noun) is "prime" or "Prime" && noun + 1 < _text.Tokens.Length && _text.Tokens[noun + 1].Lemma is "minister")
        {
            noun++;
        }

        if (noun >= _text.Tokens.Length || _text.Tokens[noun].Tag != UniversalTag.Noun || _text.Tokens[noun].FineTag != "NN" || IsNarrowed(noun))
        {
            return;
        }

        int entity = _descriptions.Find(_text.Tokens[noun].Lemma, article);
        if (entity >= 0)
        {
            _references.Add(new Reference(article, noun + 1, entity));
        }
    }

    // "the president of Venmark", "the airline that", "the company Halvex", "the bank manager": something else or a name of its own.
    private bool IsNarrowed(int noun)
    {
        int next = noun + 1;
        return next < _text.Tokens.Length && _text.Tokens[next].Sentence == _text.Tokens[noun].Sentence
            && (_text.Tokens[next].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num || _text.Form(next) is "of" or "that" or "who" or "which" or "-" or "for");
    }

    private void AddPronoun(int token, int nextName)
    {
        char gender = Pronouns.Find(_text.Form(token)) is [var known] ? known : ' ';
        int entity = gender switch
        {
            ' ' => -1,
            'n' => SpeakerFinder.Find(_text, token, nextName),
            _ => _persons.Find(token, nextName, gender),
        };
        if (entity >= 0)
        {
            _genders[entity] = gender == 'n' ? _genders[entity] : gender;
            _references.Add(new Reference(token, token + 1, entity));
        }
    }
}
