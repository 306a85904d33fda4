using System.Collections.Frozen;

namespace ClaimCheck.Claims.Places;

/// <summary>What a sort of place is.</summary>
internal enum SiteScale : byte
{
    /// <summary>A part of a building.</summary>
    Room,

    /// <summary>A building.</summary>
    Building,

    /// <summary>A site with many buildings.</summary>
    Complex,

    /// <summary>A vehicle.</summary>
    Vehicle,

    /// <summary>Something that holds things.</summary>
    Container,

    /// <summary>Water.</summary>
    Water,

    /// <summary>Land.</summary>
    Open,

    /// <summary>Land on which few sorts of buildings stand.</summary>
    Wild,
}

/// <summary>The sorts of places that common nouns tell, and which of them exclude each other. Immutable; safe to share between threads.</summary>
internal static class SiteSorts
{
    private static readonly FrozenDictionary<string, (SiteScale Scale, string[] With)> Sorts = CueTable.ReadRows("site-kinds.tsv")
        .ToFrozenDictionary(r => r[0], r => (Enum.Parse<SiteScale>(r[1], ignoreCase: true), r.Length > 3 ? r[3].Split(", ", StringSplitOptions.RemoveEmptyEntries) : []), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Words = CueTable.ReadRows("site-kinds.tsv").SelectMany(r => r[2].Split(", ").Select(w => (Word: w, Sort: r[0])))
        .GroupBy(w => w.Word, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(w => w.Sort).ToArray(), StringComparer.Ordinal);

    /// <summary>The sorts that a word, or two words, are; none for words that tell no place.</summary>
    public static string[] Of(string words) => Words.TryGetValue(words, out var sorts) ? sorts : [];

    /// <summary>Whether two sorts are two places, so that one thing cannot be done in both.</summary>
    public static bool Exclude(string a, string b)
    {
        var (one, two) = (Sorts[a], Sorts[b]);
        return a != b && !one.With.Contains(b) && !two.With.Contains(a) && (IsSite(one.Scale) ? IsSite(two.Scale) || two.Scale is SiteScale.Water or SiteScale.Wild
            : IsSite(two.Scale) ? one.Scale is SiteScale.Water or SiteScale.Wild : one.Scale == two.Scale && one.Scale is not (SiteScale.Open or SiteScale.Wild));
    }

    /// <summary>Whether a sort is a part of something that may be told instead of it: a room, a thing that stands in a building.</summary>
    public static bool IsPart(string sort) => Sorts[sort].Scale is SiteScale.Room or SiteScale.Vehicle or SiteScale.Container;

    /// <summary>Whether a sort is land, or water.</summary>
    public static bool IsLand(string sort) => Sorts[sort].Scale is SiteScale.Open or SiteScale.Wild or SiteScale.Water;

    private static bool IsSite(SiteScale scale) => scale is SiteScale.Building or SiteScale.Complex;
}
