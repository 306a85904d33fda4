namespace ClaimCheck.Quantities.Lexing;

/// <summary>
/// Phrases of one or more words with what they mean. Matches the longest phrase that starts, or ends, at a lexeme; a hyphen or an abbreviation's
/// dot may stand between two words. Filled while tables load, then only read.
/// </summary>
/// <typeparam name="T">What a phrase means.</typeparam>
/// <param name="backward">Whether phrases are matched from their last word to their first.</param>
internal sealed class PhraseBook<T>(bool backward = false)
{
    private readonly WordMap<List<Entry>> _byWord = new();

    /// <summary>Adds a phrase. A phrase that starts with "=" matches only in exactly this case.</summary>
    /// <param name="phrase">Words or symbols separated by single spaces.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="vocabulary">Gets the words.</param>
    public void Add(string phrase, T meaning, Vocabulary.Builder vocabulary)
    {
        var exact = phrase.Length > 1 && phrase[0] == '=';
        var forms = (exact ? phrase[1..] : phrase).Split(' ');
        var words = Array.ConvertAll(forms, vocabulary.Add);
        if (backward)
        {
            Array.Reverse(words);
        }

        var entries = _byWord[words[0]];
        if (entries is null)
        {
            _byWord[words[0]] = entries = [];
        }

        var at = entries.FindIndex(e => e.Words.Length < words.Length || (e.Words.Length == words.Length && exact && e.Exact is null));
        entries.Insert(at < 0 ? entries.Count : at, new Entry(words, exact ? string.Concat(forms) : null, meaning));
    }

    /// <summary>Finds the longest phrase at a lexeme.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the phrase's first lexeme (of its last, matching backward).</param>
    /// <param name="end">Index behind the phrase (of its first lexeme, matching backward).</param>
    /// <param name="meaning">What the phrase means.</param>
    public bool TryMatch(LexemeBuffer lexemes, int at, out int end, out T meaning)
    {
        end = at;
        meaning = default!;
        if (_byWord[lexemes[at].Word] is not { } entries)
        {
            return false;
        }

        foreach (var entry in entries)
        {
            if (Matches(lexemes, at, entry, out end))
            {
                meaning = entry.Meaning;
                return true;
            }
        }

        return false;
    }

    private bool Matches(LexemeBuffer lexemes, int at, Entry entry, out int end)
    {
        var step = backward ? -1 : 1;
        end = at;
        for (var i = 0; i < entry.Words.Length; i++, end += step)
        {
            if (i > 0 && lexemes[end].Kind == LexemeKind.Punctuation && lexemes[end].Sign is '-' or '.')
            {
                end += step;
            }

            if (lexemes[end].Word != entry.Words[i])
            {
                return false;
            }
        }

        if (backward)
        {
            end++;
        }

        return entry.Exact is null || IsExactly(lexemes, backward ? end : at, backward ? at + 1 : end, entry.Exact);
    }

    private static bool IsExactly(LexemeBuffer lexemes, int first, int next, ReadOnlySpan<char> exact)
    {
        for (var i = first; i < next; i++)
        {
            var form = lexemes.Form(i);
            if (!exact.StartsWith(form, StringComparison.Ordinal))
            {
                return false;
            }

            exact = exact[form.Length..];
        }

        return exact.IsEmpty;
    }

    private sealed record Entry(int[] Words, string? Exact, T Meaning);
}
