namespace ClaimCheck.Language.References;

/// <summary>An entity while its mentions are joined.</summary>
internal sealed class EntityDraft
{
    /// <summary>The fullest form.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The words of its key.</summary>
    public string[] Words { get; private set; } = [];

    /// <summary>What it is.</summary>
    public NameType Type { get; private set; }

    /// <summary>Adds a mention.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="key">Its key.</param>
    public void Add(AnalyzedText text, NameMention mention, NameKey key)
    {
        if (Type == NameType.Unknown || (mention.Type == NameType.Person && Type != NameType.Person && Words.Length < 2))
        {
            Type = mention.Type == NameType.Unknown ? Type : mention.Type;
        }

        if (key.Words.Length > Words.Length)
        {
            Words = key.Words;
            Name = text.Text[text.Tokens[mention.FirstToken].Start..text.Tokens[mention.EndToken - 1].End];
        }
    }
}
