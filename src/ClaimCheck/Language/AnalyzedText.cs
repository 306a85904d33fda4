namespace ClaimCheck.Language;

/// <summary>A text with its linguistic analysis. Immutable; safe to share between threads.</summary>
internal sealed class AnalyzedText
{
    /// <summary>The source text; every offset points into it.</summary>
    public required string Text { get; init; }

    /// <summary>Tokens in the order of the text.</summary>
    public required Token[] Tokens { get; init; }

    /// <summary>Sentences in the order of the text; every token is in exactly one.</summary>
    public required Sentence[] Sentences { get; init; }

    /// <summary>Proper names in the order of the text; they do not overlap.</summary>
    public NameMention[] Names { get; init; } = [];

    /// <summary>What the names name.</summary>
    public NamedEntity[] Entities { get; init; } = [];

    /// <summary>Pronouns and descriptions whose referent is clear.</summary>
    public Reference[] References { get; init; } = [];

    /// <summary>Who says what, in the order of the contents.</summary>
    public Attribution[] Attributions { get; init; } = [];

    /// <summary>A token as written.</summary>
    /// <param name="token">Index of the token.</param>
    public ReadOnlySpan<char> Form(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    /// <summary>Whether a token begins with a capital.</summary>
    /// <param name="token">Index of the token.</param>
    public bool IsCapital(int token) => char.IsUpper(Text[Tokens[token].Start]);

    /// <summary>Whether no space stands before a token.</summary>
    /// <param name="token">Index of the token.</param>
    public bool TouchesLeft(int token) => token > 0 && Tokens[token - 1].End == Tokens[token].Start;

    /// <summary>A name as written.</summary>
    /// <param name="name">The name.</param>
    public ReadOnlySpan<char> Words(NameMention name) => Text.AsSpan(Tokens[name.FirstToken].Start, Tokens[name.EndToken - 1].End - Tokens[name.FirstToken].Start);
}
