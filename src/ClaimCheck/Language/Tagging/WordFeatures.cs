using ClaimCheck.Language.Lemmas;
using ClaimCheck.Language.Models;
using ClaimCheck.Language.Tokenization;

namespace ClaimCheck.Language.Tagging;

/// <summary>What the classifiers see of one word: hashes of its lower-case form, its beginnings and ends, and its shape.</summary>
internal struct WordFeatures
{
    private const int LongestRead = 64;
    private const int FewestTitleWords = 4;
    private const uint CapitalBit = 2;
    private const uint LetterBit = 128;
    private const uint TitleCaseBit = 512;
    private const uint DictionaryBit = 1 << 16;

    /// <summary>Hash of the lower-case form with its digits made alike.</summary>
    public uint Word;

    /// <summary>Hashes of the last one to four characters.</summary>
    public uint Suffix1, Suffix2, Suffix3, Suffix4, Suffix5;

    /// <summary>Hashes of the first one to three characters.</summary>
    public uint Prefix1, Prefix2, Prefix3;

    /// <summary>Capitals, digits, hyphens and length, packed.</summary>
    public uint Shape;

    /// <summary>The set of tags that the word takes in the training data; for rare and unknown words what a dictionary says of them.</summary>
    public uint Ambiguity;

    /// <summary>What stands before and behind a sentence.</summary>
    public static WordFeatures Outside { get; } = new() { Word = 1, Suffix1 = 1, Suffix2 = 1, Suffix3 = 1, Suffix4 = 1, Suffix5 = 1, Prefix1 = 1, Prefix2 = 1, Prefix3 = 1, Shape = 1, Ambiguity = 0xFFFF };

    /// <summary>Looks at a word; of a very long one only at its beginning.</summary>
    /// <param name="form">The word; not empty.</param>
    /// <param name="ambiguity">Frequent words' sets of tags.</param>
    public static WordFeatures Of(ReadOnlySpan<char> form, HashTable ambiguity)
    {
        if (form.Length > LongestRead)
        {
            form = form[..LongestRead];
        }

        Span<char> lower = stackalloc char[form.Length];
        int capitals = 0;
        int digits = 0;
        int letters = 0;
        bool hyphen = false;
        bool stop = false;
        for (int i = 0; i < form.Length; i++)
        {
            char c = form[i];
            switch (CharKinds.Of(c))
            {
                case CharKind.Letter:
                    letters++;
                    char low = char.ToLowerInvariant(c);
                    capitals += low != c ? 1 : 0;
                    c = low;
                    break;
                case CharKind.Digit:
                    digits++;
                    c = '0';
                    break;
                case CharKind.Apostrophe:
                    c = '\'';
                    break;
                default:
                    c = c is '\u201C' or '\u201D' ? '"' : CharKinds.IsDash(c) && form.Length == 1 && c != '-' ? '\u2013' : c;
                    hyphen |= c == '-';
                    stop |= c == '.';
                    break;
            }

            lower[i] = c;
        }

        uint shape = (char.IsUpper(form[0]) ? CapitalBit : 0) | (capitals > 1 ? 4u : 0) | (capitals > 0 && capitals == letters ? 8u : 0) | (digits > 0 ? 16u : 0) | (digits == form.Length ? 32u : 0)
            | (hyphen ? 64u : 0) | (letters > 0 ? LetterBit : 0) | (stop ? 256u : 0) | (Math.Min((uint)form.Length, 5) << 10);
        uint word = FeatureHash.Text(lower);
        uint set = ambiguity.Find(word);
        return new WordFeatures
        {
            Word = word,
            Suffix1 = Suffix(lower, 1),
            Suffix2 = Suffix(lower, 2),
            Suffix3 = Suffix(lower, 3),
            Suffix4 = Suffix(lower, 4),
            Suffix5 = Suffix(lower, 5),
            Prefix1 = FeatureHash.Text(lower[..1]),
            Prefix2 = FeatureHash.Text(lower[..Math.Min(2, lower.Length)]),
            Prefix3 = FeatureHash.Text(lower[..Math.Min(3, lower.Length)]),
            Shape = shape,
            Ambiguity = set != 0 || letters != form.Length ? set : DictionaryBit | DictionaryParts.Of(lower),
        };
    }

    /// <summary>Marks the words of a sentence in which most words are capitalised, as in some headlines: there a capital makes no name.</summary>
    /// <param name="words">The sentence.</param>
    public static void MarkTitleCase(Span<WordFeatures> words)
    {
        int letters = 0;
        int capitals = 0;
        foreach (ref readonly WordFeatures word in words)
        {
            letters += (word.Shape & LetterBit) != 0 ? 1 : 0;
            capitals += (word.Shape & CapitalBit) != 0 ? 1 : 0;
        }

        if (letters >= FewestTitleWords && capitals * 10 >= letters * 7)
        {
            foreach (ref WordFeatures word in words)
            {
                word.Shape |= TitleCaseBit;
            }
        }
    }

    private static uint Suffix(ReadOnlySpan<char> word, int length) => FeatureHash.Text(word[Math.Max(0, word.Length - length)..]);
}
