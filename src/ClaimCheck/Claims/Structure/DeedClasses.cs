using System.Collections.Frozen;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.Structure;

/// <summary>The classes of words for one deed or thing. Immutable; safe to share between threads.</summary>
internal sealed class DeedClasses
{
    private readonly FrozenSet<string> _pairs;
    private readonly FrozenDictionary<string, uint[]> _members;
    private readonly FrozenDictionary<string, uint[]> _implied;
    private readonly FrozenDictionary<string, uint[]> _excluded;

    private DeedClasses(IEnumerable<string[]> rows)
    {
        Dictionary<string, List<uint>> members = new(StringComparer.Ordinal), implied = new(StringComparer.Ordinal), excluded = new(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            AddAll(members, row[1], IdOf(row[0]));
            AddAll(implied, row[2], IdOf(row[0]));
            foreach (var other in row.Length > 3 ? row[3].Split(", ") : [])
            {
                AddAll(excluded, row[1], IdOf(other));
            }
        }

        _pairs = members.Keys.Concat(implied.Keys).Where(k => k.Contains(' ', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
        (_members, _implied, _excluded) = (Freeze(members), Freeze(implied), Freeze(excluded));
    }

    /// <summary>The table that ships.</summary>
    public static DeedClasses Default { get; } = new(CueTable.Read("deeds.tsv").OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => (string[])[r.Key, .. r.Value.Split('\t')]));

    /// <summary>The table that ships, with that of the deeds of which days and hours are told.</summary>
    public static DeedClasses Dated { get; } = new(CueTable.Read("deeds.tsv").Concat(CueTable.Read("dated-deeds.tsv").Select(r => KeyValuePair.Create(r.Key, r.Value + "\t")))
        .OrderBy(r => r.Key, StringComparer.Ordinal).ThenBy(r => r.Value, StringComparer.Ordinal).Select(r => (string[])[r.Key, .. r.Value.Split('\t')]));

    /// <summary>The table of the deeds of which places are told.</summary>
    public static DeedClasses Placed { get; } = new(CueTable.ReadRows("placed-deeds.tsv").Select(r => (string[])[r[0], string.Join(", ", r[3].Split(", ").Select(Verb)), ""]));

    /// <summary>Ids of those of <see cref="Placed"/> of which a story has one as a rule, whatever it is done to.</summary>
    public static uint[] PlacedOnce { get; } = [.. CueTable.ReadRows("placed-deeds.tsv").Where(r => r[2] == "one").Select(r => IdOf(r[0])).Order()];

    /// <summary>Ids of the classes that a person or thing goes through once: in one story at least.</summary>
    public static uint[] Once { get; } = [.. CueTable.Read("once.tsv").Keys.Select(IdOf).Order()];

    /// <summary>Ids of those of <see cref="Once"/> that it goes through once for ever.</summary>
    public static uint[] OnceEver { get; } = [.. CueTable.Read("once.tsv").Where(r => r.Value.StartsWith("ever", StringComparison.Ordinal)).Select(r => IdOf(r.Key)).Order()];

    /// <summary>Ids of those of <see cref="Once"/> of which a story has one, whatever it is done to.</summary>
    public static uint[] OnceWhole { get; } = [.. CueTable.Read("once.tsv").Where(r => r.Value.EndsWith("whole", StringComparison.Ordinal)).Select(r => IdOf(r.Key)).Order()];

    /// <summary>Ids of a word: its own and those of its classes, sorted; and of the classes that it implies and excludes.</summary>
    /// <param name="lemma">The lemma, with its particle.</param>
    /// <param name="tag">Its part of speech.</param>
    public (uint[] Ids, uint[] Implied, uint[] Excluded) Of(string lemma, UniversalTag tag)
    {
        var family = WordLexicon.Default.DerivationFamily(lemma, tag);
        var key = Key(lemma, tag, family.Length > 0 ? family.ToString() : null);
        var own = key is null || key[1] == ':' ? key ?? (family.Length > 0 ? family.ToString() : lemma) : family.Length > 0 && key == lemma && tag != UniversalTag.Verb ? family.ToString() : key;
        return ([.. At(_members, key).Append(TermHash.Of(own)).Order()], At(_implied, key), At(_excluded, key));
    }

    /// <summary>Whether a verb and a word that follows it are listed as one ("walk free").</summary>
    public bool Knows(string verb, string word) => _pairs.Contains(verb + " " + word);

    /// <summary>The id of a class.</summary>
    public static uint IdOf(string name) => TermHash.Of("class " + name);

    /// <summary>How the table writes a word: with its part of speech, without it, or by the verb that it is derived from.</summary>
    private string? Key(string lemma, UniversalTag tag, string? family)
    {
        var tagged = (tag is UniversalTag.Verb ? "v:" : "n:") + lemma;
        return Has(tagged) ? tagged : Has(lemma) ? lemma : family is not null && Has(family) && !Has("v:" + family) ? family : null;
    }

    /// <summary>A word that is not marked as a noun is a verb only.</summary>
    private static string Verb(string word) => word.Contains(':', StringComparison.Ordinal) || word.Contains(' ', StringComparison.Ordinal) ? word : "v:" + word;

    private bool Has(string key) => _members.ContainsKey(key) || _implied.ContainsKey(key);

    private static uint[] At(FrozenDictionary<string, uint[]> table, string? key) => key is not null && table.TryGetValue(key, out var ids) ? ids : [];

    private static void AddAll(Dictionary<string, List<uint>> table, string words, uint id)
    {
        foreach (var word in words.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            if (!table.TryGetValue(word, out var ids))
            {
                table.Add(word, ids = []);
            }

            ids.Add(id);
        }
    }

    private static FrozenDictionary<string, uint[]> Freeze(Dictionary<string, List<uint>> table) =>
        table.ToFrozenDictionary(row => row.Key, row => row.Value.Order().ToArray(), StringComparer.Ordinal);
}
