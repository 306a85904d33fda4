using System.Collections.Frozen;

namespace ClaimCheck.Claims.PersonFacts;

/// <summary>The parts of the body, and which of them exclude each other as the place of one wound. Immutable; safe to share between threads.</summary>
internal static class BodyParts
{
    private static readonly FrozenDictionary<string, string[]> Near = CueTable.ReadRows("body-parts.tsv").ToFrozenDictionary(
        r => r[0], r => r.Skip(2).SelectMany(c => c.Split(", ", StringSplitOptions.RemoveEmptyEntries)).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Wholes = CueTable.ReadRows("body-parts.tsv").ToFrozenDictionary(r => r[0], r => r[2], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Parts = CueTable.ReadRows("body-parts.tsv")
        .SelectMany(r => r[1].Split(", ").Select(w => KeyValuePair.Create(w, r[0]))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The part that a word, or two words, name; <see langword="null"/> for others.</summary>
    public static string? Of(string words) => Parts.GetValueOrDefault(words);

    /// <summary>The limb or the head that a place belongs to, or the part itself, without its side.</summary>
    public static string RootOf(string place) => Side(place).Part is var part && Wholes[part] is "head" or "arm" or "leg" ? Wholes[part] : part;

    /// <summary>Whether no place of one list can be a place of the other. An entry is a part, with "left " or "right " before it where the side is told.</summary>
    public static bool Exclude(string[] a, string[] b) => Array.TrueForAll(a, x => Array.TrueForAll(b, y => Exclude(x, y)));

    private static bool Exclude(string a, string b)
    {
        var (one, two) = (Side(a), Side(b));
        return (one.Side is not null && two.Side is not null && one.Side != two.Side) || !IsWithin(one.Part, two.Part);
    }

    private static bool IsWithin(string a, string b) => a == b || Near[a].Contains(b) || Near[b].Contains(a);

    private static (string? Side, string Part) Side(string place) => place.StartsWith("left ", StringComparison.Ordinal) ? ("left", place[5..])
        : place.StartsWith("right ", StringComparison.Ordinal) ? ("right", place[6..]) : (null, place);
}
