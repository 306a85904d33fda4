namespace ClaimCheck.Language.References;

/// <summary>Joins an acronym in brackets to the name before it ("Dravenport Sailors' Union (DSU)"), even where the letters do not fit.</summary>
internal static class BracketedAcronyms
{
    /// <summary>Gives such acronyms the entity of the name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its names with entities.</param>
    public static void Link(AnalyzedText text, List<NameMention> mentions)
    {
        Dictionary<int, int>? joined = null;
        for (int i = 1; i < mentions.Count; i++)
        {
            int bracket = mentions[i].FirstToken - 1;
            bool isBracketed = bracket > 0 && text.Form(bracket) is "(" && mentions[i].EndToken < text.Tokens.Length && text.Form(mentions[i].EndToken) is ")"
                && mentions[i - 1].EndToken == bracket && mentions[i - 1].EndToken - mentions[i - 1].FirstToken > 1
                && new NameKey(text, mentions[i].FirstToken, mentions[i].EndToken).IsAcronym;
            if (isBracketed && mentions[i].Entity != mentions[i - 1].Entity)
            {
                joined ??= [];
                joined[mentions[i].Entity] = mentions[i - 1].Entity;
            }
        }

        for (int i = 0; joined != null && i < mentions.Count; i++)
        {
            if (joined.TryGetValue(mentions[i].Entity, out int target))
            {
                mentions[i] = mentions[i] with { Entity = target };
            }
        }
    }
}
