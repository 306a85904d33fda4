using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.RulePacks.Model;
using ClaimCheck.RulePacks.Phrases;

namespace ClaimCheck.RulePacks.Shapes;

/// <summary>Checks of single texts: each says what is wrong, or <see langword="null"/>.</summary>
internal static class PackChecks
{
    /// <summary>Pattern of <see cref="Name"/> for the schema.</summary>
    public const string NamePattern = "^[a-z][a-z0-9-]*( [a-z0-9-]+)*$";

    /// <summary>A name: lower-case words and hyphens.</summary>
    /// <param name="text">The text.</param>
    public static string? Name(string text)
    {
        var valid = text.Length <= 80 && text[0] is >= 'a' and <= 'z';
        foreach (var c in text)
        {
            valid &= c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or ' ';
        }

        return valid && !text.EndsWith(' ') && !text.Contains("  ", StringComparison.Ordinal)
            ? null
            : $"'{NearName.Shorten(text)}' is no name: use lower-case letters, digits and hyphens, a letter first";
    }

    /// <summary>An ISO 8601 date.</summary>
    /// <param name="text">The text.</param>
    public static string? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? null
            : $"'{NearName.Shorten(text)}' is no date: write it as 2026-12-31";

    /// <summary>An ISO 8601 date or date-time.</summary>
    /// <param name="text">The text.</param>
    public static string? Moment(string text) =>
        PublicationTime.TryParse(text, out _)
            ? null
            : $"'{NearName.Shorten(text)}' is no date or date-time: write it as 2026-03-01 or 2026-03-01T10:00Z";

    /// <summary>How far apart two figures may be, in their unit or as a length of time.</summary>
    /// <param name="text">The text.</param>
    public static string? Absolute(string text) =>
        Tolerance.TryParseAbsolute(text, out _)
            ? null
            : $"'{NearName.Shorten(text)}' is no figure: write 5, 0.1, 30 minutes or 1 day";

    /// <summary>How far apart two figures may be in per cent.</summary>
    /// <param name="text">The text.</param>
    public static string? Relative(string text) =>
        Tolerance.TryParseRelative(text, out _) ? null : $"'{NearName.Shorten(text)}' is no share: write 10%";

    /// <summary>A message with placeholders.</summary>
    /// <param name="text">The text.</param>
    public static string? Template(string text) => MessageTemplate.TryParse(text, out _, out var wrong) ? null : wrong;

    /// <summary>A phrase: words, at most one N; a bar between words for any of them.</summary>
    /// <param name="text">The text.</param>
    public static string? Phrase(string text)
    {
        if (PhraseAlternatives.Count(text) > PhraseAlternatives.Most)
        {
            return $"a phrase stands for at most {PhraseAlternatives.Most} wordings";
        }

        var opened = text.Contains('|', StringComparison.Ordinal)
            && Array.Exists(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => word[0] == '|' || word.Contains("||", StringComparison.Ordinal));
        return opened
            ? "a bar stands behind a word: take|rush to hospital, go on| strike"
            : PhraseAlternatives.Expand(text).Select(Wording).FirstOrDefault(wrong => wrong is not null);
    }

    private static string? Wording(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > VocabularyWord.LongestPhrase)
        {
            return $"a phrase has at most {VocabularyWord.LongestPhrase} words";
        }

        var slots = words.Count(word => word == "N");
        return slots > 1 ? "a phrase has at most one N" : slots == words.Length ? "a phrase needs a word besides N" : null;
    }

    /// <summary>A phrase of a list, which says by its N where the figure stands.</summary>
    /// <param name="text">The text.</param>
    public static string? PlacedPhrase(string text) =>
        Phrase(text) ?? (PhraseAlternatives.Expand(text).All(wording => wording.Split(' ').Contains("N"))
            ? null
            : $"'{NearName.Shorten(text)}' does not say where the figure stands: put N in its place (\"N {text}\") or write \"{text}: object\"");
}
