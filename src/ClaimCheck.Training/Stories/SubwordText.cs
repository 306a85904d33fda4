using System.Text;
using ClaimCheck.Matching.Terms;
using Microsoft.ML.Tokenizers;

namespace ClaimCheck.Training.Stories;

/// <summary>Cuts the words of articles into subwords, so that the readers of words read subwords.</summary>
/// <param name="tokenizer">Cuts a word in small letters.</param>
/// <param name="known">Stems of words that stay whole.</param>
/// <param name="keepWhole">Whether a word that is cut stands beside its pieces.</param>
internal sealed class SubwordText(BpeTokenizer tokenizer, IReadOnlySet<string> known, bool keepWhole)
{
    private readonly Dictionary<string, string> _cut = new(StringComparer.Ordinal);

    /// <summary>The article with its words cut.</summary>
    /// <param name="article">The article.</param>
    public LabelledArticle Cut(LabelledArticle article) => article with { Title = Cut(article.Title), Text = Cut(article.Text) };

    private string Cut(string text)
    {
        var cut = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            cut.Append(end > i ? CutWord(text[i..end]) : text[i..++end]);
            i = end;
        }

        return cut.ToString();
    }

    private string CutWord(string word)
    {
        if (!_cut.TryGetValue(word, out var pieces))
        {
            var small = word.ToLowerInvariant();
            pieces = word.Length < 4 || IsKnown(small) ? word : string.Join(' ', tokenizer.EncodeToTokens(small, out _).Select(piece => Like(word, piece.Value)));
            _cut[word] = pieces = keepWhole && pieces != word ? $"{word} {pieces}" : pieces;
        }

        return pieces;
    }

    private bool IsKnown(string word)
    {
        var letters = word.ToCharArray();
        return known.Contains(new string(letters, 0, LightStemmer.Stem(letters)));
    }

    private static string Like(string word, string piece) => char.IsUpper(word[0]) ? char.ToUpperInvariant(piece[0]) + piece[1..] : piece;
}
