using ClaimCheck.Articles;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Checking;

/// <summary>Whether two claims share a field that a rule wants to be the same.</summary>
internal enum Sharing : byte { Differs, Unknown, Same }

/// <summary>Tells whether two claims share the fields that a rule of a pack names.</summary>
internal static class SharedFields
{
    /// <summary>The least that two claims share over all of a rule's fields.</summary>
    /// <param name="fields">The fields, by the names of the pack format.</param>
    /// <param name="a">A claim and its article.</param>
    /// <param name="b">Another.</param>
    /// <param name="levels">How they compare.</param>
    public static Sharing Least(
        IReadOnlyList<string> fields, (ClaimFrame Frame, ArticleHeader Article) a, (ClaimFrame Frame, ArticleHeader Article) b, in PairLevels levels)
    {
        var least = Sharing.Same;
        foreach (var field in fields)
        {
            var sharing = Of(field, a, b, levels);
            least = sharing < least ? sharing : least;
        }

        return least;
    }

    private static Sharing Of(
        string field, (ClaimFrame Frame, ArticleHeader Article) a, (ClaimFrame Frame, ArticleHeader Article) b, in PairLevels levels) => field switch
        {
            "role" => (RoleLevel)levels.Of(Comparison.Role) switch
            {
                RoleLevel.Same or RoleLevel.SameByNearness => Sharing.Same,
                RoleLevel.Unknown or RoleLevel.OneUnknown => Sharing.Unknown,
                _ => Sharing.Differs,
            },
            "unit" when levels.Of(Comparison.Slip) == (int)Slip.Unit => Sharing.Same,
            "unit" => (UnitLevel)levels.Of(Comparison.Unit) switch
            {
                UnitLevel.Other => Sharing.Differs,
                UnitLevel.Unknown => Sharing.Unknown,
                _ => Sharing.Same,
            },
            "noun" => (NounLevel)levels.Of(Comparison.Noun) switch
            {
                NounLevel.Other => Sharing.Differs,
                NounLevel.OneUnknown or NounLevel.Unknown => Sharing.Unknown,
                _ => Sharing.Same,
            },
            "statistic" => levels.Of(Comparison.Statistic) == (int)StatisticLevel.Other ? Sharing.Differs : Sharing.Same,
            "time" => (TimeLevel)levels.Of(Comparison.Time) switch
            {
                TimeLevel.Apart => Sharing.Differs,
                TimeLevel.Unknown or TimeLevel.OneUnknown => Sharing.Unknown,
                _ => Sharing.Same,
            },
            "place" => (PlaceLevel)levels.Of(Comparison.Place) switch
            {
                PlaceLevel.Apart => Sharing.Differs,
                PlaceLevel.Same or PlaceLevel.Within => Sharing.Same,
                _ => Sharing.Unknown,
            },
            "participants" => Participants((SetLevel)levels.Of(Comparison.Subject), (SetLevel)levels.Of(Comparison.Names)),
            "modality" => levels.Of(Comparison.Modality) == (int)ModalityLevel.Same ? Sharing.Same : Sharing.Differs,
            "restrictor" => Words(a.Frame.Slot.Restrictor, b.Frame.Slot.Restrictor),
            "attribution" => Words(a.Frame.Circumstances.Attribution, b.Frame.Circumstances.Attribution),
            "as-of" => Days(a.Article.Published, b.Article.Published),
            _ => Sharing.Same,
        };

    private static Sharing Participants(SetLevel subject, SetLevel names) =>
        subject == SetLevel.Shared || names == SetLevel.Shared ? Sharing.Same
        : subject == SetLevel.Other && names == SetLevel.Other ? Sharing.Differs : Sharing.Unknown;

    private static Sharing Words(string? a, string? b) =>
        a is null || b is null ? a is null && b is null ? Sharing.Same : Sharing.Unknown
        : a.Equals(b, StringComparison.OrdinalIgnoreCase) ? Sharing.Same : Sharing.Differs;

    private static Sharing Days(PublicationTime? a, PublicationTime? b) =>
        a is null || b is null ? Sharing.Unknown : a.Value.Day == b.Value.Day ? Sharing.Same : Sharing.Differs;
}
