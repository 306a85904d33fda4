using System.Collections.Frozen;
using ClaimCheck.Articles;
using ClaimCheck.Language.Data;

namespace ClaimCheck.Language.Detection;

/// <summary>
/// Decides whether an article is in English. A text is not, when it states another language, when most of its letters are of another script than
/// Latin, or when another language's function words are clearly commoner in it than those of English. In doubt, as with short texts, it is English:
/// skipping an article costs more than reading a few words in vain. Immutable; safe to share between threads.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>How much of a text is looked at, in UTF-16 code units.</summary>
    private const int MaxLength = 20_000;

    /// <summary>A text with fewer words is taken for English if its letters are Latin.</summary>
    private const int FewWords = 20;

    /// <summary>Least share of the words that must be function words of another language.</summary>
    private const double LeastShare = 0.15;

    /// <summary>How many times commoner they must be than those of English.</summary>
    private const double Lead = 1.5;

    private static readonly string[] Languages;
    private static readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> LanguagesOf;

    static LanguageDetector()
    {
        var lines = DataFile.Lines("function-words.txt").Select(line => line.Split('\t')).ToList();
        Languages = [.. lines.Select(line => line[0])];
        var masks = new Dictionary<string, uint>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var word in lines[i][1].Split(' '))
            {
                masks[word] = masks.GetValueOrDefault(word) | (1u << i);
            }
        }

        LanguagesOf = masks.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Why an article is not in English, in words that follow "is": <see langword="null"/> when it is.</summary>
    /// <param name="article">The article.</param>
    public static string? OtherLanguage(Article article)
    {
        if (article.Language is { } stated && !IsEnglishTag(stated))
        {
            return $"in the language \"{stated}\"";
        }

        return Detect(article.Text) is { } code ? code.Length > 0 ? $"not in English but in the language \"{code}\"" : "not in English" : null;
    }

    /// <summary>The language of a text: <see langword="null"/> for English, an empty string for one that has no name here, else an ISO 639-1 code.</summary>
    /// <param name="text">The text.</param>
    public static string? Detect(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, MaxLength)];
        Span<int> hits = stackalloc int[Languages.Length];
        var (words, letters, latin) = Count(text, hits);
        if (letters >= FewWords && latin * 2 < letters)
        {
            return "";
        }

        var best = 0;
        for (var i = 1; i < hits.Length; i++)
        {
            best = hits[i] > hits[best] ? i : best;
        }

        return words >= FewWords && best > 0 && hits[best] >= LeastShare * words && hits[best] >= Lead * hits[0] ? Languages[best] : null;
    }

    private static (int Words, int Letters, int Latin) Count(ReadOnlySpan<char> text, Span<int> hits)
    {
        var (words, letters, latin) = (0, 0, 0);
        Span<char> lower = stackalloc char[16];
        var position = 0;
        while (position < text.Length)
        {
            var start = position;
            while (position < text.Length && char.IsLetter(text[position]))
            {
                letters++;
                latin += text[position] < '\u0250' || text[position] is >= '\u1E00' and <= '\u1EFF' ? 1 : 0;
                position++;
            }

            if (position == start)
            {
                position++;
                continue;
            }

            if (IsCode(text, start, position))
            {
                continue;
            }

            words++;
            var word = text[start..position];
            if (word.Length <= lower.Length && LanguagesOf.TryGetValue(lower[..word.ToLowerInvariant(lower)], out var mask))
            {
                for (var i = 0; mask != 0; i++, mask >>= 1)
                {
                    hits[i] += (int)(mask & 1);
                }
            }
        }

        return (words, letters, latin);
    }

    /// <summary>Whether letters are part of an address, an identifier, initials or an abbreviation rather than a word.</summary>
    private static bool IsCode(ReadOnlySpan<char> text, int start, int end) =>
        (start > 0 && IsJoint(text[start - 1])) || (end < text.Length && IsJoint(text[end])) || (char.IsUpper(text[start]) && char.IsUpper(text[end - 1]));

    private static bool IsJoint(char c) => char.IsAsciiDigit(c) || c is '/' or '_' or '=' or '&' or '@' or '%';

    private static bool IsEnglishTag(string tag) =>
        tag.Equals("english", StringComparison.OrdinalIgnoreCase) || tag.Equals("eng", StringComparison.OrdinalIgnoreCase)
        || (tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (tag.Length == 2 || tag[2] is '-' or '_'))
        || tag.Equals("und", StringComparison.OrdinalIgnoreCase);
}
