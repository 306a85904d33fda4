using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Verdicts.Rules;

/// <summary>How an answer that differs from an earlier one came about.</summary>
internal enum Development : byte
{
    /// <summary>Not by development: the question has one answer.</summary>
    None,

    /// <summary>It moved with time as such answers do.</summary>
    Update,

    /// <summary>It moved against its usual direction, or is said to be corrected.</summary>
    Revision,

    /// <summary>It may have developed, but when each was said is not known.</summary>
    Unclear,
}

/// <summary>Tells updates and revisions of developing answers from contradictions.</summary>
internal static class DevelopmentRule
{
    /// <summary>How long a plan is taken not to have changed.</summary>
    private static readonly TimeSpan PlansHold = TimeSpan.FromDays(2);

    /// <summary>How long what stands for a while is taken not to have changed.</summary>
    private static readonly TimeSpan StatesHold = TimeSpan.FromHours(12);

    /// <summary>How long the number of those who took part in what is over is taken not to have changed.</summary>
    private static readonly TimeSpan OutcomesHold = TimeSpan.FromDays(1);

    /// <summary>How the later of two answers may have come about.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="publishedA">When its article was published.</param>
    /// <param name="b">Another.</param>
    /// <param name="publishedB">When its article was published.</param>
    /// <param name="againstOthers">Whether one report stands alone against others: then only what rises or falls by its nature is taken to have developed.</param>
    public static Development Between(ClaimFrame a, PublicationTime? publishedA, ClaimFrame b, PublicationTime? publishedB, bool againstOthers = false)
    {
        if (a.Kind == ClaimKind.Polarity)
        {
            return OfDeed(a, publishedA, b, publishedB);
        }

        if (a.Answer.Set is not { } one || b.Answer.Set is not { } two)
        {
            return Development.None;
        }

        if (a.Circumstances.Corrected || b.Circumstances.Corrected)
        {
            return Development.Revision;
        }

        var trend = a.Kind == ClaimKind.Age ? RoleTrend.None : TrendOf(a, b);
        if (trend is RoleTrend.None or RoleTrend.Periodic
            || (againstOthers && a.Slot.Trend is not (RoleTrend.Rising or RoleTrend.Falling) && b.Slot.Trend is not (RoleTrend.Rising or RoleTrend.Falling)))
        {
            return Development.None;
        }

        if ((trend == RoleTrend.Varying && IsOver(a) && IsOver(b) && AreOfOneDay(publishedA, publishedB)) || (a.Slot.IsWhole && b.Slot.IsWhole))
        {
            return Development.None;
        }

        if (AsOf(a, publishedA) is not { } first || AsOf(b, publishedB) is not { } second)
        {
            return Development.Unclear;
        }

        if (first.Start < second.End && second.Start < first.End)
        {
            return IsDay(first) && IsDay(second) ? Development.Unclear : Development.None;
        }

        var rises = first.Start < second.Start ? IsAbove(two, one) : IsAbove(one, two);
        return trend switch
        {
            RoleTrend.Rising => rises ? Development.Update : Development.None,
            RoleTrend.Falling => rises ? Development.None : Development.Update,
            _ => Development.Update,
        };
    }

    /// <summary>What had not happened when the one was published may have happened when the other was.</summary>
    private static Development OfDeed(ClaimFrame a, PublicationTime? publishedA, ClaimFrame b, PublicationTime? publishedB)
    {
        if (publishedA is not { } first || publishedB is not { } second)
        {
            return Development.None;
        }

        if (a.Circumstances.Polarity == b.Circumstances.Polarity)
        {
            return a.Slot.Deed is { IsPassing: true } && (first.Moment - second.Moment).Duration() > StatesHold ? Development.Update : Development.None;
        }

        var (no, yes) = a.Circumstances.Polarity == Polarity.Negative ? (first, second) : (second, first);
        if ((a.Circumstances.Polarity == Polarity.Negative ? a : b).Slot.Deed is { IsOpen: false } || HadHappened(a.Circumstances.Polarity == Polarity.Negative ? b : a, no))
        {
            return Development.None;
        }

        if (a.Circumstances.Modality == Modality.Planned && b.Circumstances.Modality == Modality.Planned && (no.Moment - yes.Moment).Duration() < PlansHold)
        {
            return Development.None;
        }

        return no.Moment < yes.Moment || (no.Day == yes.Day && !(no.HasTime && yes.HasTime)) ? Development.Update : Development.None;
    }

    /// <summary>Whether the day or hour that is told of a deed lies before its denial, which so knew nothing of it.</summary>
    private static bool HadHappened(ClaimFrame said, PublicationTime denied) =>
        said.Circumstances is { Modality: Modality.Asserted, Time: { Grain: <= TimeGrain.Day } time } && time.End <= denied.Moment.DateTime;

    private static RoleTrend TrendOf(ClaimFrame a, ClaimFrame b)
    {
        if (a.Slot.Role is { } role && b.Slot.Role is { } other && !string.Equals(role, other, StringComparison.Ordinal))
        {
            return RoleTrend.Rising;
        }

        if (a.Slot.Trend != RoleTrend.None)
        {
            return a.Slot.Trend;
        }

        return b.Slot.Trend != RoleTrend.None ? b.Slot.Trend
            : a.Circumstances.Ongoing || b.Circumstances.Ongoing ? RoleTrend.Varying
            : a.Answer.Bound is Bound.AtLeast || b.Answer.Bound is Bound.AtLeast ? RoleTrend.Rising : RoleTrend.None;
    }

    /// <summary>Whether what varies is told as over ("took part in the strike"), so that its number stands.</summary>
    private static bool IsOver(ClaimFrame claim) => claim is { Slot.Role: not null, Circumstances: { Over: true, Ongoing: false } };

    private static bool AreOfOneDay(PublicationTime? a, PublicationTime? b) => a is { HasTime: true } first && b is { HasTime: true } second && (first.Moment - second.Moment).Duration() <= OutcomesHold;

    /// <summary>As of when a claim was said: the moment up to which it says that it holds, else the publication.</summary>
    private static (DateTime Start, DateTime End)? AsOf(ClaimFrame claim, PublicationTime? published) => claim.Circumstances.AsOf is { } stated
        ? (stated.Start, stated.End)
        : published is { } said ? (said.Moment.DateTime, said.Moment.DateTime + (said.HasTime ? TimeSpan.FromMinutes(1) : TimeSpan.FromDays(1))) : null;

    private static bool IsDay((DateTime Start, DateTime End) time) => time.End - time.Start >= TimeSpan.FromDays(1);

    private static bool IsAbove(ValueSet a, ValueSet b) =>
        (a.Hard.Low ?? decimal.MinValue) >= (b.Hard.High ?? decimal.MaxValue) || (a.Soft.Low ?? decimal.MinValue) > (b.Soft.Low ?? decimal.MinValue);
}
