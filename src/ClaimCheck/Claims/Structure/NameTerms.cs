using ClaimCheck.Language;

namespace ClaimCheck.Claims.Structure;

/// <summary>The names in a stretch of a text, as ids of their words or as they are known in the whole text.</summary>
internal static class NameTerms
{
    /// <summary>Ids of the words of the name that a token belongs or refers to, or else of its lemma; sorted.</summary>
    public static uint[] Of(FieldReading field, int token)
    {
        var ids = new List<uint>();
        if (field.Entity[token] >= 0)
        {
            AddWords(ids, field.Text.Entities[field.Entity[token]].Name);
        }
        else if (Terms.IsContent(field.Text.Tokens[token]))
        {
            ids.Add(Terms.IdOf(field.Text.Tokens[token]));
        }

        return Terms.Sorted(ids);
    }

    /// <summary>Ids of the words of the names in a stretch of tokens; sorted.</summary>
    public static uint[] In(FieldReading field, int first, int end)
    {
        var ids = new List<uint>();
        for (var i = first; i < end; i++)
        {
            if (field.Entity[i] >= 0)
            {
                AddWords(ids, field.Text.Entities[field.Entity[i]].Name);
            }
        }

        return Terms.Sorted(ids);
    }

    /// <summary>The places that a stretch of tokens names, each once, in the order of the text.</summary>
    public static string[] PlacesIn(FieldReading field, int first, int end)
    {
        var places = new List<string>();
        foreach (var name in field.Text.Names)
        {
            if (name.FirstToken >= first && name.EndToken <= end && name.Type == NameType.Place && !places.Contains(field.Text.Entities[name.Entity].Name))
            {
                places.Add(field.Text.Entities[name.Entity].Name);
            }
        }

        return [.. places];
    }

    private static void AddWords(List<uint> ids, string name)
    {
        foreach (var range in name.AsSpan().Split(' '))
        {
            if (name.AsSpan()[range] is { Length: > 1 } word)
            {
                ids.Add(TermHash.Of(word));
            }
        }
    }
}
