using System.Collections.Frozen;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.PersonFacts;

/// <summary>The ages of the people of a text: of those that it names, and of those that it tells by a noun ("the 25-year-old man").</summary>
internal sealed class PeopleAges
{
    /// <summary>Years from which somebody is no teenager.</summary>
    private const decimal Adult = 20;

    private static readonly FrozenDictionary<string, string> Minors = CueTable.Read("minors.tsv");

    private readonly HashSet<decimal> _all = [];
    private readonly Dictionary<int, decimal> _byEntity = [];
    private readonly Dictionary<int, decimal> _byNoun = [];
    private readonly Dictionary<decimal, HashSet<int>> _named = [];
    private readonly Dictionary<string, HashSet<decimal>> _byLemma = new(StringComparer.Ordinal);

    /// <summary>Reads the ages of a field, once for all its claims.</summary>
    /// <param name="field">The field.</param>
    public PeopleAges(FieldReading field)
    {
        foreach (var quantity in field.Quantities)
        {
            if (quantity is { Kind: QuantityKind.Age, Value: { } age })
            {
                Note(field, field.TokenAt(quantity.Span.Start), field.TokenAt(quantity.Span.End - 1), age);
            }
        }
    }

    /// <summary>The age of a named person; <see langword="null"/> where the text tells none, or several.</summary>
    public decimal? OfEntity(int entity) => _byEntity.TryGetValue(entity, out var age) && age > 0 ? age : null;

    /// <summary>The age that stands at the noun for a person.</summary>
    public decimal? OfNoun(int token) => _byNoun.TryGetValue(token, out var age) ? age : null;

    /// <summary>The age of "the boy", where all boys of whose age the text tells are of one, or else all who are no adults; of "the victim", where it tells one age.</summary>
    public decimal? OfDefinite(string lemma) => _byLemma.TryGetValue(lemma, out var ages) && ages.Count == 1 ? ages.First()
        : Minors.ContainsKey(lemma) ? Only(_all.Where(a => a < Adult)) : lemma is "victim" ? Only(_all) : null;

    /// <summary>Whether the text names at most one person of an age.</summary>
    public bool IsOnly(decimal age) => !_named.TryGetValue(age, out var people) || people.Count == 1;

    private void Note(FieldReading field, int first, int last, decimal age)
    {
        _all.Add(age);
        var text = field.Text;
        var next = last + 1;
        while (next < text.Tokens.Length && text.Tokens[next].Sentence == text.Tokens[last].Sentence && field.Entity[next] < 0 && text.Tokens[next].Tag is UniversalTag.Adj or UniversalTag.Punct && text.Form(next) is not ("," or "." or ";" or ")"))
        {
            next++;
        }

        var behind = next < text.Tokens.Length && text.Tokens[next].Sentence == text.Tokens[last].Sentence ? next : -1;
        var before = first > 1 && text.Form(first - 1) is "," or "(" ? first - 2 : -1;
        if (before >= 0 && IsPerson(field, before))
        {
            Add(field, before, age);
        }
        else if (behind >= 0 && last > first && IsPerson(field, behind))
        {
            Add(field, IsNoun(field, behind) && behind + 1 < text.Tokens.Length && IsNoun(field, behind + 1) ? behind + 1 : behind, age);
        }
        else if (last > first)
        {
            _byNoun[last] = age;
        }
    }

    private void Add(FieldReading field, int token, decimal age)
    {
        if (field.Entity[token] is not (>= 0 and var entity))
        {
            _byNoun[token] = age;
            var lemma = field.Text.Tokens[token].Lemma;
            if (!_byLemma.TryGetValue(lemma, out var ages))
            {
                _byLemma.Add(lemma, ages = []);
            }

            ages.Add(age);
            return;
        }

        _byEntity[entity] = _byEntity.TryGetValue(entity, out var other) && other != age ? 0 : age;
        if (!_named.TryGetValue(age, out var people))
        {
            _named.Add(age, people = []);
        }

        people.Add(entity);
    }

    private static decimal? Only(IEnumerable<decimal> ages) => ages.Take(2).ToArray() is [var one] ? one : null;

    private static bool IsPerson(FieldReading field, int token) => field.Entity[token] is >= 0 and var entity
        ? field.Text.Entities[entity].Type is NameType.Person or NameType.Unknown : IsNoun(field, token);

    private static bool IsNoun(FieldReading field, int token) => field.Text.Tokens[token] is { Tag: UniversalTag.Noun } word && WordLexicon.Default.IsPerson(word.Lemma);
}
