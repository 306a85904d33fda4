using ClaimCheck.Articles;
using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Training.Questions;

/// <summary>Finds the claims that state a gold mention: those whose answer lies inside the mention's quote and, where the gold value holds a number,
/// that state it.</summary>
internal static class MentionMatcher
{
    /// <summary>Indexes of the claims, in order.</summary>
    public static List<int> Match(StoryFile story, StoryMention mention, string kind, IReadOnlyList<ClaimNode> claims, IReadOnlyList<string> articleIds) =>
        [.. Match(story, mention, StorySlot.IsFigure(kind), [.. claims.Select(c => StatedAnswer.Of(c, articleIds))]).Select(i => claims[i].Index)];

    /// <summary>Indexes of the answers, in order.</summary>
    /// <param name="story">The story.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="byFigure">Whether the mention answers with a figure.</param>
    /// <param name="answers">The answers of the story's claims.</param>
    public static List<int> Match(StoryFile story, StoryMention mention, bool byFigure, IReadOnlyList<StatedAnswer> answers)
    {
        var text = story.Articles.First(a => a.Id == mention.Article).Text;
        var start = text.IndexOf(mention.Quote, StringComparison.Ordinal);
        var end = start + mention.Quote.Length;
        var inside = Enumerable.Range(0, answers.Count).Where(i => answers[i].Article == mention.Article && answers[i].Field == ArticleField.Text
            && answers[i].Span.Start >= start - 1 && answers[i].Span.End <= end + 1).ToList();
        var numbers = byFigure ? StatedAnswer.NumbersIn(mention.Value) : [];
        var exact = inside.Where(i => answers[i].States(numbers)).ToList();
        return exact.Count > 0 ? exact : inside;
    }
}
