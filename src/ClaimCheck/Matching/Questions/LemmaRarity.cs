using System.Collections.Frozen;
using System.Globalization;
using ClaimCheck.Language;
using ClaimCheck.Matching.Data;

namespace ClaimCheck.Matching.Questions;

/// <summary>How rare a lemma is in news: the natural logarithm of texts over texts that hold it, from a frozen table, so that a score never depends on
/// the other articles of a run. Immutable; safe to share between threads.</summary>
internal sealed class LemmaRarity
{
    private const float Least = 0.5f;
    private readonly FrozenDictionary<uint, float> _rarity;
    private readonly float _unseen;

    private LemmaRarity(IEnumerable<string> lines)
    {
        var rows = lines.Select(line => line.Split('\t')).Select(cells => (Lemma: cells[0], Texts: int.Parse(cells[1], CultureInfo.InvariantCulture))).ToArray();
        double texts = rows.Length > 0 ? rows[0].Texts : 1;
        var rarity = new Dictionary<uint, float>();
        foreach (var (lemma, holding) in rows.Skip(1))
        {
            rarity[TermHash.Of(lemma)] = (float)Math.Max(Least, Math.Log((texts + 1) / holding));
        }

        _rarity = rarity.ToFrozenDictionary();
        _unseen = (float)Math.Max(1, Math.Log(texts + 1));
    }

    /// <summary>The table that ships.</summary>
    public static LemmaRarity Default { get; } = new(MatchingData.Lines("lemma-frequencies.tsv"));

    /// <summary>The rarity of a lemma's id.</summary>
    /// <param name="term">The id.</param>
    public float Of(uint term) => _rarity.TryGetValue(term, out var rarity) ? rarity : _unseen;
}
