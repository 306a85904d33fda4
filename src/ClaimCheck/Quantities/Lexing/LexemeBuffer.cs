using System.Buffers;

namespace ClaimCheck.Quantities.Lexing;

/// <summary>The lexemes of one text in a pooled array. Dispose it once; one thread at a time.</summary>
internal sealed class LexemeBuffer : IDisposable
{
    private Lexeme[] _items;

    internal LexemeBuffer(string text)
    {
        Text = text;
        _items = ArrayPool<Lexeme>.Shared.Rent(Math.Max(64, (text.Length / 4) + 8));
    }

    /// <summary>The source text; every offset points into it.</summary>
    public string Text { get; }

    /// <summary>Number of lexemes.</summary>
    public int Count { get; private set; }

    /// <summary>A lexeme; outside 0..<see cref="Count"/>-1 one of kind <see cref="LexemeKind.End"/>, so readers may look ahead and back freely.</summary>
    /// <param name="index">Its index.</param>
    public ref readonly Lexeme this[int index] => ref (uint)index < (uint)Count ? ref _items[index] : ref Outside;

    private static readonly Lexeme[] Nothing = new Lexeme[1];

    private static ref readonly Lexeme Outside => ref Nothing[0];

    /// <summary>A lexeme as written.</summary>
    /// <param name="index">Its index.</param>
    public ReadOnlySpan<char> Form(int index) => Text.AsSpan(this[index].Start, this[index].Length);

    internal void Add(in Lexeme lexeme)
    {
        if (Count == _items.Length)
        {
            var larger = ArrayPool<Lexeme>.Shared.Rent(_items.Length * 2);
            _items.AsSpan(0, Count).CopyTo(larger);
            ArrayPool<Lexeme>.Shared.Return(_items);
            _items = larger;
        }

        _items[Count++] = lexeme;
    }

    /// <summary>Gives the array back to the pool.</summary>
    public void Dispose()
    {
        if (_items.Length > 0)
        {
            ArrayPool<Lexeme>.Shared.Return(_items);
            _items = [];
            Count = 0;
        }
    }
}
