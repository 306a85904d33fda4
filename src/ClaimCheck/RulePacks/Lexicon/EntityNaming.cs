using ClaimCheck.Language;
using ClaimCheck.RulePacks.Model;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>
/// Gives the people, places and bodies that a text names the names that the packs know them by, so that articles which call them differently speak of
/// the same: aliases everywhere, also where they are no proper names ("the transit authority"), metonyms where they act ("Quay House said"). Thread-safe.
/// </summary>
internal sealed class EntityNaming
{
    private readonly EntityLexicon _lexicon;
    private readonly Dictionary<string, List<(string[] Words, EntityDefinition Entity)>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Prepares the aliases of a lexicon.</summary>
    /// <param name="lexicon">The lexicon.</param>
    public EntityNaming(EntityLexicon lexicon)
    {
        _lexicon = lexicon;
        foreach (var entity in lexicon.Entities)
        {
            foreach (var alias in entity.Aliases.Append(entity.Name))
            {
                var words = alias.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                words = words.Length > 1 && words[0].Equals("the", StringComparison.OrdinalIgnoreCase) ? words[1..] : words;
                if (words.Length > 0)
                {
                    var known = _byFirstWord.TryGetValue(words[0], out var others) ? others : _byFirstWord[words[0]] = [];
                    known.Add((words, entity));
                }
            }
        }
    }

    /// <summary>The text with the packs' names; the text itself where no pack knows any of its names.</summary>
    /// <param name="text">The text, with trees where metonyms are to be told.</param>
    public AnalyzedText Apply(AnalyzedText text)
    {
        if (_byFirstWord.Count == 0)
        {
            return text;
        }

        var entities = text.Entities.Select(entity => _lexicon.Find(entity.Name) is { } known ? Named(known) : entity).ToList();
        var names = new List<NameMention>(text.Names.Length);
        foreach (var name in text.Names)
        {
            var form = text.Text[text.Tokens[name.FirstToken].Start..text.Tokens[name.EndToken - 1].End];
            var known = _lexicon.Find(form) ?? (Acts(text, name) ? _lexicon.FindMetonym(form) : null);
            names.Add(known is null ? name with { Type = TypeOf(entities[name.Entity], name) } : Mention(name.FirstToken, name.EndToken, known, entities));
        }

        AddUnnamed(text, names, entities);
        return new AnalyzedText
        {
            Text = text.Text,
            Tokens = text.Tokens,
            Sentences = text.Sentences,
            Names = [.. names.OrderBy(name => name.FirstToken)],
            Entities = [.. entities],
            References = [.. text.References.Where(reference => !names.Exists(name => name.FirstToken < reference.EndToken && reference.FirstToken < name.EndToken))],
            Attributions = text.Attributions,
        };
    }

    private void AddUnnamed(AnalyzedText text, List<NameMention> names, List<NamedEntity> entities)
    {
        var taken = new bool[text.Tokens.Length];
        foreach (var name in names)
        {
            taken.AsSpan(name.FirstToken, name.EndToken - name.FirstToken).Fill(true);
        }

        var lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var token = 0; token < text.Tokens.Length; token++)
        {
            if (taken[token] || !lookup.TryGetValue(text.Form(token), out var aliases))
            {
                continue;
            }

            foreach (var (words, entity) in aliases.Where(alias => Matches(text, token, alias.Words)).OrderByDescending(alias => alias.Words.Length).Take(1))
            {
                names.Add(Mention(token, token + words.Length, entity, entities));
                token += words.Length - 1;
            }
        }
    }

    /// <summary>Whether an alias stands at a token. Capitals count ("WHO" is not "who"), except that a plain noun may open a sentence.</summary>
    private static bool Matches(AnalyzedText text, int first, string[] words)
    {
        if (first + words.Length > text.Tokens.Length)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (!text.Form(first + i).Equals(words[i], char.IsLower(words[i][0]) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether what a name names does something: only then does a metonym stand for another.</summary>
    private static bool Acts(AnalyzedText text, NameMention name)
    {
        for (var i = name.FirstToken; i < name.EndToken; i++)
        {
            if (text.Tokens[i].Relation is "nsubj" && text.Tokens[i].Head is var verb && verb >= 0)
            {
                return text.Tokens[verb].Tag == UniversalTag.Verb;
            }
        }

        return false;
    }

    private static NameMention Mention(int first, int end, EntityDefinition known, List<NamedEntity> entities)
    {
        var named = Named(known);
        var at = entities.IndexOf(named);
        if (at < 0)
        {
            at = entities.Count;
            entities.Add(named);
        }

        return new NameMention(first, end, named.Type, at);
    }

    private static NameType TypeOf(NamedEntity entity, NameMention name) => name.Type == NameType.Unknown ? entity.Type : name.Type;

    private static NamedEntity Named(EntityDefinition known) => new(known.Name, known.Type switch
    {
        "person" => NameType.Person,
        "place" => NameType.Place,
        _ => NameType.Organization,
    });
}
