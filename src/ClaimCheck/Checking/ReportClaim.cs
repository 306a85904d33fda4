using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;

namespace ClaimCheck.Checking;

/// <summary>Writes claims for a report.</summary>
internal static class ReportClaim
{
    /// <summary>Clock times of no day lie before its end.</summary>
    private static readonly DateTime NoDay = DateTime.MinValue.AddDays(1);

    /// <summary>A claim as users see it.</summary>
    /// <param name="frame">The claim.</param>
    /// <param name="id">Its id.</param>
    /// <param name="article">Its article.</param>
    /// <param name="story">Id of the story that the article is part of, or <see langword="null"/>.</param>
    /// <param name="question">The question that it answers.</param>
    public static Claim Of(ClaimFrame frame, string id, ArticleHeader article, string? story, string question) => new()
    {
        Id = id,
        Article = article.Id,
        Field = frame.Field,
        Kind = frame.Kind,
        Quote = frame.Quote,
        Span = frame.Span,
        Sentence = frame.Sentence,
        Context = frame.Context,
        Value = ValueOf(frame.Answer),
        Role = frame.Slot.Role,
        Statistic = frame.Slot.Statistic.ToString().ToLowerInvariant(),
        Noun = frame.Slot.Noun is { } noun ? string.Join(' ', [.. frame.Slot.NounModifiers, noun]) : null,
        Restrictor = frame.Slot.Restrictor,
        Event = story,
        Question = question,
        Time = frame.Circumstances.Timex,
        AsOf = frame.Circumstances.AsOf is { Grain: <= TimeGrain.Day } stated && stated.Start > NoDay ? Written(stated) : article.Published?.ToString(),
        Place = frame.Circumstances.Places.FirstOrDefault(),
        Attribution = frame.Circumstances.Attribution,
        Polarity = frame.Circumstances.Polarity,
        Modality = frame.Circumstances.Modality,
        Confidence = Math.Round(frame.Confidence, 2),
    };

    private static string Written(TimeInterval time) => time.Start.ToString(time.Grain >= TimeGrain.DayPart ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private static ClaimValue ValueOf(Answer answer) => new()
    {
        Text = answer.Text,
        Span = answer.Span,
        Normalized = answer.Normalized,
        Value = answer.Value,
        Low = answer.Set?.Hard.Low,
        High = answer.Set?.Hard.High,
        LowOpen = answer.Set?.Hard.LowOpen ?? false,
        HighOpen = answer.Set?.Hard.HighOpen ?? false,
        Bound = answer.Bound,
        Unit = answer.Unit,
        Currency = answer.Currency,
    };

    /// <summary>An id: a letter and a number from 1.</summary>
    public static string Id(char prefix, int index) => prefix + (index + 1).ToString(CultureInfo.InvariantCulture);
}
