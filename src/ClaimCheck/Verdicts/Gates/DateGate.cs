using System.Collections.Frozen;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Dates;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language.Attributions;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Dates and times: the same happening of the same participants. A text looks back on many past days and ahead to few, so less needs to be
/// shared of days to come; two days of one far month hardly ever belong to two happenings, and days of the past that lie far apart hardly ever to one.</summary>
internal sealed class DateGate : IDisagreementGate
{
    private const double SameFarMonth = 3;
    private const double OneDeed = 3;

    /// <summary>Log-odds that both are of one moment where what is told shows it, whatever else the clauses say.</summary>
    private const double Sure = 1.6;
    private static readonly uint[] Outermost = [Language.TermHash.Of("first"), Language.TermHash.Of("last")];
    private static readonly FrozenDictionary<string, string> TextVerbs = CueTable.Read("text-verbs.tsv");

    /// <summary>How far two days of one past happening, or two reports of one plan, lie apart at most.</summary>
    public static readonly TimeSpan Near = TimeSpan.FromDays(3);

    /// <summary>How long reports of one happening follow each other.</summary>
    public static readonly TimeSpan OneStory = TimeSpan.FromDays(21);
    private static readonly TimeSpan Far = TimeSpan.FromDays(60);

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair)
    {
        if (pair.A.Answer.When is not { } first || pair.B.Answer.When is not { } second || (!IsOneMoment(pair) && (IsSaid(pair.A) || IsSaid(pair.B) || pair.OtherDeed))
            || string.Equals(pair.A.Answer.Text, pair.B.Answer.Text, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (pair.A.Circumstances.Background != pair.B.Circumstances.Background && pair.PublishedApart > OneStory)
        {
            return null;
        }

        if ((IsMidnight(pair.A) || IsMidnight(pair.B)) && (first.Start.Date != second.Start.Date || IsLimit(pair.A) || IsLimit(pair.B)))
        {
            return null;
        }

        if (IsOneMoment(pair))
        {
            return Math.Max(OneDeed, Sure - pair.LogOdds);
        }

        if (pair.A.Slot.Moment == DeedMoment.Call != (pair.B.Slot.Moment == DeedMoment.Call))
        {
            return null;
        }

        if (IsOneFarMonth(first, second, pair.PublishedA ?? pair.PublishedB))
        {
            return pair.SamePredicate || pair.SameNoun || pair.SharesCore || pair.SharesClause || pair.SameDeed || (pair.LikelyDeed && pair.OnceInBoth) ? SameFarMonth : null;
        }

        if (IsOfSomeWeek(pair, first, second))
        {
            return null;
        }

        (first, second) = ClockTime.OnOneDay(pair.A, pair.B);
        if (pair.A.Kind == ClaimKind.Time && pair.B.Kind == ClaimKind.Time)
        {
            if (first.Start.Date == second.Start.Date && first.Grain <= TimeGrain.Hour && second.Grain <= TimeGrain.Hour)
            {
                return ClockGate.Bonus(pair, first, second);
            }
        }

        var participants = pair.SameSubject || pair.SharesName || pair.SharesCore || pair.SameNoun;
        var roles = pair.Levels.Of(Comparison.Role) == (int)RoleLevel.Same;
        if (DatesAhead.Are(pair, first, second))
        {
            return DatesAhead.Bonus(pair, first, second);
        }

        if (pair.SameDeed && DatesAhead.MayBothBe(pair, first, second))
        {
            return OneDeed;
        }

        if (first.Grain > TimeGrain.Day || second.Grain > TimeGrain.Day)
        {
            return IsOnce(pair, DeedClasses.OnceEver) && !pair.MovesFigure && first.Grain == second.Grain ? OneDeed : first.Grain == second.Grain && pair.SamePredicate && pair.SharesCore && pair.SameSubject && !pair.MovesFigure ? 0 : null;
        }

        var clocks = pair.A.Kind == ClaimKind.Time || pair.B.Kind == ClaimKind.Time;
        if ((first.Start - second.Start).Duration() > Near || (clocks && pair.PublishedApart > Near))
        {
            return IsOnce(pair, DeedClasses.OnceEver) ? OneDeed : null;
        }

        return pair.SameDeed ? OneDeed : (pair.SamePredicate || roles || pair.SameNoun) && participants ? 0 : null;
    }

    /// <summary>Whether a weekday of a report without a date may be of another week: where not one deed is told in like words, against another such weekday or
    /// the day of what is done once.</summary>
    private static bool IsOfSomeWeek(in Disagreement pair, TimeInterval first, TimeInterval second)
    {
        var (one, two) = (NominalWeek.Is(pair.A.Answer), NominalWeek.Is(pair.B.Answer));
        return (one || two) && !(pair.SameDeed && pair.SamePredicate && !IsLimit(pair.A) && !IsLimit(pair.B)
            && (one == two || (IsOnce(pair, DeedClasses.OnceEver) && first.Grain <= TimeGrain.Day && second.Grain <= TimeGrain.Day)));
    }

    /// <summary>Whether both tell when the one incident happened, was reported, or led to an arrest, in reports that follow each other.</summary>
    private static bool IsOneMoment(in Disagreement pair) => pair.Levels.Of(Comparison.Moment) != (int)MomentLevel.Unknown && pair.PublishedApart <= OneStory;

    /// <summary>Whether both are told of one deed that is done once to whatever it is done to: ever, or in one story.</summary>
    private static bool IsOnce(in Disagreement pair, uint[] classes) => (pair.SameDeed || (pair.LikelyDeed && pair.OnceInBoth)) && pair.A.Slot.Deed is { } one && pair.B.Slot.Deed is { } two
        && (IsFirstOrLast(one, two) || Array.Exists(classes, act => Array.BinarySearch(one.Acts, act) >= 0 && Array.BinarySearch(two.Acts, act) >= 0));

    /// <summary>"The last inspection", "the first flight": of these there is one.</summary>
    private static bool IsFirstOrLast(Deed one, Deed two) => (one.Order == two.Order && one.Order is DeedOrder.First or DeedOrder.Last) || Array.Exists(Outermost, word => Array.Exists(one.Parts, p => p.Word == word) && Array.Exists(two.Parts, p => p.Word == word));

    /// <summary>Whether a date only tells when something was said or when a text was made.</summary>
    private static bool IsSaid(ClaimFrame claim) => claim.Slot.Predicate is { } predicate
        && ((ReportingLists.Default.IsReporting(predicate) && !ReportingLists.Default.NeedsClause(predicate)) || TextVerbs.ContainsKey(predicate));

    /// <summary>Whether it is sure enough that two days or times are of one happening for a conflict: clock times, days to come, days of a far month, and
    /// days of the past only where predicate, names and most words are the same.</summary>
    public static bool IsSure(in Disagreement pair)
    {
        if (pair.A.Answer.When is not { } first || pair.B.Answer.When is not { } second)
        {
            return false;
        }

        return IsOneMoment(pair) || (first.Grain <= TimeGrain.Hour && second.Grain <= TimeGrain.Hour) || IsOneFarMonth(first, second, pair.PublishedA ?? pair.PublishedB)
            || DatesAhead.Are(pair, first, second) || IsOnce(pair, DeedClasses.Once) || ((pair.SamePredicate || (pair.SameDeed && pair.SameNoun)) && pair.SharesName && pair.SharesClause && pair.SharesCore);
    }

    /// <summary>Midnight ends one day and begins the next.</summary>
    private static bool IsMidnight(ClaimFrame claim) => claim.Answer.Text.Contains("midnight", StringComparison.OrdinalIgnoreCase);

    private static bool IsLimit(ClaimFrame claim) => claim.Answer.Bound is not (Bound.Exact or Bound.About);

    private static bool IsOneFarMonth(TimeInterval a, TimeInterval b, PublicationTime? published) =>
        published is { } known && a.Grain == TimeGrain.Day && b.Grain == TimeGrain.Day
        && a.Start.Year == b.Start.Year && a.Start.Month == b.Start.Month && (a.Start - known.Moment.DateTime).Duration() > Far;
}
