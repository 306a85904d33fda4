using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Claims;

namespace ClaimCheck.Reports.Html.Charts;

/// <summary>A claim as a mark of a chart. Positions are doubles: they are drawn, never compared for a verdict.</summary>
internal sealed record ChartPoint
{
    /// <summary>The number of the side, or -1 for a claim that is compatible with several.</summary>
    public required int Side { get; init; }

    public required string Source { get; init; }

    /// <summary>The answer as written.</summary>
    public required string Answer { get; init; }

    /// <summary>When it was published, in words.</summary>
    public required string When { get; init; }

    /// <summary>When it was published, in hours since 1970 (UTC).</summary>
    public double? Hours { get; init; }

    /// <summary>Where the mark stands on the scale of values: a figure in the claim's unit, or for dates hours since 1970.</summary>
    public double? Value { get; init; }

    /// <summary>Lower end of what the answer allows; open where it is <see langword="null"/>.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of what the answer allows; open where it is <see langword="null"/>.</summary>
    public double? High { get; init; }

    /// <summary>Unit and currency, for the caption and to keep figures of several units off one scale.</summary>
    public required string Unit { get; init; }

    public bool IsDate { get; init; }

    /// <summary>Whether the sentence is a copy of another source's.</summary>
    public bool Copied { get; init; }

    /// <summary>Whether the answer allows more than one figure.</summary>
    public bool IsInterval => Value is not null && Low != High;

    public static ChartPoint Of(Claim claim, int side, ReportIndex index, bool copied)
    {
        var article = index.Article(claim.Article);
        var point = new ChartPoint
        {
            Side = side,
            Source = VisibleText.OneLine(index.SourceOf(claim)),
            Answer = VisibleText.OneLine(ClusterRows.AnswerOf(claim)),
            When = Wording.Moment(article?.Published),
            Hours = PublicationTime.TryParse(article?.Published, out var time) ? Since1970(time.Moment.UtcDateTime) : null,
            Unit = claim.Value.Currency ?? claim.Value.Unit ?? "",
            Copied = copied,
        };
        return claim.Kind switch
        {
            ClaimKind.Date => OnCalendar(point, claim.Value.Normalized),
            ClaimKind.Time or ClaimKind.Score or ClaimKind.Place or ClaimKind.Name or ClaimKind.Polarity or ClaimKind.Cause or ClaimKind.Quote => point,
            _ => OnScale(point, claim.Value),
        };
    }

    private static ChartPoint OnScale(ChartPoint point, ClaimValue value)
    {
        var (low, high) = ((double?)value.Low, (double?)value.High);
        var at = (double?)value.Value ?? ((low, high) switch
        {
            ({ } l, { } h) => (l + h) / 2,
            _ => low ?? high,
        });
        return value.Low is null && value.High is null ? point with { Value = at, Low = at, High = at } : point with { Value = at, Low = low, High = high };
    }

    // TIMEX3 values of days, months and years; weeks, seasons and parts of days have no place on the scale.
    private static ChartPoint OnCalendar(ChartPoint point, string? timex)
    {
        if (DateTime.TryParseExact(timex, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return point with { IsDate = true, Value = Since1970(day), Low = Since1970(day), High = Since1970(day) };
        }

        var (found, months) = DateTime.TryParseExact(timex, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) ? (true, 1)
            : (DateTime.TryParseExact(timex, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day), 12);
        if (!found || day.Year > 9000)
        {
            return point;
        }

        var (low, high) = (Since1970(day), Since1970(day.AddMonths(months)) - 24);
        return point with { IsDate = true, Value = (low + high) / 2, Low = low, High = high };
    }

    private static double Since1970(DateTime time) => (time - DateTime.UnixEpoch).TotalHours;
}
