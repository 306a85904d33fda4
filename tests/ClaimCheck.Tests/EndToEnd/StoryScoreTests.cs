using ClaimCheck.Training.Benchmark;

namespace ClaimCheck.Tests.EndToEnd;

/// <summary>What the program reaches on stories that nothing was learned from. The floors only ever rise.</summary>
internal sealed class StoryScoreTests
{
    private BenchmarkScore _score = new();

    [OneTimeSetUp]
    public void Score()
    {
        (_score, var remarks) = StoryScorer.Score(BenchmarkStories.Read("test"));
        foreach (var remark in remarks)
        {
            TestContext.Out.WriteLine(remark);
        }

        TestContext.Out.WriteLine(_score);
    }

    [Test]
    public void Most_answers_that_matter_become_claims() => Assert.That(_score.MentionRecall, Is.AtLeast(0.87));

    [Test]
    public void Claims_are_not_too_many() => Assert.That(_score.ClaimsPerHundredWords, Is.AtMost(12));

    [Test]
    public void Answers_to_one_question_come_together() => Assert.That(_score.Clustering.F1, Is.AtLeast(0.81));

    [Test]
    public void Conflicts_that_are_reported_are_real() => Assert.That(_score.ConflictPrecision, Is.AtLeast(0.8));

    [Test]
    public void Conflicts_between_figures_dates_and_times_are_seen() => Assert.That(_score.NumericRecall, Is.AtLeast(0.25));

    [Test]
    public void Conflicts_of_names_places_causes_and_words_are_seen() => Assert.That(_score.OtherRecall, Is.AtLeast(0.2));

    [Test]
    public void Answers_that_agree_or_develop_are_not_called_a_conflict() =>
        Assert.That((double)_score.OtherPairs.Called / _score.OtherPairs.All, Is.AtMost(0.015));

    [Test]
    public void Answers_to_other_questions_are_not_called_a_conflict() =>
        Assert.That((double)_score.Distractors.Lured / _score.Distractors.All, Is.AtMost(0.01));
}
