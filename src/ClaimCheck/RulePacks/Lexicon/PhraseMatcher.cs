using System.Buffers;
using ClaimCheck.Language;
using ClaimCheck.RulePacks.Phrases;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>A stretch of tokens that a path of the trie fits.</summary>
/// <param name="End">What it stands for.</param>
/// <param name="First">First token.</param>
/// <param name="Behind">Index behind the last token.</param>
/// <param name="Head">The head token.</param>
/// <param name="SlotFirst">First token of the slot, or -1.</param>
/// <param name="SlotEnd">Index behind the slot's last token, or -1.</param>
/// <param name="Words">How many of the tokens are words of the phrase.</param>
internal readonly record struct PhraseMatch(PhraseEnd End, int First, int Behind, int Head, int SlotFirst, int SlotEnd, int Words)
{
    /// <summary>Whether it is the same match; what differs most often is looked at first.</summary>
    /// <param name="other">Another.</param>
    public bool IsSame(in PhraseMatch other) =>
        Behind == other.Behind && First == other.First && Head == other.Head && SlotFirst == other.SlotFirst && SlotEnd == other.SlotEnd && End == other.End;

    /// <summary>Whether a token is one of the words of the phrase, not of its slot.</summary>
    /// <param name="token">Index of the token.</param>
    public bool HasWord(int token) => token >= First && token < Behind && (token < SlotFirst || token >= SlotEnd);
}

/// <summary>Runs a trie over tokens. The work for a token is bounded by the longest phrase and slot, not by the number of phrases.</summary>
internal ref struct PhraseMatcher
{
    private const int KeysPerToken = 4;
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
        var keys = ArrayPool<int>.Shared.Rent(Math.Max(1, (end - first) * KeysPerToken));
        Span<int> words = stackalloc int[2 * VocabularyWord.LongestPhrase + 1];
        var matcher = new PhraseMatcher(trie, text, first, end, matches, keys, words);
        matcher.LookUpTokens();
        for (var token = first; token < end; token++)
        {
            matcher.Walk(node: 0, token, token, depth: 0, slotFirst: -1, slotEnd: -1);
        }

        ArrayPool<int>.Shared.Return(keys);
    }

    private readonly void LookUpTokens()
    {
        Span<char> lower = stackalloc char[48];
        for (var token = _first; token < _end; token++)
        {
            var at = (token - _first) * KeysPerToken;
            _keys.AsSpan(at, KeysPerToken).Fill(VocabularyWord.None);
            var form = _text.Form(token);
            if (form.Length > lower.Length)
            {
                continue;
            }

            var word = lower[..form.ToLowerInvariant(lower)];
            var lemma = _text.Tokens[token].Lemma;
            _keys[at] = _trie.Find(word);
            if (lemma.Length > 0)
            {
                _keys[at + 1] = _trie.Find(lemma);
            }
            else
            {
                LookUpForms(word, at + 1);
            }

            if (_text.Tokens[token].Tag == UniversalTag.Noun && DeedNoun.VerbOf(lemma) is { IsEmpty: false } verb)
            {
                _keys[at + 3] = _trie.Find(verb);
            }

            // A rare irregular form may be taken for a noun and keep its form as its lemma ("stole"), a participle for an adjective ("injured"): the verb
            // is tried whatever the tag says.
            if (VocabularyWord.IsPossessive(word))
            {
                _keys[at + 2] = VocabularyWord.Possessive;
            }
            else if (lemma.Length > 0 && (WordForms.IsIrregular(word) || (_text.Tokens[token].Tag == UniversalTag.Adj && word.EndsWith("ed"))))
            {
                LookUpForms(word, at + 2);
            }

            if (_keys[at + 1] == _keys[at])
            {
                _keys[at + 1] = VocabularyWord.None;
            }
        }
    }

    private readonly void LookUpForms(ReadOnlySpan<char> word, int at)
    {
        foreach (var candidate in WordForms.Candidates(word.ToString()))
        {
            var id = _trie.Find(candidate);
            if (id != VocabularyWord.None && !_keys.AsSpan(at - (at % KeysPerToken), at % KeysPerToken).Contains(id))
            {
                _keys[at] = id;
                return;
            }
        }
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

        var at = (token - _first) * KeysPerToken;
        var moved = false;
        for (var k = 0; k < KeysPerToken; k++)
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

        var at = (token - _first) * KeysPerToken;
        for (var k = 0; k < KeysPerToken; k++)
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
