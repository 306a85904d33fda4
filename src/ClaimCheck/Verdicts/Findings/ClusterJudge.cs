using ClaimCheck.Matching.Questions;
using ClaimCheck.Verdicts.Judges;
using ClaimCheck.Verdicts.Rules;

namespace ClaimCheck.Verdicts.Findings;

/// <summary>A finding before it has ids: indexes into the claims of its cluster.</summary>
internal sealed record DraftFinding
{
    public required Verdict Verdict { get; init; }

    public required IReadOnlyList<List<int>> Sides { get; init; }

    public required IReadOnlyList<int> Context { get; init; }

    /// <summary>The log-odds that the best pair answers one question, with what its gate adds.</summary>
    public required double Score { get; init; }

    /// <summary>What of <see cref="Score"/> the gate adds.</summary>
    public required double Gate { get; init; }

    /// <summary>Whether its answers are spellings of one name, of which a third makes none of the others doubtful.</summary>
    public bool AreSpellings { get; init; }

    /// <summary>In how many ways the best pair shows that it answers one question.</summary>
    public int Ways { get; init; }

    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>What <see cref="Score"/> is the sum of.</summary>
    public required IReadOnlyList<ScorePart> Parts { get; init; }

    public string? Cause { get; init; }

    public bool Dispute { get; init; }
}

/// <summary>Judges the pairs of a cluster and drafts a finding for each verdict that an editor should see. Immutable; safe to share between threads.</summary>
internal sealed class ClusterJudge(PairJudge judge, AnswerJudges answers, QuestionScore score)
{
    /// <summary>More figures than these that exclude each other answer more than one question.</summary>
    private const int MostFigures = 3;

    /// <summary>The findings of a cluster, most severe first.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="story">All claims of its story.</param>
    public IEnumerable<DraftFinding> Judge(ClusterCase cluster, IReadOnlyList<ClaimNode> story)
    {
        var verdicts = new List<(QuestionPair Pair, PairVerdict Verdict)>();
        foreach (var pair in cluster.Pairs)
        {
            var (a, b) = (cluster.Claims[pair.A].Frame, cluster.Claims[pair.B].Frame);
            var verdict = judge.Judge(a, cluster.ArticleOf(pair.A).Published, b, cluster.ArticleOf(pair.B).Published, pair.Levels, pair.LogOdds);
            if (cluster.Claims[pair.A].Article == cluster.Claims[pair.B].Article && verdict.Verdict == Verdict.Conflict)
            {
                verdict = new PairVerdict(Verdict.DifferentScope, "one article gives both");
            }

            verdicts.Add((pair, verdict));
        }

        foreach (var verdict in (ReadOnlySpan<Verdict>)[Verdict.Conflict, Verdict.Revision, Verdict.PossibleConflict])
        {
            if (Draft(cluster, story, verdicts, verdict) is { } finding)
            {
                return [finding];
            }
        }

        return [];
    }

    private DraftFinding? Draft(ClusterCase cluster, IReadOnlyList<ClaimNode> story, List<(QuestionPair Pair, PairVerdict Verdict)> verdicts, Verdict wanted)
    {
        var disagreeing = verdicts.Where(v => v.Verdict.Verdict == wanted).ToList();
        if (disagreeing.Count == 0)
        {
            return null;
        }

        var (sides, context) = SideBuilder.Build(cluster, [.. disagreeing.Select(v => (v.Pair.A, v.Pair.B))], answers);
        if (sides.Count < 2 || (sides.Count > MostFigures && PairGate.IsFigure(cluster.Claims[0].Frame.Kind)))
        {
            return null;
        }

        var best = disagreeing.MaxBy(v => ScoreOf(v.Pair, v.Verdict));
        return new DraftFinding
        {
            Verdict = wanted,
            Sides = sides,
            Context = context,
            Score = ScoreOf(best.Pair, best.Verdict),
            Gate = ScoreOf(best.Pair, best.Verdict) - best.Pair.LogOdds,
            Ways = SharedGround.Ways(cluster.Claims[best.Pair.A].Frame, cluster.Claims[best.Pair.B].Frame, best.Pair.Levels).Count(),
            Cause = LikelyCause.Find(cluster, sides, story),
            Dispute = IsDispute(cluster, sides),
            Reasons =
            [
                .. SharedGround.Of(cluster.Claims[best.Pair.A].Frame, cluster.Claims[best.Pair.B].Frame, best.Pair.Levels) is { Length: > 0 } shared ? [shared] : Array.Empty<string>(),
                .. disagreeing.Select(v => v.Verdict.Reason).Distinct(StringComparer.Ordinal),
            ],
            Parts = [.. PartsOf(best.Pair, best.Verdict).Where(p => p.Weight != 0)],
        };
    }

    private static double ScoreOf(QuestionPair pair, PairVerdict verdict) => verdict.Score ?? pair.LogOdds;

    private IEnumerable<ScorePart> PartsOf(QuestionPair pair, PairVerdict verdict)
    {
        yield return new ScorePart(ScorePart.Start, score.Start(pair.Levels));
        for (var i = 0; i < PairLevels.Count; i++)
        {
            yield return new ScorePart(((Comparison)i).ToString().ToLowerInvariant(), score.Part((Comparison)i, pair.Levels));
        }

        yield return new ScorePart(ScorePart.Gate, ScoreOf(pair, verdict) - pair.LogOdds);
    }

    private static bool IsDispute(ClusterCase cluster, IReadOnlyList<List<int>> sides)
    {
        var speakers = sides.Select(s => s.Select(c => cluster.Claims[c].Frame.Circumstances.Attribution).FirstOrDefault(a => a is not null)).ToArray();
        return speakers.All(s => s is not null) && speakers.Distinct(StringComparer.OrdinalIgnoreCase).Count() == speakers.Length;
    }
}
