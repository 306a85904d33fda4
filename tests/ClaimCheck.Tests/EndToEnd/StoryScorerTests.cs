using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Matching;
using ClaimCheck.Reports;
using ClaimCheck.Training.Benchmark;
using ClaimCheck.Training.Questions;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.EndToEnd;

/// <summary>The scorer on reports whose score is known.</summary>
internal sealed class StoryScorerTests
{
    private static readonly StoryFile Story = new(
        "hail",
        [
            new("a1", "One", "2025-05-01", "Hail", "Four windows broke. The hail fell at noon."),
            new("a2", "Two", "2025-05-01", "Hail", "Nine windows broke. The hail fell at dusk."),
        ],
        [
            new("s1", "count", [new("a1", "Four windows broke", "4"), new("a2", "Nine windows broke", "9")], [new(0, 1, StoryPair.Conflict)]),
            new("s2", "time", [new("a1", "fell at noon", "noon"), new("a2", "fell at dusk", "dusk")], [new(0, 1, "scope")]),
        ],
        [new(new("a1", "Four windows broke", null), new("a2", "fell at dusk", null))]);

    [Test]
    public void A_finding_on_the_gold_conflict_is_right_and_all_is_recalled()
    {
        var (score, remarks) = StoryScorer.Score(Story, Report(("c1", "c2")));
        Assert.That(score.ConflictPrecision, Is.EqualTo(1));
        Assert.That(score.NumericRecall, Is.EqualTo(1));
        Assert.That(score.MentionRecall, Is.EqualTo(1));
        Assert.That(score.Clustering.F1, Is.EqualTo(1));
        Assert.That(remarks, Is.Empty);
    }

    [Test]
    public void A_finding_on_answers_of_another_scope_is_a_false_pair()
    {
        var (score, remarks) = StoryScorer.Score(Story, Report(("c3", "c4")));
        Assert.That(score.ConflictPrecision, Is.Zero);
        Assert.That(score.NumericRecall, Is.Zero);
        Assert.That(score.OtherPairs, Is.EqualTo((1, 1)));
        Assert.That(remarks, Has.Count.EqualTo(3));
    }

    [Test]
    public void A_finding_on_answers_to_two_questions_is_lured()
    {
        var (score, _) = StoryScorer.Score(Story, Report(("c1", "c4")));
        Assert.That(score.Distractors, Is.EqualTo((1, 1)));
    }

    [Test]
    public void Only_a_finding_on_a_gold_conflict_is_credited()
    {
        var (score, _) = StoryScorer.Score(Story, Report(("c1", "c2"), ("c1", "c4")));
        Assert.That(score.Conflicts, Is.EqualTo((2, 1.0)));
    }

    private static ConsistencyReport Report(params (string A, string B)[] conflicts) => new()
    {
        Articles = [],
        Stories = [],
        Claims = [Claim("c1", 0, "Four", 4), Claim("c2", 1, "Nine", 9), Claim("c3", 0, "noon", null), Claim("c4", 1, "dusk", null)],
        Clusters = [new Cluster("k1", "How many windows broke?", ["c1", "c2"]), new Cluster("k2", "When did it hail?", ["c3", "c4"])],
        Findings =
        [
            .. conflicts.Select((c, i) => new Finding
            {
                Id = "f" + i, Fingerprint = "", Rule = "", Cluster = "k1", Verdict = Verdict.Conflict, Severity = Severity.Error, Message = "",
                Sides = [new("", [c.A]), new("", [c.B])],
            }),
        ],
        NotCompared = new NotCompared(0, new Dictionary<string, int>()),
    };

    private static Claim Claim(string id, int article, string words, decimal? value)
    {
        var start = Story.Articles[article].Text.IndexOf(words, StringComparison.Ordinal);
        var span = new TextSpan(start, start + words.Length);
        return new Claim
        {
            Id = id,
            Article = Story.Articles[article].Id,
            Kind = value is null ? ClaimKind.Time : ClaimKind.Count,
            Quote = words,
            Span = span,
            Sentence = span,
            Context = words,
            Value = new ClaimValue { Text = words, Span = span, Value = value },
        };
    }
}
