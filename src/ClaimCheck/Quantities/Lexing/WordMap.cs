namespace ClaimCheck.Quantities.Lexing;

/// <summary>What a table says of each word of a <see cref="Vocabulary"/>: an array by word number. Filled while tables load, then only read.</summary>
/// <typeparam name="T">What is said of a word; its default value means "nothing".</typeparam>
internal sealed class WordMap<T>
{
    private T?[] _values = new T?[64];

    /// <summary>What the table says of a word; the default value where it says nothing.</summary>
    /// <param name="word">Number of the word, 0 for unknown.</param>
    public T? this[int word]
    {
        get => (uint)word < (uint)_values.Length ? _values[word] : default;
        set
        {
            if (word >= _values.Length)
            {
                Array.Resize(ref _values, Math.Max(word + 1, _values.Length * 2));
            }

            _values[word] = value;
        }
    }
}
