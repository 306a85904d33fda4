using System.Collections.Frozen;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.PersonFacts;

/// <summary>Whether the people of a text are male or female, as far as nouns and pronouns tell.</summary>
internal sealed class Sexes
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words =
        CueTable.Read("sexed-nouns.tsv").ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<int, char> _ofEntity = [];

    /// <summary>Reads for which names the pronouns of a text stand.</summary>
    /// <param name="text">The text.</param>
    public Sexes(AnalyzedText text)
    {
        foreach (var reference in text.References)
        {
            if (reference.EndToken - reference.FirstToken == 1 && OfWord(text, reference.FirstToken) is var sex and not ' ')
            {
                _ofEntity[reference.Entity] = _ofEntity.TryGetValue(reference.Entity, out var other) && other != sex ? ' ' : sex;
            }
        }
    }

    /// <summary>m or f; a space where nothing tells.</summary>
    /// <param name="field">The text.</param>
    /// <param name="token">The word for the person.</param>
    public char Of(FieldReading field, int token) => OfWord(field.Text, token) is var sex and not ' ' ? sex
        : field.Entity[token] is >= 0 and var entity && _ofEntity.TryGetValue(entity, out var known) ? known : ' ';

    private static char OfWord(AnalyzedText text, int token) => Words.TryGetValue(text.Tokens[token].Lemma, out var sex)
        || Words.TryGetValue(text.Form(token), out sex) ? sex[0] : ' ';
}
