namespace ClaimCheck.Language;

/// <summary>What a name names, where there is evidence for it.</summary>
internal enum NameType : byte { Unknown, Person, Place, Organization }

/// <summary>A proper name in a text.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token (exclusive).</param>
/// <param name="Type">What it names.</param>
/// <param name="Entity">Index into <see cref="AnalyzedText.Entities"/>.</param>
/// <param name="IsOther">Whether the trained editor takes it for no person, place or organisation: an event, product or work, or no name at all.</param>
internal readonly record struct NameMention(int FirstToken, int EndToken, NameType Type, int Entity, bool IsOther = false);

/// <summary>One thing or person that a text names, once or more.</summary>
/// <param name="Name">The fullest form used in the text, without titles ("Ilham Aliyev").</param>
/// <param name="Type">What it is.</param>
internal sealed record NamedEntity(string Name, NameType Type);

/// <summary>A pronoun or definite description that refers to a named entity ("he", "the airline").</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token (exclusive).</param>
/// <param name="Entity">Index into <see cref="AnalyzedText.Entities"/>.</param>
internal readonly record struct Reference(int FirstToken, int EndToken, int Entity);
