using ClaimCheck.Matching.Candidates;

namespace ClaimCheck.Tests.Matching;

public sealed class CopyDetectorTests
{
    private const string Sentence = "The barge went down within minutes and 38 deckhands drowned, the harbour master of Port Marrow said on Sunday.";

    [Test]
    public void The_same_sentence_in_two_articles_is_a_copy_whatever_its_punctuation()
    {
        var copies = Group((1, Sentence), (1, "Nobody in the small harbour town had expected a storm at that hour."), (2, Sentence.Replace(", the", " — THE", StringComparison.Ordinal)));
        Assert.That(copies, Is.EqualTo(new int[][] { [0, 2] }));
    }

    [Test]
    public void One_changed_word_leaves_a_copy_but_one_changed_figure_does_not()
    {
        Assert.That(Group((1, Sentence), (2, Sentence.Replace("Sunday", "Monday", StringComparison.Ordinal))), Has.Count.EqualTo(1));
        Assert.That(Group((1, Sentence), (2, Sentence.Replace("38", "67", StringComparison.Ordinal))), Is.Empty);
    }

    [Test]
    public void Short_sentences_and_repetition_inside_one_article_are_no_copies()
    {
        Assert.That(Group((1, "He was 44 years old."), (2, "He was 44 years old.")), Is.Empty);
        Assert.That(Group((1, Sentence), (1, Sentence)), Is.Empty);
        Assert.That(Group(), Is.Empty);
    }

    private static IReadOnlyList<int[]> Group(params (int Article, string Text)[] passages) =>
        CopyDetector.Group([.. passages.Select(static p => new Passage(p.Article, p.Text.AsMemory()))]);
}
