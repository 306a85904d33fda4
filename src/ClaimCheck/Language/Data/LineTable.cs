using System.Numerics;

namespace ClaimCheck.Language.Data;

/// <summary>
/// A read-only map from words to short values, kept as the text of its data file: each line holds a key, and behind a tab its value.
/// Looking up allocates nothing. Lines that begin with # are comments. Immutable; safe to share between threads.
/// </summary>
internal sealed class LineTable
{
    private static readonly Lazy<LineTable> Dictionary = new(() => Load("lemmas.txt.gz"));
    private readonly string _text;
    private readonly (int Start, int KeyEnd, int End)[] _lines;
    private readonly int[] _slots;

    /// <summary>Indexes a text; of two lines with one key the first counts.</summary>
    /// <param name="text">The text, its lines separated by line feeds.</param>
    public LineTable(string text)
    {
        _text = text;
        _lines = new (int Start, int KeyEnd, int End)[CountLines(text)];
        int count = 0;
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            if (end > start && text[start] != '#')
            {
                int tab = text.AsSpan(start, end - start).IndexOf('\t');
                _lines[count++] = (start, tab < 0 ? end : start + tab, end);
            }

            start = end + 1;
        }

        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)count * 2 + 1)];
        for (int line = 0; line < count; line++)
        {
            int slot = Slot(Key(line));
            if (_slots[slot] == 0)
            {
                _slots[slot] = line + 1;
            }
        }
    }

    /// <summary>How many lines there are.</summary>
    public int Count => _lines.Length;

    /// <summary>The dictionary: WordNet's lemmas, each with its parts of speech ("nv").</summary>
    public static LineTable Lemmas => Dictionary.Value;

    /// <summary>Reads an embedded file.</summary>
    /// <param name="name">Its path below <c>Language/Data</c>.</param>
    public static LineTable Load(string name) => new(DataFile.Read(name));

    /// <summary>The line of a key, or -1.</summary>
    /// <param name="key">The key; compared ordinally.</param>
    public int IndexOf(scoped ReadOnlySpan<char> key) => _slots[Slot(key)] - 1;

    /// <summary>Whether a key is there.</summary>
    /// <param name="key">The key; compared ordinally.</param>
    public bool Contains(scoped ReadOnlySpan<char> key) => IndexOf(key) >= 0;

    /// <summary>The value of a key; empty where there is none.</summary>
    /// <param name="key">The key; compared ordinally.</param>
    public ReadOnlySpan<char> Find(scoped ReadOnlySpan<char> key)
    {
        int line = IndexOf(key);
        return line < 0 ? default : Value(line);
    }

    /// <summary>The key of a line.</summary>
    /// <param name="line">The line, from 0.</param>
    public ReadOnlySpan<char> Key(int line) => _text.AsSpan(_lines[line].Start, _lines[line].KeyEnd - _lines[line].Start);

    /// <summary>The value of a line.</summary>
    /// <param name="line">The line, from 0.</param>
    public ReadOnlySpan<char> Value(int line)
    {
        (_, int keyEnd, int end) = _lines[line];
        return keyEnd == end ? default : _text.AsSpan(keyEnd + 1, end - keyEnd - 1);
    }

    private static int CountLines(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (Range line in text.Split('\n'))
        {
            count += !text[line].IsEmpty && text[line][0] != '#' ? 1 : 0;
        }

        return count;
    }

    private int Slot(scoped ReadOnlySpan<char> key)
    {
        // FNV-1a, since the hash of the runtime differs from process to process.
        uint hash = 2166136261;
        foreach (char c in key)
        {
            hash = (hash ^ c) * 16777619;
        }

        int mask = _slots.Length - 1;
        int slot = (int)(hash ^ (hash >> 15)) & mask;
        while (_slots[slot] != 0 && !Key(_slots[slot] - 1).SequenceEqual(key))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
