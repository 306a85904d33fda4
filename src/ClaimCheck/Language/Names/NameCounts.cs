namespace ClaimCheck.Language.Names;

/// <summary>How often a text has its words with and without a capital, and its candidates' first words; from it the editor sees what one sentence cannot show.</summary>
internal sealed class NameCounts
{
    private const uint Most = 2;
    private readonly Dictionary<uint, (int Capital, int Lower, int Candidates)> _counts = [];

    /// <summary>Counts the words of a text that its candidates begin or end with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidates">Its candidates.</param>
    public void Count(AnalyzedText text, List<NameCandidate> candidates)
    {
        _counts.Clear();
        foreach (NameCandidate candidate in candidates)
        {
            uint first = NameWord.Hash(text.Form(candidate.First));
            _counts[first] = Of(first) with { Candidates = Of(first).Candidates + 1 };
            _counts.TryAdd(NameWord.Hash(text.Form(candidate.End - 1)), default);
        }

        foreach (Sentence sentence in text.Sentences)
        {
            for (int t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                char initial = text.Text[text.Tokens[t].Start];
                if (char.IsLetter(initial) && (t > sentence.FirstToken || char.IsLower(initial)))
                {
                    uint word = NameWord.Hash(text.Form(t));
                    if (_counts.TryGetValue(word, out (int Capital, int Lower, int Candidates) counts))
                    {
                        _counts[word] = char.IsUpper(initial) ? counts with { Capital = counts.Capital + 1 } : counts with { Lower = counts.Lower + 1 };
                    }
                }
            }
        }
    }

    /// <summary>What the text shows of a word, packed: how often it stands elsewhere inside a sentence with a capital, and in lower case.</summary>
    /// <param name="word">Hash of the word in lower case.</param>
    /// <param name="own">How often the candidate itself is counted among the capitals.</param>
    public uint Written(uint word, int own)
    {
        (int capital, int lower, _) = Of(word);
        return Bucket(capital - own) + (4 * Bucket(lower));
    }

    /// <summary>How many other candidates begin with a word, up to a bound.</summary>
    /// <param name="word">Hash of the word in lower case.</param>
    public uint Others(uint word) => Bucket(Of(word).Candidates - 1);

    private static uint Bucket(int count) => (uint)Math.Clamp(count, 0, (int)Most);

    private (int Capital, int Lower, int Candidates) Of(uint word) => _counts.GetValueOrDefault(word);
}
