using ClaimCheck.Language.Data;

namespace ClaimCheck.Language.Lexicon;

/// <summary>A table of words with their parts of speech ("n:storey"). Immutable; safe to share between threads.</summary>
/// <param name="file">Name of the table's file.</param>
internal sealed class TaggedTable(string file)
{
    private const int LongestLemma = 64;

    private readonly LineTable _lines = LineTable.Load(file);

    /// <summary>The value of a word; empty where there is none.</summary>
    /// <param name="lemma">The lemma.</param>
    /// <param name="tag">Its part of speech.</param>
    public ReadOnlySpan<char> Find(ReadOnlySpan<char> lemma, UniversalTag tag)
    {
        if (lemma.Length > LongestLemma)
        {
            return default;
        }

        Span<char> key = stackalloc char[LongestLemma + 2];
        key[0] = Letter(tag);
        key[1] = ':';
        lemma.CopyTo(key[2..]);
        return _lines.Find(key[..(lemma.Length + 2)]);
    }

    /// <summary>Whether the value of a word, a list of words, has another.</summary>
    /// <param name="a">The lemma.</param>
    /// <param name="b">The other.</param>
    /// <param name="tag">The part of speech of both.</param>
    public bool Lists(ReadOnlySpan<char> a, ReadOnlySpan<char> b, UniversalTag tag)
    {
        ReadOnlySpan<char> words = Find(a, tag);
        foreach (Range word in words.Split(' '))
        {
            if (b.Length > 0 && words[word].SequenceEqual(b))
            {
                return true;
            }
        }

        return false;
    }

    private static char Letter(UniversalTag tag) => tag switch
    {
        UniversalTag.Noun => 'n',
        UniversalTag.Verb => 'v',
        UniversalTag.Adj => 'a',
        UniversalTag.Adv => 'r',
        _ => '?',
    };
}
