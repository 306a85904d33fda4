namespace ClaimCheck.Quantities.Lexing;

/// <summary>
/// The words and symbols that the tables know, each with a small number. Look-up ignores case, takes a span and allocates nothing
/// (open addressing over a power of two, linear probing, at most half full). Frozen once built; safe to share between threads.
/// </summary>
/// <remarks>Number 0 means "unknown". Numbers depend only on the order in which tables add their words, never on hashes.</remarks>
internal sealed class Vocabulary
{
    private readonly string[] _words;
    private readonly int[] _slots;
    private readonly int _longest;

    private Vocabulary(string[] words)
    {
        _words = words;
        var size = 16;
        while (size < words.Length * 2)
        {
            size *= 2;
        }

        _slots = new int[size];
        for (var id = 1; id < words.Length; id++)
        {
            _longest = Math.Max(_longest, words[id].Length);
            var slot = Hash(words[id]) & (size - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _slots[slot] = id;
        }
    }

    /// <summary>Number of words, counting the unknown one.</summary>
    public int Count => _words.Length;

    /// <summary>The word of a number, lower case; empty for 0.</summary>
    /// <param name="id">The number.</param>
    public string this[int id] => _words[id];

    /// <summary>The number of a word, or 0 where no table holds it.</summary>
    /// <param name="word">The word in any case.</param>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest)
        {
            return 0;
        }

        var mask = _slots.Length - 1;
        for (var slot = Hash(word) & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var known = _words[_slots[slot]];
            if (known.Length == word.Length && Same(known, word))
            {
                return _slots[slot];
            }
        }

        return 0;
    }

    private static bool Same(string known, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (known[i] != Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ Fold(c)) * 16777619u;
        }

        return (int)(hash ^ (hash >> 15));
    }

    private static char Fold(char c) => c < 128 ? (char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c) : c == '’' ? '\'' : char.ToLowerInvariant(c);

    /// <summary>Collects the words of all tables before the vocabulary is frozen.</summary>
    internal sealed class Builder
    {
        private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
        private readonly List<string> _words = [string.Empty];

        /// <summary>The number of a word, given now if it is new. A final dot of a dotted abbreviation is left out ("a.m").</summary>
        /// <param name="word">One word or symbol as the lexer cuts it, any case.</param>
        public int Add(string word)
        {
            var folded = string.Create(word.Length, word, static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = Fold(source[i]);
                }
            });
            if (!_ids.TryGetValue(folded, out var id))
            {
                id = _words.Count;
                _ids.Add(folded, id);
                _words.Add(folded);
            }

            return id;
        }

        /// <summary>Freezes the vocabulary; words added later are not in it.</summary>
        public Vocabulary Build() => new([.. _words]);
    }
}
