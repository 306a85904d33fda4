using ClaimCheck.Language.Models;
using ClaimCheck.Language.Places;

namespace ClaimCheck.Language.Names;

/// <summary>What the trained editor of names sees of a word.</summary>
internal struct NameWord
{
    private const int LongestRead = 64;
    private const int LongestShape = 6;

    /// <summary>Hash of the word as written.</summary>
    public uint Form;

    /// <summary>Hashes of the word in lower case, of its last two to four and its first three characters.</summary>
    public uint Word, Suffix2, Suffix3, Suffix4, Prefix3;

    /// <summary>Kinds of its characters in their order, runs of a kind made one.</summary>
    public uint Shape;

    /// <summary>The same with its length.</summary>
    public uint LongShape;

    /// <summary>Hash of its part of speech.</summary>
    public uint Tag;

    /// <summary>What the lists say of it.</summary>
    public NameClues Clues;

    /// <summary>1 if it touches the word before.</summary>
    public uint Touches;

    /// <summary>What stands before and behind a sentence.</summary>
    public static NameWord Outside { get; } = new() { Form = 1, Word = 1, Suffix2 = 1, Suffix3 = 1, Suffix4 = 1, Prefix3 = 1, Shape = 1, LongShape = 1, Tag = 1 };

    /// <summary>Looks at the words of a stretch.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first token.</param>
    /// <param name="lists">Word lists.</param>
    /// <param name="words">Takes the words.</param>
    public static void Read(AnalyzedText text, int first, NameLists lists, Span<NameWord> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = Of(text, first + i, lists);
        }

        for (int i = 0; i < words.Length; i++)
        {
            char initial = text.Text[text.Tokens[first + i].Start];
            if ((words[i].Clues & NameClues.PlaceInside) == 0 && (char.IsUpper(initial) || (char.IsLower(initial) && (words[i].Clues & NameClues.DictionaryWord) == 0)))
            {
                int length = NameClueReader.PlaceLength(text, first + i, first + words.Length, lists.Places, out PlaceKind kind);
                MarkPlace(words.Slice(i, length), kind);
            }
        }
    }

    /// <summary>Hash of a word in lower case.</summary>
    /// <param name="form">The word.</param>
    public static uint Hash(ReadOnlySpan<char> form)
    {
        form = form.Length > LongestRead ? form[..LongestRead] : form;
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return FeatureHash.Text(lower);
    }

    private static NameWord Of(AnalyzedText text, int token, NameLists lists)
    {
        ReadOnlySpan<char> form = text.Form(token);
        form = form.Length > LongestRead ? form[..LongestRead] : form;
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        uint shape = ShapeOf(form);
        return new NameWord
        {
            Form = FeatureHash.Text(form),
            Word = FeatureHash.Text(lower),
            Suffix2 = Suffix(lower, 2),
            Suffix3 = Suffix(lower, 3),
            Suffix4 = Suffix(lower, 4),
            Prefix3 = FeatureHash.Text(lower[..Math.Min(3, lower.Length)]),
            Shape = shape,
            LongShape = (shape << 3) | Math.Min(7u, (uint)form.Length),
            Tag = FeatureHash.Text(text.Tokens[token].FineTag),
            Clues = NameClueReader.Of(form, text.Tokens[token].Lemma, lists),
            Touches = token > 0 && text.Tokens[token - 1].End == text.Tokens[token].Start ? 1u : 0u,
        };
    }

    private static void MarkPlace(Span<NameWord> words, PlaceKind kind)
    {
        for (int i = 0; i < words.Length; i++)
        {
            words[i].Clues |= i == 0 ? NameClues.PlaceStart : NameClues.PlaceInside;
            words[i].Clues |= kind is PlaceKind.Country or PlaceKind.Region ? NameClues.Country : NameClues.None;
        }
    }

    // Two bits a run of characters of a kind: 1 capital, 2 small letter, 3 digit or sign.
    private static uint ShapeOf(ReadOnlySpan<char> form)
    {
        uint shape = 1;
        uint last = 0;
        int runs = 0;
        foreach (char c in form)
        {
            uint kind = char.IsUpper(c) ? 1u : char.IsLetter(c) ? 2u : 3u;
            if (kind != last && runs++ < LongestShape)
            {
                shape = (shape << 2) | kind;
            }

            last = kind;
        }

        return shape;
    }

    private static uint Suffix(ReadOnlySpan<char> word, int length) => FeatureHash.Text(word[Math.Max(0, word.Length - length)..]);
}
