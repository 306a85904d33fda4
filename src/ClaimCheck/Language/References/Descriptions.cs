namespace ClaimCheck.Language.References;

/// <summary>Which nouns a text has used, or can use, for its names, and to which of them such a noun leads back.</summary>
internal sealed class Descriptions
{
    private const int LongestLookBack = 32;
    private readonly AnalyzedText _text;
    private readonly Dictionary<string, List<(int Token, int Entity)>> _uses = new(StringComparer.Ordinal);

    /// <summary>Collects the nouns.</summary>
    /// <param name="text">The text with its names and entities.</param>
    public Descriptions(AnalyzedText text)
    {
        _text = text;
        DescriptionReader reader = new(text, Add);
        foreach (NameMention mention in text.Names)
        {
            reader.Read(mention);
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

    private int Sentences(int from, int to) => _text.Tokens[to].Sentence - _text.Tokens[from].Sentence;

    private void Add(string noun, int token, int entity)
    {
        if (!_uses.TryGetValue(noun, out List<(int Token, int Entity)>? uses))
        {
            _uses.Add(noun, uses = []);
        }

        uses.Add((token, entity));
    }
}
