using ClaimCheck.Language.Data;

namespace ClaimCheck.Language.Lexicon;

/// <summary>
/// What English words have to do with each other: derivation, opposites, synonyms and classes of nouns and verbs. The tables are generated
/// from WordNet and word vectors with supplements of our own. Lemmas are given in lower case. Immutable; safe to share between threads.
/// </summary>
internal sealed class WordLexicon
{
    /// <summary>Stands before words of which one is a kind of the other.</summary>
    private const char AkinMark = '~';

    private static readonly Lazy<WordLexicon> Shared = new(() => new WordLexicon());
    private readonly TaggedTable _derivations = new("derivations.txt.gz");
    private readonly TaggedTable _antonyms = new("antonyms.txt.gz");
    private readonly TaggedTable _synonyms = new("synonyms.txt.gz");
    private readonly TaggedTable _likeWords = new("like-words.txt.gz");
    private readonly LineTable _classes = LineTable.Load("word-classes.txt.gz");
    private readonly LineTable _nouns = LineTable.Load("nouns.txt.gz");
    private readonly LineTable _communication = LineTable.Load("communication.txt");

    private WordLexicon()
    {
    }

    /// <summary>The one instance; loaded when it is first asked for.</summary>
    public static WordLexicon Default => Shared.Value;

    /// <summary>The verb that a word belongs to ("killing" and "killer": "kill"; "death": "die"); for a verb the verb itself; empty where there is none.</summary>
    /// <param name="lemma">The lemma.</param>
    /// <param name="tag">Noun, adjective or verb.</param>
    public ReadOnlySpan<char> DerivationFamily(ReadOnlySpan<char> lemma, UniversalTag tag) => tag switch
    {
        UniversalTag.Verb => lemma,
        UniversalTag.Noun or UniversalTag.Adj => _derivations.Find(lemma, tag),
        _ => default,
    };

    /// <summary>Whether two words have opposite meanings ("rise", "fall").</summary>
    /// <param name="a">A lemma.</param>
    /// <param name="b">Another.</param>
    /// <param name="tag">The part of speech of both.</param>
    public bool AreAntonyms(ReadOnlySpan<char> a, ReadOnlySpan<char> b, UniversalTag tag) => _antonyms.Lists(a, b, tag);

    /// <summary>Whether two words, or a synonym of one and the other, have opposite meanings ("purchase", "sell").</summary>
    /// <param name="a">A lemma.</param>
    /// <param name="b">Another.</param>
    /// <param name="tag">The part of speech of both: noun or verb.</param>
    public bool AreOpposed(ReadOnlySpan<char> a, ReadOnlySpan<char> b, UniversalTag tag) =>
        AreAntonyms(a, b, tag) || IsOppositeOfSynonym(a, b, tag) || IsOppositeOfSynonym(b, a, tag);

    /// <summary>Whether two nouns or two verbs can stand for each other in their usual senses ("quake", "earthquake"). A word is its own synonym.</summary>
    /// <param name="a">A lemma.</param>
    /// <param name="b">Another.</param>
    /// <param name="tag">The part of speech of both.</param>
    public bool AreSynonyms(ReadOnlySpan<char> a, ReadOnlySpan<char> b, UniversalTag tag) => a.SequenceEqual(b) || _synonyms.Lists(a, b, tag);

    /// <summary>How near two nouns or two verbs are as names for one thing or act ("storey", "floor": alike; "van", "vehicle": akin).</summary>
    /// <param name="a">A lemma.</param>
    /// <param name="b">Another.</param>
    /// <param name="tag">The part of speech of both.</param>
    public Likeness Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b, UniversalTag tag)
    {
        if (a.SequenceEqual(b))
        {
            return Likeness.Same;
        }

        ReadOnlySpan<char> words = _likeWords.Find(a, tag);
        foreach (Range word in words.Split(' '))
        {
            if (words[word].EndsWith(b) && words[word].Length - b.Length is var mark && (mark == 0 || (mark == 1 && words[word][0] == AkinMark)))
            {
                return mark == 0 ? Likeness.Alike : Likeness.Akin;
            }
        }

        return AreSynonyms(a, b, tag) ? Likeness.Alike : Likeness.None;
    }

    /// <summary>All words that have a class of words that can stand for each other, with the word that names it.</summary>
    public IEnumerable<(string Word, UniversalTag Tag, string Name)> WordClasses()
    {
        for (int line = 0; line < _classes.Count; line++)
        {
            string key = _classes.Key(line).ToString();
            yield return (key[2..], key[0] == 'n' ? UniversalTag.Noun : UniversalTag.Verb, _classes.Value(line).ToString());
        }
    }

    /// <summary>Ids of the words that are alike or akin to a noun or verb.</summary>
    /// <param name="lemma">The lemma.</param>
    /// <param name="tag">Its part of speech.</param>
    /// <param name="ids">Receives the ids; nothing is taken away.</param>
    public void AddLikeWords(ReadOnlySpan<char> lemma, UniversalTag tag, List<uint> ids)
    {
        Add(_likeWords.Find(lemma, tag), ids);
        Add(_synonyms.Find(lemma, tag), ids);
    }

    /// <summary>What a noun denotes.</summary>
    /// <param name="noun">Its lemma.</param>
    public NounClasses Classes(ReadOnlySpan<char> noun)
    {
        NounClasses classes = NounClasses.None;
        foreach (char letter in _nouns.Find(noun))
        {
            classes |= letter switch
            {
                'p' => NounClasses.Person,
                'g' => NounClasses.Group,
                'l' => NounClasses.Place,
                't' => NounClasses.Time,
                'e' => NounClasses.Event,
                'o' => NounClasses.Artifact,
                'n' => NounClasses.Animal,
                'm' => NounClasses.Possession,
                's' => NounClasses.State,
                _ => NounClasses.None,
            };
        }

        return classes;
    }

    /// <summary>Whether a noun denotes persons. WordNet's class of persons begins below "person" itself.</summary>
    /// <param name="noun">Its lemma.</param>
    public bool IsPerson(ReadOnlySpan<char> noun) => noun is "person" || (Classes(noun) & NounClasses.Person) != 0;

    /// <summary>Whether a verb's usual sense is one of saying, asking or telling.</summary>
    /// <param name="verb">Its lemma.</param>
    public bool IsCommunicationVerb(ReadOnlySpan<char> verb) => _communication.Contains(verb);

    private bool IsOppositeOfSynonym(ReadOnlySpan<char> word, ReadOnlySpan<char> other, UniversalTag tag)
    {
        ReadOnlySpan<char> synonyms = _synonyms.Find(word, tag);
        foreach (Range synonym in synonyms.Split(' '))
        {
            if (AreAntonyms(synonyms[synonym], other, tag))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(ReadOnlySpan<char> words, List<uint> ids)
    {
        foreach (Range word in words.Split(' '))
        {
            if (words[word].TrimStart(AkinMark) is { Length: > 0 } plain)
            {
                ids.Add(TermHash.Of(plain));
            }
        }
    }
}
