using System.Buffers;
using ClaimCheck.Language;
using ClaimCheck.RulePacks.Phrases;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>Runs a trie over tokens. The work for a token is bounded by the longest phrase and slot, not by the number of phrases.</summary>
internal ref struct PhraseMatcher
{
    private const int MostModifiers = 3;

    private readonly PhraseTrie _trie;
    private readonly AnalyzedText _text;
    private readonly int _first;
    private readonly int _end;
    private readonly List<PhraseMatch> _matches;
    private readonly int[] _keys;
    private readonly Span<int> _words;

    private PhraseMatcher(PhraseTrie trie, AnalyzedText text, int first, int end, List<PhraseMatch> matches, int[] keys, Span<int> words)
    {
        _trie = trie;
        _text = text;
        _first = first;
        _end = end;
        _matches = matches;
        _keys = keys;
        _words = words;
    }

    /// <summary>Finds every path of the trie in a stretch of tokens.</summary>
    /// <param name="trie">The trie.</param>
    /// <param name="text">The text.</param>
    /// <param name="first">First token.</param>
    /// <param name="end">Index behind the last token.</param>
    /// <param name="matches">Receives the matches, by first token.</param>
    public static void Run(PhraseTrie trie, AnalyzedText text, int first, int end, List<PhraseMatch> matches)
    {
        var keys = ArrayPool<int>.Shared.Rent(Math.Max(1, (end - first) * TokenKeys.PerToken));
        Span<int> words = stackalloc int[2 * VocabularyWord.LongestPhrase + 1];
        TokenKeys.LookUp(trie, text, first, end, keys);
        var matcher = new PhraseMatcher(trie, text, first, end, matches, keys, words);
        for (var token = first; token < end; token++)
        {
            matcher.Walk(node: 0, token, token, depth: 0, slotFirst: -1, slotEnd: -1);
        }

        ArrayPool<int>.Shared.Return(keys);
    }

    private readonly void Walk(int node, int start, int token, int depth, int slotFirst, int slotEnd)
    {
        foreach (var end in _trie.Ends(node))
        {
            _matches.Add(new PhraseMatch(end, start, token, _words[Math.Min(end.HeadWord, depth - 1)], slotFirst, slotEnd, depth));
        }

        if (token >= _end || depth >= _words.Length)
        {
            return;
        }

        var at = (token - _first) * TokenKeys.PerToken;
        var moved = false;
        for (var k = 0; k < TokenKeys.PerToken; k++)
        {
            var next = _trie.Next(node, _keys[at + k]);
            if (next > 0)
            {
                moved = true;
                _words[depth] = token;
                Walk(next, start, token + 1, depth + 1, slotFirst, slotEnd);
            }
        }

        if (node == 0)
        {
            return;
        }

        // "suffered [light] injuries", "were [later] pronounced dead", "claimed [the] lives of", "joined [Sunday's] march", "40 jobs [would] be lost"
        for (var behind = token; !moved && behind < Math.Min(_end, token + MostModifiers) && IsModifier(behind); behind++)
        {
            Resume(node, start, behind + 1, depth, slotFirst, slotEnd);
        }

        if (slotFirst < 0 && _trie.Next(node, VocabularyWord.Slot) is > 0 and var slot)
        {
            for (var behind = token + 1; behind <= Math.Min(_end, token + VocabularyWord.LongestSlot); behind++)
            {
                Resume(slot, start, behind, depth, token, behind);
            }
        }
    }

    /// <summary>Goes on behind tokens that are no words of the phrase.</summary>
    private readonly void Resume(int node, int start, int token, int depth, int slotFirst, int slotEnd)
    {
        if (token >= _end)
        {
            return;
        }

        var at = (token - _first) * TokenKeys.PerToken;
        for (var k = 0; k < TokenKeys.PerToken; k++)
        {
            var next = _trie.Next(node, _keys[at + k]);
            if (next > 0)
            {
                _words[depth] = token;
                Walk(next, start, token + 1, depth + 1, slotFirst, slotEnd);
            }
        }
    }

    private readonly bool IsModifier(int token)
    {
        var form = _text.Form(token);
        return _text.Tokens[token].Tag is UniversalTag.Adj or UniversalTag.Adv || _text.Tokens[token].Relation is "amod" or "compound" or "flat" or "nmod:poss" || form is "'s" or "’s"
            || (_text.Tokens[token] is { Tag: UniversalTag.Aux, Lemma: not "be" } && _text.Tokens[token].Relation is "aux") || form.Equals("the", StringComparison.OrdinalIgnoreCase)
            || form.Equals("a", StringComparison.OrdinalIgnoreCase) || form.Equals("an", StringComparison.OrdinalIgnoreCase);
    }
}
