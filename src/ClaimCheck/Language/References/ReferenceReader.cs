using ClaimCheck.Language.Attributions;
using ClaimCheck.Language.Data;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Language.References;

/// <summary>
/// Resolves definite descriptions ("the airline") and pronouns ("he") where one name is clearly meant, and leaves the others alone: a wrong referent costs
/// more than none. Needs tags and names; linear in the text.
/// </summary>
internal sealed class ReferenceReader
{
    private static readonly LineTable GenderedTitles = LineTable.Load("gendered-titles.txt");
    private const int LongestLookBack = 32;
    private const int LongestDistance = 200;
    private readonly AnalyzedText _text;
    private readonly Descriptions _descriptions;
    private readonly char[] _genders;
    private readonly List<Reference> _references = [];

    private ReferenceReader(AnalyzedText text)
    {
        _text = text;
        _descriptions = new Descriptions(text);
        _genders = new char[text.Entities.Length];
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
        char gender = _text.Form(token) switch
        {
            "he" or "He" or "him" or "his" or "His" or "himself" => 'm',
            "she" or "She" or "her" or "Her" or "herself" => 'f',
            "it" or "It" or "its" or "Its" => 'n',
            _ => ' ',
        };
        int entity = gender switch
        {
            ' ' => -1,
            'n' => Speaker(token, nextName),
            _ => Person(token, nextName, gender),
        };
        if (entity >= 0)
        {
            _genders[entity] = gender == 'n' ? _genders[entity] : gender;
            _references.Add(new Reference(token, token + 1, entity));
        }
    }

    // The person named last in this or the two sentences before, unless another person was named or described since, or two were named together.
    private int Person(int token, int nextName, char gender)
    {
        int found = -1;
        int at = -1;
        for (int n = nextName - 1; n >= Math.Max(0, nextName - LongestLookBack); n--)
        {
            NameMention mention = _text.Names[n];
            if (_text.Tokens[token].Sentence - _text.Tokens[mention.FirstToken].Sentence > 2)
            {
                break;
            }

            if (mention.Type is not (NameType.Person or NameType.Unknown) || Opposes(mention.Entity, gender))
            {
                continue;
            }

            if (found < 0)
            {
                (found, at) = (mention.Entity, n);
            }
            else if (mention.Entity != found && _text.Tokens[mention.FirstToken].Sentence == _text.Tokens[_text.Names[at].FirstToken].Sentence)
            {
                return Subject(found) && !Subject(mention.Entity) ? found : !Subject(found) && Subject(mention.Entity) ? mention.Entity : -1;
            }
        }

        return found >= 0 && _text.Entities[found].Type == NameType.Person && !PersonBetween(_text.Names[at].EndToken, token) ? found : -1;

        bool Subject(int entity)
        {
            for (int n = nextName - 1; n >= Math.Max(0, nextName - LongestLookBack) && _text.Tokens[_text.Names[n].FirstToken].Sentence == _text.Tokens[_text.Names[at].FirstToken].Sentence; n--)
            {
                if (_text.Names[n].Entity == entity && IsSubject(_text.Names[n]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private bool Opposes(int entity, char gender) => _genders[entity] != '\0' && _genders[entity] != gender;

    private bool IsSubject(NameMention mention)
    {
        for (int t = mention.FirstToken; t < mention.EndToken; t++)
        {
            if (_text.Tokens[t].Relation is "nsubj" or "nsubj:pass")
            {
                return true;
            }
        }

        return false;
    }

    // Another person that is described, not named; one in apposition to the name ("Roe, a teacher,") is the same.
    private bool PersonBetween(int start, int end)
    {
        if (end - start > LongestDistance)
        {
            return true;
        }

        for (int t = start; t < end; t++)
        {
            bool isOther = _text.Tokens[t].Tag == UniversalTag.Noun && _text.Tokens[t].FineTag == "NN" && WordLexicon.Default.IsPerson(_text.Tokens[t].Lemma);
            if (isOther && !IsApposition(t, start) && !IsReferenceAt(t))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsApposition(int noun, int nameEnd) => nameEnd < _text.Tokens.Length && _text.Form(nameEnd) is "," && noun - nameEnd <= 6;

    private bool IsReferenceAt(int token) => _references.Count > 0 && _references[^1].EndToken > token && _references[^1].FirstToken <= token;

    // "Halvex said it would": the one who speaks.
    private int Speaker(int token, int nextName)
    {
        if (nextName == 0)
        {
            return -1;
        }

        NameMention mention = _text.Names[nextName - 1];
        if (_text.Tokens[mention.FirstToken].Sentence != _text.Tokens[token].Sentence || mention.Type == NameType.Person || token - mention.EndToken is < 1 or > 4)
        {
            return -1;
        }

        bool says = false;
        for (int t = mention.EndToken; t < token; t++)
        {
            if (_text.Tokens[t].Tag == UniversalTag.Verb && ReportingLists.Default.IsReporting(_text.Tokens[t].Lemma))
            {
                says = true;
            }
            else if (_text.Tokens[t].Tag is not (UniversalTag.Aux or UniversalTag.Adv or UniversalTag.Sconj or UniversalTag.Part) && _text.Form(t) is not "on" && _text.Tokens[t].Tag != UniversalTag.Propn)
            {
                return -1;
            }
        }

        return says ? mention.Entity : -1;
    }
}
