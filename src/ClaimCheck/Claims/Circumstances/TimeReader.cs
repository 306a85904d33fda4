using ClaimCheck.Claims.Structure;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Circumstances;

/// <summary>Finds the date or time that a clause, or else its sentence, gives for what it says.</summary>
internal static class TimeReader
{
    /// <summary>How long before publication an event may lie and still be what the article is about.</summary>
    private static readonly TimeSpan News = TimeSpan.FromDays(45);

    /// <summary>The date or time of a statement, or <see langword="null"/> where the sentence names none.</summary>
    /// <param name="field">The text.</param>
    /// <param name="token">The head of the statement's answer.</param>
    /// <param name="dates">The dates and times of the sentence, in its order.</param>
    public static Quantity? Of(FieldReading field, int token, ReadOnlySpan<DatedToken> dates)
    {
        var clause = field.Clauses.HeadOf(token);
        Quantity? best = null;
        var bestDistance = int.MaxValue;
        foreach (var date in dates)
        {
            var distance = Math.Abs(date.Token - token) + (field.Clauses.HeadOf(date.Token) == clause ? 0 : dates.Length == 1 ? 100 : 1000);
            if (date.Quantity.When is not null && distance < bestDistance)
            {
                (best, bestDistance) = (date.Quantity, distance);
            }
        }

        return bestDistance < 1000 ? best : null;
    }

    /// <summary>Whether a time lies so far before publication that the statement only recalls it.</summary>
    /// <param name="time">The time.</param>
    /// <param name="field">The text.</param>
    public static bool IsBackground(TimeInterval? time, FieldReading field) =>
        time is { } stated && field.Published is { } published && stated.End < published.Moment.DateTime - News;
}

/// <summary>A date or time with the token that it begins at.</summary>
/// <param name="Quantity">The date or time.</param>
/// <param name="Token">Index of the token.</param>
internal readonly record struct DatedToken(Quantity Quantity, int Token);
