using System.Globalization;
using ClaimCheck.Reports;
using ClaimCheck.Training.Questions;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Training.Benchmark;

/// <summary>Holds a report on a story against its gold answers.</summary>
internal sealed class StoryScorer
{
    private readonly StoryFile _story;
    private readonly ConsistencyReport _report;
    private readonly StoryGold _gold;
    private readonly Dictionary<string, int> _indexes;
    private readonly Finding[] _conflicts;
    private readonly List<string> _remarks = [];

    private StoryScorer(StoryFile story, ConsistencyReport report)
    {
        _story = story;
        _report = report;
        _gold = new StoryGold(story, report);
        _indexes = report.Claims.Select((claim, i) => (claim.Id, i)).ToDictionary(c => c.Id, c => c.i, StringComparer.Ordinal);
        _conflicts = [.. report.Findings.Where(f => f.Verdict == Verdict.Conflict)];
    }

    /// <summary>Checks the articles of stories, each story for itself, and scores the reports.</summary>
    /// <param name="stories">The stories.</param>
    /// <returns>The score, and a line for each thing that is missed or wrong.</returns>
    public static (BenchmarkScore Score, IReadOnlyList<string> Remarks) Score(IReadOnlyList<StoryFile> stories)
    {
        var checker = ClaimChecker.CreateBuilder().Build();
        var scored = stories.AsParallel().AsOrdered().Select(story => Score(story, checker.Check(story.Articles.Select(a => a.ToArticle())))).ToList();
        var total = new BenchmarkScore();
        scored.ForEach(s => total.Add(s.Score));
        return (total, [.. scored.SelectMany(s => s.Remarks)]);
    }

    /// <summary>Scores a report on a story.</summary>
    public static (BenchmarkScore Score, IReadOnlyList<string> Remarks) Score(StoryFile story, ConsistencyReport report)
    {
        var scorer = new StoryScorer(story, report);
        return (scorer.Count(), scorer._remarks);
    }

    private BenchmarkScore Count()
    {
        var score = new BenchmarkScore
        {
            Stories = 1,
            Articles = _story.Articles.Count,
            Claims = _report.Claims.Count,
            Words = _story.Articles.Sum(a => a.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length),
        };
        var seen = new HashSet<int>();
        score.Conflicts = (_conflicts.Length, _conflicts.Sum(f => Credit(f, seen, true)));
        var flagged = seen.ToHashSet();
        var possible = _report.Findings.Where(f => f.Verdict == Verdict.PossibleConflict).ToList();
        score.Possible = (possible.Count, possible.Sum(f => Credit(f, flagged, false)));
        for (var s = 0; s < _story.Slots.Count; s++)
        {
            CountSlot(score, s, seen.Contains(s), flagged.Contains(s));
        }

        var lured = _story.Distractors.Where(d => IsDivided(_gold.Match(d.A), _gold.Match(d.B))).ToList();
        lured.ForEach(d => Remark("lured", $"{d.A.Quote} | {d.B.Quote}"));
        score.Distractors = (lured.Count, _story.Distractors.Count);
        AddClustering(score.Clustering);
        return score;
    }

    private double Credit(Finding finding, HashSet<int> slots, bool remark)
    {
        var credit = FindingCredit.Of(finding, _indexes, _gold);
        if (credit.Counts)
        {
            slots.Add(credit.Slot);
        }
        else if (remark)
        {
            Remark("alarm", string.Create(CultureInfo.InvariantCulture, $"credit {credit.Share:F2} {finding.Message}"));
        }

        return credit.Share;
    }

    private void CountSlot(BenchmarkScore score, int index, bool seen, bool flagged)
    {
        var slot = _story.Slots[index];
        var claims = _gold.Claims[index];
        score.Mentions = (score.Mentions.Hit + claims.Count(c => c.Count > 0), score.Mentions.All + claims.Length);
        foreach (var (mention, _) in slot.Mentions.Zip(claims).Where(m => m.Second.Count == 0))
        {
            Remark("miss", $"{slot.Id} {slot.Kind} {mention.Article}: {mention.Quote}");
        }

        if (slot.HasConflict)
        {
            score.AddConflict(slot.Kind, seen);
            if (!seen)
            {
                Remark(flagged ? "possible" : "unseen", $"{slot.Id} {slot.Kind}: {string.Join(" | ", slot.Mentions.Select(m => m.Quote))}");
            }
        }

        if (slot.HasConflict || slot.MustFlag)
        {
            score.Flagged = (score.Flagged.Hit + (flagged ? 1 : 0), score.Flagged.All + 1);
        }

        var others = slot.Pairs.Where(p => p.Verdict != StoryPair.Conflict).ToList();
        var called = slot.MustFlag ? [] : others.Where(p => IsDivided(claims[p.A], claims[p.B])).ToList();
        called.ForEach(p => Remark("false", $"{slot.Id} {p.Verdict}: {slot.Mentions[p.A].Quote} | {slot.Mentions[p.B].Quote}"));
        score.OtherPairs = (score.OtherPairs.Called + called.Count, score.OtherPairs.All + others.Count);
    }

    private bool IsDivided(HashSet<int> first, HashSet<int> second) => _conflicts.Any(f => FindingCredit.Divides(f, _indexes, first, second));

    private void AddClustering(BCubed clustering)
    {
        var clusters = _report.Clusters.SelectMany(k => k.Claims.Select(c => (Claim: _indexes[c], k.Id))).ToLookup(c => c.Claim, c => c.Id);
        var gold = new List<int>();
        var found = new List<HashSet<string>>();
        foreach (var (slot, claims) in _gold.Claims.SelectMany((slot, s) => slot.Select(claims => (s, claims))))
        {
            HashSet<string> names = [.. claims.SelectMany(c => clusters[c])];
            gold.Add(slot);
            found.Add(names.Count > 0 ? names : [string.Create(CultureInfo.InvariantCulture, $"alone {gold.Count}")]);
        }

        clustering.Add(gold, found);
    }

    private void Remark(string what, string text) => _remarks.Add($"{what,-8} {_story.Id} {text}");
}
