namespace ClaimCheck.Language.References;

/// <summary>
/// Joins the mentions of one thing: a last name to the full name, an acronym to its expansion, a short form to the long one. Nicknames and first names
/// are not joined. Every step is a look-up, so the cost is linear in the number of names.
/// </summary>
internal sealed class EntityBuilder(AnalyzedText text)
{
    private readonly List<EntityDraft> _drafts = [];
    private readonly Dictionary<string, int> _byWritten = new(StringComparer.Ordinal);

    /// <summary>Joins the mentions.</summary>
    /// <param name="mentions">The names in the order of the text; their entity is set.</param>
    /// <returns>The entities.</returns>
    public NamedEntity[] Build(List<NameMention> mentions)
    {
        EntityIndex index = new(text, _drafts);

        // Full names first, so that a headline's short form finds the body's full name.
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> written = _byWritten.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int step = 0; step < 2 * mentions.Count; step++)
        {
            int i = step % mentions.Count;
            NameMention mention = mentions[i];
            if (mention.EndToken - mention.FirstToken > 1 != step < mentions.Count)
            {
                continue;
            }

            if (written.TryGetValue(text.Words(mention), out int same) && _drafts[same].Type == mention.Type)
            {
                mentions[i] = mention with { Entity = same };
                continue;
            }

            NameKey key = new(text, mention.FirstToken, mention.EndToken);
            int entity = index.Find(key, mention);
            if (entity < 0)
            {
                entity = _drafts.Count;
                _drafts.Add(new EntityDraft());
            }

            _drafts[entity].Add(text, mention, key);
            index.Add(entity, key, mention);
            mentions[i] = mention with { Entity = entity };
            written[text.Words(mention)] = entity;
        }

        BracketedAcronyms.Link(text, mentions);
        return Finish(mentions);
    }

    // Entities in the order of their first mention, each mention with its entity's type.
    private NamedEntity[] Finish(List<NameMention> mentions)
    {
        Dictionary<int, int> numbers = [];
        List<NamedEntity> entities = [];
        for (int i = 0; i < mentions.Count; i++)
        {
            NameMention mention = mentions[i];
            if (!numbers.TryGetValue(mention.Entity, out int number))
            {
                number = entities.Count;
                numbers.Add(mention.Entity, number);
                EntityDraft draft = _drafts[mention.Entity];
                entities.Add(new NamedEntity(draft.Name, draft.Type));
            }

            mentions[i] = mention with { Entity = number, Type = entities[number].Type };
        }

        return [.. entities];
    }
}
