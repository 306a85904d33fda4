using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Training.Questions;

/// <summary>What a claim answers, and where: as much of it as tells whether it states a gold mention.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Field">The field that <paramref name="Span"/> points into.</param>
/// <param name="Span">Where the answer stands, UTF-16, end exclusive.</param>
/// <param name="Numbers">The figures of the answer.</param>
internal readonly record struct StatedAnswer(string Article, ArticleField Field, TextSpan Span, IReadOnlyList<decimal> Numbers)
{
    private static readonly decimal[] Scales = [1, 1e3m, 1e6m, 1e9m, 1e12m, 1e-3m, 1e-6m, 1e-9m];

    /// <summary>The answer of a claim that is still in the pipeline.</summary>
    public static StatedAnswer Of(ClaimNode claim, IReadOnlyList<string> articleIds)
    {
        var answer = claim.Frame.Answer;
        return new(articleIds[claim.Article], claim.Frame.Field, answer.Span,
            Figures(answer.Normalized, answer.Text, answer.Value, answer.Set?.Hard.Low, answer.Set?.Hard.High));
    }

    /// <summary>The answer of a claim of a report.</summary>
    public static StatedAnswer Of(Claim claim)
    {
        var value = claim.Value;
        return new(claim.Article, claim.Field, value.Span, Figures(value.Normalized, value.Text, value.Value, value.Low, value.High));
    }

    /// <summary>Whether one of the figures is one of these, whatever the magnitude that it is written in.</summary>
    public bool States(IReadOnlyList<decimal> numbers) =>
        Numbers.Any(own => numbers.Any(n => Scales.Any(scale => Math.Abs(own - (n * scale)) <= 1e-6m * Math.Max(1, Math.Abs(own)))));

    /// <summary>The figures written in a text.</summary>
    public static List<decimal> NumbersIn(string? text)
    {
        var found = new List<decimal>();
        for (var i = 0; i < (text?.Length ?? 0); i++)
        {
            var from = i;
            while (i < text!.Length && (char.IsAsciiDigit(text[i]) || (i > from && text[i] is ',' or '.')))
            {
                i++;
            }

            if (i > from && decimal.TryParse(text[from..i].Replace(",", "", StringComparison.Ordinal).TrimEnd('.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                && number < 1e15m)
            {
                found.Add(number);
            }
        }

        return found;
    }

    private static decimal[] Figures(string? normalized, string text, params decimal?[] figures) =>
        [.. NumbersIn(normalized), .. NumbersIn(text), .. figures.OfType<decimal>().Where(f => Math.Abs(f) < 1e15m)];
}
