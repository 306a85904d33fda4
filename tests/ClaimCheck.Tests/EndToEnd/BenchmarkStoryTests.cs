using ClaimCheck.Training.Questions;

namespace ClaimCheck.Tests.EndToEnd;

[TestFixture("train")]
[TestFixture("test")]
internal sealed class BenchmarkStoryTests(string half)
{
    private static readonly string[] Verdicts = ["agree", "compatible", "refines", "update", "scope", StoryPair.Conflict];

    private IReadOnlyList<StoryFile> _stories = [];

    [OneTimeSetUp]
    public void Read() => _stories = BenchmarkStories.Read(half);

    [Test]
    public void A_half_has_at_least_a_dozen_stories_of_four_to_six_articles()
    {
        Assert.That(_stories, Has.Count.AtLeast(12));
        Assert.That(_stories.Where(s => s.Articles.Count is < 4 or > 6).Select(s => s.Id), Is.Empty);
    }

    [Test]
    public void Quotes_occur_once_in_their_article() =>
        Assert.That(
            from story in _stories
            from mention in story.Slots.SelectMany(s => s.Mentions).Concat(story.Distractors.SelectMany(d => new[] { d.A, d.B }))
            let text = story.Articles.Single(a => a.Id == mention.Article).Text
            let first = text.IndexOf(mention.Quote, StringComparison.Ordinal)
            where first < 0 || text.IndexOf(mention.Quote, first + 1, StringComparison.Ordinal) >= 0
            select $"{story.Id} {mention.Article}: {mention.Quote}",
            Is.Empty);

    [Test]
    public void Every_pair_of_answers_to_a_question_has_one_verdict() =>
        Assert.That(
            from story in _stories
            from slot in story.Slots
            let pairs = slot.Pairs.Where(p => Verdicts.Contains(p.Verdict)).Select(p => (Math.Min(p.A, p.B), Math.Max(p.A, p.B))).ToList()
            where pairs.Count != slot.Mentions.Count * (slot.Mentions.Count - 1) / 2 || pairs.Distinct().Count() != pairs.Count
            select $"{story.Id} {slot.Id}",
            Is.Empty);

    [Test]
    public void Articles_have_a_time_of_publication_that_the_library_reads() =>
        Assert.That(_stories.SelectMany(s => s.Articles).Where(a => a.ToArticle().Published is null).Select(a => $"{a.Source}: {a.Published}"), Is.Empty);
}
