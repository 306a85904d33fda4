using System.Text;
using ClaimCheck.Language.Conllu;
using ClaimCheck.Language.Lemmas;

namespace ClaimCheck.Training.Language;

/// <summary>Collects the lemmas of a treebank that the rules get wrong.</summary>
internal static class LemmaTrainer
{
    /// <summary>The table of exceptions: "XPOS:form, tab, lemma" lines in ordinal order.</summary>
    /// <param name="sentences">The treebank.</param>
    public static string Exceptions(IEnumerable<ConlluSentence> sentences)
    {
        var counts = new SortedDictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        foreach (ConlluWord word in sentences.SelectMany(s => s.Words))
        {
            if (word.Lemma is "_" or "" || word.Upos is "X" || word.Form.Contains(' ', StringComparison.Ordinal))
            {
                continue;
            }

            string key = word.Xpos + ":" + word.Form.ToLowerInvariant().Replace('\u2019', '\'');
            if (!counts.TryGetValue(key, out SortedDictionary<string, int>? lemmas))
            {
                counts[key] = lemmas = new(StringComparer.Ordinal);
            }

            string lemma = word.Lemma.ToLowerInvariant().Replace('\u2019', '\'');
            lemmas[lemma] = lemmas.GetValueOrDefault(lemma) + 1;
        }

        var rules = new Lemmatizer("");
        var lines = new StringBuilder();
        foreach ((string key, SortedDictionary<string, int> lemmas) in counts)
        {
            int colon = key.IndexOf(':', key[0] == ':' ? 1 : 0);
            string best = lemmas.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).First().Key;
            if (rules.Lemma(key.AsSpan(colon + 1), key[..colon]) != best)
            {
                lines.Append(key).Append('\t').Append(best).Append('\n');
            }
        }

        return lines.ToString();
    }
}
