using System.Collections.Frozen;
using ClaimCheck.Matching.Data;
using FuzzySharp;

namespace ClaimCheck.Matching.Similarity;

/// <summary>
/// Tells whether two written names may name the same person, place or body. Case, marks, punctuation and titles do not matter. Never a proof of
/// identity: two people can share a name. Pure; safe to share between threads.
/// </summary>
internal static class NameSimilarity
{
    /// <summary>Least ratio of two spellings of one word.</summary>
    private const int LeastSpelling = 85;

    /// <summary>Least ratio of two surnames behind one given name.</summary>
    private const int LeastNamesake = 70;

    /// <summary>Least ratio of two transcriptions with the same consonants.</summary>
    private const int LeastTranscription = 60;

    /// <summary>Least ratio of two long names whose words stand in another order.</summary>
    private const int LeastReordered = 92;

    private static readonly FrozenDictionary<string, string[]> Nicknames = MatchingData.Lines("nicknames.tsv")
        .Select(static line => line.Split('\t'))
        .ToFrozenDictionary(static fields => fields[0], static fields => fields[1].Split(' '), StringComparer.Ordinal);

    /// <summary>Compares two names.</summary>
    /// <param name="left">A name as written.</param>
    /// <param name="right">Another; the order does not matter.</param>
    public static NameRelation Compare(string left, string right)
    {
        NameParts a = NameParts.Of(left), b = NameParts.Of(right);
        if (a.Words.Length == 0 || b.Words.Length == 0)
        {
            return NameRelation.Different;
        }

        if (a.Words.AsSpan().SequenceEqual(b.Words))
        {
            return NameRelation.Same;
        }

        var (shorter, longer) = a.Words.Length <= b.Words.Length ? (a, b) : (b, a);
        if (IsShortForm(shorter.Words, longer.Words) || IsAbbreviation(shorter, longer))
        {
            return NameRelation.ShortForm;
        }

        return IsSpelling(shorter.Words, longer.Words) ? NameRelation.SpellingVariant : NameRelation.Different;
    }

    /// <summary>Whether two persons share a surname and have other given names ("Odile Brandt", "Odette Brandt"): one person of whom somebody misremembered the
    /// name, or relatives.</summary>
    /// <param name="left">A name as written.</param>
    /// <param name="right">Another; the order does not matter.</param>
    /// <param name="alike">How many letters the given names begin alike with at least.</param>
    /// <param name="surname">The surname, folded.</param>
    public static bool ShareSurname(string left, string right, int alike, out string surname)
    {
        string[] a = NameParts.Of(left).Words, b = NameParts.Of(right).Words;
        surname = a[^1];
        return a.Length > 1 && b.Length > 1 && surname == b[^1] && surname.Length > 3 && a[0] != b[0] && Math.Min(a[0].Length, b[0].Length) > 2
            && a[0].AsSpan(0, alike).SequenceEqual(b[0].AsSpan(0, alike));
    }

    /// <summary>Every word of the shorter name stands in the longer one in order: as itself, as an initial or as a pet name; one as itself.</summary>
    private static bool IsShortForm(string[] shorter, string[] longer)
    {
        var next = 0;
        var whole = 0;
        foreach (var word in shorter)
        {
            while (next < longer.Length && !MayStandFor(word, longer[next]))
            {
                next++;
            }

            if (next == longer.Length)
            {
                return false;
            }

            whole += word == longer[next++] && word.Length > 1 ? 1 : 0;
        }

        return whole > 0;
    }

    /// <summary>Whether one word of a name may stand for another: the same, an initial, a pet name.</summary>
    /// <param name="word">A word, folded.</param>
    /// <param name="other">Another.</param>
    public static bool MayStandFor(string word, string other) =>
        word == other
        || (Math.Min(word.Length, other.Length) == 1 && word[0] == other[0])
        || IsNickname(word, other) || IsNickname(other, word);

    private static bool IsNickname(string nickname, string name) => Nicknames.TryGetValue(nickname, out var names) && names.Contains(name, StringComparer.Ordinal);

    /// <summary>"WHO" of "World Health Organization": the capitals of three words or more, one word against several.</summary>
    private static bool IsAbbreviation(NameParts shorter, NameParts longer) =>
        shorter.Words.Length == 1 && longer.Words.Length > 1 && longer.Initials.Length > 1 && shorter.Words[0] == longer.Initials;

    private static bool IsSpelling(string[] left, string[] right)
    {
        if (string.Concat(left) == string.Concat(right))
        {
            return true;
        }

        var same = left.Length == right.Length;
        for (var i = 0; i < left.Length && same; i++)
        {
            same = left[i] == right[i] || IsSpelling(left[i], right[i]);
        }

        same |= IsNamesake(left, right);

        // Names of bodies turn their words around ("Ministry of Health of Norland", "Norland Ministry of Health").
        return same || (Math.Min(left.Length, right.Length) > 2 && Fuzz.TokenSortRatio(string.Join(' ', left), string.Join(' ', right)) >= LeastReordered);
    }

    /// <summary>The same given name, and surnames that begin alike and are close ("Walter Pruitt", "Walter Prewitt").</summary>
    private static bool IsNamesake(string[] left, string[] right) =>
        left.Length == right.Length && left.Length > 1 && left.AsSpan(0, left.Length - 1).SequenceEqual(right.AsSpan(0, right.Length - 1))
        && left[^1].Length > 3 && right[^1].Length > 3 && left[^1][0] == right[^1][0] && !HasDigit(left[^1]) && IndelRatio.Compute(left[^1], right[^1]) >= LeastNamesake;

    private static bool IsSpelling(string left, string right)
    {
        if (Math.Min(left.Length, right.Length) < 3 || HasDigit(left) || HasDigit(right))
        {
            return false;
        }

        var ratio = IndelRatio.Compute(left, right);
        if (ratio >= LeastSpelling)
        {
            return true;
        }

        var skeleton = NameSkeleton.Of(left);
        return ratio >= LeastTranscription && skeleton.Length >= 3 && skeleton == NameSkeleton.Of(right);
    }

    private static bool HasDigit(string word) => word.AsSpan().ContainsAnyInRange('0', '9');
}
