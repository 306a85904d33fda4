using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Arithmetic;

/// <summary>Reads lists of counted persons inside one sentence: "41 passengers, two pilots and two attendants".</summary>
internal static class CountList
{
    private const int MostWords = 4;
    private const decimal MostCounted = 100_000;
    private static readonly HashSet<string> NotInPhrase = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "about", "after", "among", "an", "are", "as", "at", "been", "but", "by", "for", "from", "had", "has", "have", "he", "in", "into", "is", "it", "its", "near",
        "nor", "of", "on", "or", "other", "others", "out", "over", "she", "than", "that", "the", "their", "them", "they", "to", "under", "was", "were", "when", "where",
        "which", "while", "who", "whom", "with",
    };

    /// <summary>Whether a claim is an exact count of persons.</summary>
    public static bool IsCountOfPersons(ClaimFrame claim) =>
        claim is { Kind: ClaimKind.Count, Answer: { Bound: Bound.Exact, Value: >= 1 and < MostCounted }, Slot.Noun: { } noun }
        && (WordLexicon.Default.Classes(noun) & NounClasses.Person) != 0;

    /// <summary>How many of the figures from <paramref name="first"/> on stand in one list.</summary>
    /// <param name="sentence">The figures of a sentence, in its order.</param>
    /// <param name="first">Where the list begins.</param>
    public static int Length(IReadOnlyList<ClaimFrame> sentence, int first)
    {
        var length = 0;
        while (first + length < sentence.Count && IsCountOfPersons(sentence[first + length]))
        {
            length++;
            if (first + length == sentence.Count || !Joins(Between(sentence[first + length - 1], sentence[first + length]), sentence[first + length - 1].Slot.Noun!))
            {
                break;
            }
        }

        return length;
    }

    /// <summary>Whether nothing that could count follows the last figure's noun: the phrase ends with the sentence, a bracket or a dash.</summary>
    public static bool Ends(ClaimFrame last)
    {
        var rest = last.Context[(last.Answer.Span.End - last.Sentence.Start)..];
        var end = rest.AsSpan().IndexOfAny(".;)—");
        return end >= 0 ? IsPhrase(rest[..end], last.Slot.Noun!) : IsPhrase(rest, last.Slot.Noun!);
    }

    /// <summary>The words between the answers of two claims of one sentence.</summary>
    public static string Between(ClaimFrame first, ClaimFrame second)
    {
        var (start, end) = (first.Answer.Span.End - first.Sentence.Start, second.Answer.Span.Start - second.Sentence.Start);
        return start >= 0 && start <= end && end <= first.Context.Length ? first.Context[start..end] : "";
    }

    private static bool Joins(string between, string noun)
    {
        var text = between.TrimEnd();
        var joined = text.EndsWith(',') || text.EndsWith(" and", StringComparison.Ordinal);
        if (text.EndsWith(" and", StringComparison.Ordinal))
        {
            text = text[..^4].TrimEnd();
        }

        return joined && IsPhrase(text.TrimEnd(','), noun);
    }

    private static bool IsPhrase(string text, string noun)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords && words.All(IsWord)
            && words[^1].StartsWith(noun[..Math.Min(3, noun.Length)], StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsWord(string word) => word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’') && !NotInPhrase.Contains(word);
}
