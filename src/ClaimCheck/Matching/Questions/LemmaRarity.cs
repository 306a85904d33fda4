using System.Globalization;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Matching.Data;

namespace ClaimCheck.Matching.Questions;

/// <summary>How rare a lemma is in news: the natural logarithm of texts over texts that hold it, from a frozen table, so that a score never depends on
/// the other articles of a run. Immutable; safe to share between threads.</summary>
internal sealed class LemmaRarity
{
    private const float Least = 0.5f;
    private readonly Dictionary<uint, TermFacts> _terms = [];
    private readonly float _unseen;

    /// <summary>Reads lines "lemma, tab, texts that hold it", the first without a lemma and with the number of all texts.</summary>
    private LemmaRarity(IEnumerable<string> lines, WordLexicon words)
    {
        double texts = 1;
        foreach (var line in lines)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var holding = int.Parse(line.AsSpan(tab + 1), NumberStyles.None, CultureInfo.InvariantCulture);
            if (tab == 0)
            {
                texts = holding;
                continue;
            }

            _terms[TermHash.Of(line.AsSpan(0, tab))] = new((float)Math.Max(Least, Math.Log((texts + 1) / holding)), 0, 0);
        }

        _unseen = (float)Math.Max(1, Math.Log(texts + 1));
        foreach (var (word, tag, name) in words.WordClasses())
        {
            // Terms are ids of derivation families: a noun that has another verb's is not met under its own name.
            foreach (var member in (string[])[word, name])
            {
                var family = words.DerivationFamily(member, tag);
                if (family.Length == 0 || family.SequenceEqual(member))
                {
                    var facts = _terms.GetValueOrDefault(TermHash.Of(member), new TermFacts(_unseen, 0, 0));
                    _terms[TermHash.Of(member)] = tag == UniversalTag.Noun ? facts with { NounClass = TermHash.Of(name) } : facts with { VerbClass = TermHash.Of(name) };
                }
            }
        }
    }

    /// <summary>The table that ships.</summary>
    public static LemmaRarity Default { get; } = new(MatchingData.Lines("lemma-frequencies.tsv"), WordLexicon.Default);

    /// <summary>The rarity of a lemma's id.</summary>
    /// <param name="term">The id.</param>
    public float Of(uint term) => _terms.TryGetValue(term, out var known) ? known.Rarity : _unseen;

    /// <summary>What is known of a lemma's id.</summary>
    /// <param name="term">The id.</param>
    public TermFacts Look(uint term) => _terms.TryGetValue(term, out var known) ? known : new TermFacts(_unseen, 0, 0);
}
