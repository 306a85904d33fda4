using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Dates.Words;

/// <summary>Sequences of words with a value each, looked up by the longest match. Filled while tables load, then only read.</summary>
/// <typeparam name="T">What goes with a sequence.</typeparam>
internal sealed class WordSequences<T>
{
    private static readonly Lexer Cutter = new(new Vocabulary.Builder().Build());
    private readonly WordMap<List<Entry>> _byFirst = new();

    /// <summary>Adds a sequence.</summary>
    /// <param name="words">The vocabulary that grows.</param>
    /// <param name="phrase">The sequence as written in lower case; it is cut as texts are.</param>
    /// <param name="value">What goes with it.</param>
    public void Add(Vocabulary.Builder words, string phrase, T value)
    {
        using var cut = Cutter.Lex(phrase);
        var parts = new int[cut.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = cut[i].IsWord ? words.Add(cut.Form(i).TrimEnd('.').ToString()) : -cut[i].Sign;
        }

        var list = _byFirst[parts[0]] ??= [];
        var at = list.FindIndex(entry => entry.Parts.Length < parts.Length);
        list.Insert(at < 0 ? list.Count : at, new Entry(parts, value));
    }

    /// <summary>The longest sequence that starts at a lexeme.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="value">What goes with it.</param>
    /// <returns>Number of its lexemes, or 0.</returns>
    public int Match(LexemeBuffer lexemes, int at, out T? value)
    {
        value = default;
        if (_byFirst[lexemes[at].Word] is not { } entries)
        {
            return 0;
        }

        foreach (var entry in entries)
        {
            if (Fits(lexemes, at, entry.Parts))
            {
                value = entry.Value;
                return entry.Parts.Length;
            }
        }

        return 0;
    }

    private static bool Fits(LexemeBuffer lexemes, int at, int[] parts)
    {
        for (var i = 1; i < parts.Length; i++)
        {
            ref readonly var lexeme = ref lexemes[at + i];
            if (parts[i] > 0 ? lexeme.Word != parts[i] : !lexeme.Is((char)-parts[i]))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Entry(int[] Parts, T Value);
}
