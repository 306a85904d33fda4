using System.Globalization;

namespace ClaimCheck.Articles;

/// <summary>A moment of publication: an ISO 8601 date, or a date with a clock time and an offset (UTC where none is stated).</summary>
/// <param name="Moment">The moment; midnight UTC when only a date is known.</param>
/// <param name="HasTime">Whether a clock time was stated.</param>
public readonly record struct PublicationTime(DateTimeOffset Moment, bool HasTime)
{
    private static readonly string[] DateTimeForms =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ss zzz", "yyyyMMdd'T'HHmmssK",
    ];

    /// <summary>The calendar day in the stated offset.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Moment.DateTime);

    /// <summary>Reads an ISO 8601 date or date-time.</summary>
    /// <param name="text">The text; white space around it is ignored.</param>
    /// <param name="time">The moment, when the text could be read.</param>
    public static bool TryParse(string? text, out PublicationTime time)
    {
        time = default;
        var trimmed = text.AsSpan().Trim();
        if (DateOnly.TryParseExact(trimmed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            time = new PublicationTime(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), HasTime: false);
            return true;
        }

        if (!DateTimeOffset.TryParseExact(trimmed, DateTimeForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return false;
        }

        time = new PublicationTime(moment, HasTime: true);
        return true;
    }

    /// <summary>ISO 8601: <c>2024-12-26</c> or <c>2024-12-26T10:00:00Z</c>.</summary>
    public override string ToString() => !HasTime
        ? Moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Moment.ToString(Moment.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
