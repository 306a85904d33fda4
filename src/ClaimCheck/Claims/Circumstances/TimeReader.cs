using ClaimCheck.Claims.Structure;
using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Dates;

namespace ClaimCheck.Claims.Circumstances;

/// <summary>Finds the date or time that a clause, or else its sentence, gives for what it says.</summary>
internal static class TimeReader
{
    /// <summary>How long before publication an event may lie and still be what the article is about.</summary>
    private static readonly TimeSpan News = TimeSpan.FromDays(45);

    /// <summary>The same for an event of which only the month is told: what is new is told by the day.</summary>
    private static readonly TimeSpan NewsOfMonth = TimeSpan.FromDays(30);

    /// <summary>How many days before a moment something may have happened that is said not to have happened before it.</summary>
    private const int LongBeforeDays = 180;

    /// <summary>How far into a sentence a date still sets the scene for all of it ("On Monday, …").</summary>
    private const int Opening = 3;

    /// <summary>The date or time of a statement, or <see langword="null"/> where its clause, the clause that it completes and the
    /// opening of its sentence name none.</summary>
    /// <param name="field">The text.</param>
    /// <param name="token">The head of the statement's answer.</param>
    /// <param name="dates">The dates and times of the sentence, in its order.</param>
    public static Quantity? Of(FieldReading field, int token, ReadOnlySpan<DatedToken> dates)
    {
        var clause = field.Clauses.HeadOf(token);
        return Within(field, token, clause, dates) ?? (field.Text.Tokens[clause].Head is var above && above >= 0 && field.Tree.Relation(clause) is "acl" or "ccomp" or "xcomp"
            ? Within(field, token, field.Clauses.HeadOf(above), dates) : null);
    }

    private static Quantity? Within(FieldReading field, int token, int clause, ReadOnlySpan<DatedToken> dates)
    {
        var opening = field.Text.Sentences[field.Text.Tokens[token].Sentence].FirstToken + Opening;
        Quantity? best = null;
        var bestDistance = int.MaxValue;
        foreach (var date in dates)
        {
            var own = field.Clauses.HeadOf(date.Token) == clause;
            var distance = Math.Abs(date.Token - token) + (own ? 0 : 1000);
            if (date.Quantity.When is not null && !IsStart(field, date.Token) && distance < bestDistance && (own || date.Token < opening))
            {
                (best, bestDistance) = (date.Quantity, distance);
            }
        }

        return best;
    }

    /// <summary>The time for which a denial holds: "not before Monday" denies the days up to then. A clock time alone, of no day, stays what it is.</summary>
    /// <param name="field">The text.</param>
    /// <param name="clause">The head of the denied clause.</param>
    /// <param name="time">The time of the clause.</param>
    /// <param name="dates">The dates and times of the sentence.</param>
    public static TimeInterval? OfDenial(FieldReading field, int clause, TimeInterval? time, ReadOnlySpan<DatedToken> dates)
    {
        foreach (var date in dates)
        {
            if (date.Quantity.When is { } limit && limit == time && date.Token > 0 && field.Text.Form(date.Token - 1) is "before" && field.Clauses.HeadOf(date.Token) == clause)
            {
                return new TimeInterval(CalendarMath.Add(limit.Start, TimeUnit.Day, -LongBeforeDays), limit.Start, TimeGrain.Vague, limit.ZoneMinutes);
            }
        }

        return time;
    }

    /// <summary>Whether a time only begins the stretch that a statement is about ("since 2018").</summary>
    private static bool IsStart(FieldReading field, int date) => date > 0 && field.Text.Form(date - 1) is "since" or "Since";

    /// <summary>Whether a time is the moment up to which a statement holds ("as of Thursday night", "by noon").</summary>
    public static bool IsLimit(FieldReading field, Quantity time)
    {
        var first = field.TokenAt(time.Number.Start);
        return (first > 0 && field.Text.Form(first - 1) is "by" or "By" or "until")
            || (first > 1 && field.Text.Form(first - 1) is "to" && (field.Text.Form(first - 2) is "up" or "Up" || DataDate.IsOfData(field.Text.Tokens[first - 2].Lemma)))
            || (first > 0 && field.Text.Form(first - 1) is "to" && field.Tree.Relation(first) is "nmod" or "nummod" or "compound" && IsOfNoun(field, time, first))
            || (first > 1 && field.Text.Form(first - 1) is "of" or "at" && field.Text.Form(first - 2) is "as" or "As");
    }

    /// <summary>"The line list to 11 February": the date hangs on a noun.</summary>
    private static bool IsOfNoun(FieldReading field, Quantity time, int first)
    {
        var at = first;
        while (field.Text.Tokens[at].Head is var above && above >= first && field.Text.Tokens[above].Start < time.Number.End)
        {
            at = above;
        }

        return field.Text.Tokens[at].Head is var head && head >= 0 && head < first && field.Text.Tokens[head].Tag == Language.UniversalTag.Noun;
    }

    /// <summary>Whether a time lies so far before publication that the statement only recalls it.</summary>
    /// <param name="time">The time.</param>
    /// <param name="field">The text.</param>
    public static bool IsBackground(TimeInterval? time, FieldReading field) =>
        time is { Grain: >= TimeGrain.Day and < TimeGrain.Vague } stated && field.Published is { } published && stated.End < published.Moment.DateTime - (stated.Grain == TimeGrain.Day ? News : NewsOfMonth);
}

/// <summary>A date or time with the token that it begins at.</summary>
/// <param name="Quantity">The date or time.</param>
/// <param name="Token">Index of the token.</param>
internal readonly record struct DatedToken(Quantity Quantity, int Token);
