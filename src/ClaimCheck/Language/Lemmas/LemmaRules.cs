using ClaimCheck.Language.Data;

namespace ClaimCheck.Language.Lemmas;

/// <summary>
/// Undoes English inflection: WordNet's irregular forms first, then suffix rules whose results are checked against WordNet's lemmas.
/// Immutable; safe to share between threads.
/// </summary>
internal sealed class LemmaRules
{
    private const int LongestChecked = 48;
    private static readonly Lazy<LemmaRules> Shared = new(() => new LemmaRules());
    private readonly LineTable _lemmas = LineTable.Lemmas;
    private readonly LineTable _exceptions = LineTable.Load("exceptions.txt.gz");
    private readonly SuffixRules _suffixes = new(LineTable.Lemmas);

    private LemmaRules()
    {
    }

    /// <summary>The one instance; loaded when it is first asked for.</summary>
    public static LemmaRules Default => Shared.Value;

    /// <summary>Writes the lemma of a word.</summary>
    /// <param name="lower">The word in lower case; at least one character.</param>
    /// <param name="fineTag">Its Penn Treebank tag.</param>
    /// <param name="output">Takes the lemma; at least two characters longer than the word.</param>
    /// <returns>Length of the lemma.</returns>
    public int Lemmatize(ReadOnlySpan<char> lower, string fineTag, Span<char> output)
    {
        lower.CopyTo(output);
        if (lower.Length > LongestChecked)
        {
            return lower.Length;
        }

        return fineTag switch
        {
            "NNS" or "NNPS" => Irregular('n', lower, output) is int p and > 0 ? p : _suffixes.Plural(lower, output),
            "VBZ" => Irregular('v', lower, output) is int z and > 0 ? z : _suffixes.ThirdPerson(lower, output),
            "VBG" => Irregular('v', lower, output) is int g and > 0 ? g : _suffixes.Stem(lower, "ing", 'v', output),
            "VBD" or "VBN" => Irregular('v', lower, output) is int d and > 0 ? d : _suffixes.Past(lower, output),
            // A past that was taken for a present ("they shook hands"): it is no verb of its own.
            "VBP" or "VB" => !Parts(lower).Contains('v') && Irregular('v', lower, output) is int v and > 0 ? v : lower.Length,
            "JJR" => Irregular('a', lower, output) is int c and > 0 ? c : _suffixes.Stem(lower, "er", 'a', output),
            "JJS" => Irregular('a', lower, output) is int s and > 0 ? s : _suffixes.Stem(lower, "est", 'a', output),
            "RBR" => Irregular('r', lower, output) is int c and > 0 ? c : _suffixes.Stem(lower, "er", 'r', output),
            "RBS" => Irregular('r', lower, output) is int s and > 0 ? s : _suffixes.Stem(lower, "est", 'r', output),
            _ => lower.Length,
        };
    }

    /// <summary>Whether a word is the irregular form of a verb and no verb of its own ("stolen").</summary>
    /// <param name="word">The word in lower case.</param>
    public bool IsIrregular(ReadOnlySpan<char> word)
    {
        Span<char> output = stackalloc char[LongestChecked + 2];
        return word.Length < LongestChecked && !Parts(word).Contains('v') && Irregular('v', word, output) > 0;
    }

    /// <summary>The parts of speech of a lemma in WordNet: "n", "v", "a" and "r"; empty for what is none.</summary>
    /// <param name="word">The word in lower case.</param>
    public ReadOnlySpan<char> Parts(ReadOnlySpan<char> word) => _lemmas.Find(word);

    private int Irregular(char part, ReadOnlySpan<char> lower, Span<char> output)
    {
        Span<char> key = stackalloc char[LongestChecked + 2];
        key[0] = part;
        key[1] = ':';
        lower.CopyTo(key[2..]);
        ReadOnlySpan<char> found = _exceptions.Find(key[..(lower.Length + 2)]);
        if (found.IsEmpty || found.Length > output.Length)
        {
            return 0;
        }

        found.CopyTo(output);
        return found.Length;
    }
}
