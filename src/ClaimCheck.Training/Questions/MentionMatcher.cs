using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Training.Questions;

/// <summary>Finds the claims that state a gold mention: those whose answer lies inside the mention's quote and, where the gold value holds a number,
/// that state it.</summary>
internal static class MentionMatcher
{
    private static readonly HashSet<string> Numeric = new(StringComparer.Ordinal)
    {
        "count", "money", "percent", "measure", "duration", "age", "rank", "score", "date", "time",
    };

    private static readonly decimal[] Scales = [1, 1e3m, 1e6m, 1e9m, 1e12m, 1e-3m, 1e-6m, 1e-9m];

    /// <summary>Indexes of the claims, in order.</summary>
    public static List<int> Match(StoryFile story, StoryMention mention, string kind, IReadOnlyList<ClaimNode> claims, IReadOnlyList<string> articleIds)
    {
        var text = story.Articles.First(a => a.Id == mention.Article).Text;
        var start = text.IndexOf(mention.Quote, StringComparison.Ordinal);
        var end = start + mention.Quote.Length;
        var inside = claims.Where(c => articleIds[c.Article] == mention.Article && c.Frame.Field == ArticleField.Text
            && c.Frame.Answer.Span.Start >= start - 1 && c.Frame.Answer.Span.End <= end + 1).ToList();
        var numbers = Numbers(mention.Value);
        var exact = Numeric.Contains(kind) && numbers.Count > 0 ? inside.Where(c => States(c.Frame, numbers)).ToList() : [];
        return [.. (exact.Count > 0 ? exact : inside).Select(c => c.Index)];
    }

    private static bool States(ClaimFrame claim, List<decimal> numbers)
    {
        var own = Numbers(claim.Answer.Normalized).Concat(Numbers(claim.Answer.Text))
            .Concat(new[] { claim.Answer.Value, claim.Answer.Set?.Hard.Low, claim.Answer.Set?.Hard.High }.OfType<decimal>());
        return own.Any(o => numbers.Any(n => Scales.Any(s => Math.Abs(o - (n * s)) <= 1e-6m * Math.Max(1, Math.Abs(o)))));
    }

    private static List<decimal> Numbers(string? text)
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
}
