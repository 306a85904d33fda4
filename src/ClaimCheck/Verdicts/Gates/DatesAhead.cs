using ClaimCheck.Articles;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Days to come: a text looks ahead to few, so less needs to be shared of two of them than of days of the past.</summary>
internal static class DatesAhead
{
    private const double OneDeed = 3;

    /// <summary>How long reports of one plan follow each other.</summary>
    private static readonly TimeSpan OnePlan = TimeSpan.FromDays(14);

    /// <summary>Whether both days had not come when their reports were published.</summary>
    public static bool Are(in Disagreement pair, TimeInterval first, TimeInterval second) => Is(first, pair.PublishedA) && Is(second, pair.PublishedB);

    /// <summary>What speaks for one happening of two days to come; <see langword="null"/> where too little does.</summary>
    public static double? Bonus(in Disagreement pair, TimeInterval first, TimeInterval second) =>
        IsYearOfOther(pair, first, second) || pair.PublishedApart > OnePlan || HadPassed(first, pair.PublishedB) || HadPassed(second, pair.PublishedA) ? null
            : pair.SameDeed || (pair.LikelyDeed && (pair.OnceInBoth || AreNext(pair) || pair.Levels.Of(Comparison.Place) == (int)PlaceLevel.Same)) ? OneDeed
            : (pair.SamePredicate || pair.SameNoun || pair.SharesCore || pair.SharesClause) && (pair.Levels.Of(Comparison.Role) == (int)RoleLevel.Same || first.Grain == second.Grain) && !IsOfOthers(pair) ? 0 : null;

    /// <summary>Whether one lies ahead, and the other, told without a year, may have been taken for the last such day when the next is meant.</summary>
    public static bool MayBothBe(in Disagreement pair, TimeInterval first, TimeInterval second) =>
        pair.PublishedApart <= OnePlan && Is(first, pair.PublishedA) != Is(second, pair.PublishedB)
        && (Is(first, pair.PublishedA) ? pair.B : pair.A).Answer.Normalized is { } past && past.StartsWith("XXXX-", StringComparison.Ordinal)
        && (Is(first, pair.PublishedA) ? pair.A : pair.B).Answer.Normalized is { Length: > 4 } ahead
        && !past[4..].StartsWith(ahead[4..], StringComparison.Ordinal) && !ahead[4..].StartsWith(past[4..], StringComparison.Ordinal);

    /// <summary>Whether a day had not come when its report was published.</summary>
    public static bool Is(TimeInterval time, PublicationTime? published) =>
        published is { } known && (known.HasTime ? time.Start > known.Moment.DateTime : time.Start.Date > known.Moment.Date);

    /// <summary>Whether a planned day lies before the other report, which so speaks of another.</summary>
    private static bool HadPassed(TimeInterval time, PublicationTime? published) => published is { } known && time.End <= known.Moment.DateTime;

    /// <summary>"It enters into force on 1 October", "the openings are scheduled for next year": a whole year and a day of it or of another, told in other words.</summary>
    private static bool IsYearOfOther(in Disagreement pair, TimeInterval first, TimeInterval second) =>
        first.Grain == TimeGrain.Year != (second.Grain == TimeGrain.Year) && !pair.SamePredicate && !pair.SameNoun;

    /// <summary>Whether something else happens on each day: neither subject, name nor most words are shared ("a service is held", "a funeral is held").</summary>
    private static bool IsOfOthers(in Disagreement pair) =>
        pair.Levels.Of(Comparison.Subject) == (int)SetLevel.Other && !pair.SharesName && !pair.SharesClause && !pair.SameNoun;

    /// <summary>"The delegations meet again on …", "a further meeting on …": of the next there is one.</summary>
    private static bool AreNext(in Disagreement pair) => pair.A.Slot.Deed is { Order: DeedOrder.Next } && pair.B.Slot.Deed is { Order: DeedOrder.Next };
}
