using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Tests.Claims;

/// <summary>Makes claim frames for tests of the stages behind the extractor.</summary>
internal static class Frames
{
    public static ClaimFrame Count(decimal value, string? role = "killed", RoleTrend trend = RoleTrend.None, Bound bound = Bound.Exact) => new()
    {
        Field = ArticleField.Text,
        Kind = ClaimKind.Count,
        Span = new TextSpan(0, 10),
        Quote = value + " people",
        Sentence = new TextSpan(0, 10),
        Context = value + " people",
        Answer = new Answer
        {
            Text = value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Span = new TextSpan(0, 2),
            Normalized = value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Value = value,
            Set = ValueSet.Exact(value),
            Bound = bound,
        },
        Slot = new Slot { Role = role, Trend = trend, RoleConfidence = 0.9, Noun = "person", Predicate = "kill", Sentence = [1, 2, 3], Core = [1] },
        Circumstances = new Circumstances(),
    };

    public static ClaimFrame Words(string words) => Count(1) with
    {
        Kind = ClaimKind.Quote,
        Answer = new Answer { Text = words, Span = new TextSpan(0, words.Length), Normalized = words },
        Slot = new Slot { Core = [.. words.Split(' ').Select(w => ClaimCheck.Language.TermHash.Of(w)).Order()] },
    };

    public static ClaimFrame At(DateTime start, DateTime end, TimeGrain grain, int? zone = null) => Count(1) with
    {
        Kind = ClaimKind.Date,
        Answer = new Answer { Text = "then", Span = new TextSpan(0, 4), When = new TimeInterval(start, end, grain, zone) },
    };

    public static PublicationTime On(string day) => PublicationTime.TryParse(day, out var time) ? time : throw new ArgumentException(day);
}
