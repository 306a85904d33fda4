using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Verdicts;
using ClaimCheck.Verdicts.Findings;
using ClaimCheck.Verdicts.Spelling;

namespace ClaimCheck.Checking;

/// <summary>Makes findings of the names that a story spells two ways. Immutable; safe to share between threads.</summary>
internal sealed class SpellingFindings(PairComparer comparer)
{
    /// <summary>Log-odds where nearly the same letters tell that both name one, and where a shared name and age do.</summary>
    private const double BySlip = 6, ByAge = 4;

    /// <summary>The findings, each with the claims that it stands on.</summary>
    /// <param name="claims">The story's claims and its other names.</param>
    /// <param name="articles">The articles of the run, by number.</param>
    public IEnumerable<CheckedCluster> Of(IReadOnlyList<ClaimNode> claims, IReadOnlyList<ArticleHeader> articles)
    {
        foreach (var dispute in NameDispute.Of(NameQuarrels.Of(new NameBook(claims))))
        {
            int[] members = [.. dispute.Sides.SelectMany(static side => side).OrderBy(i => claims[i].Index)];
            var sides = dispute.Sides.Select(side => side.Select(claim => Array.IndexOf(members, claim)).Order().ToList()).ToArray();
            var score = dispute.Quarrels.Any(static q => q.IsSlip) ? BySlip : ByAge;
            yield return new CheckedCluster(
                new ClusterCase([.. members.Select(i => claims[i])], [.. PairsOf(sides, members, claims, score)], articles),
                dispute.Quarrels.Any(static q => q.IsSlip) ? "how the name is spelled" : "what the name is",
                [
                    new DraftFinding
                    {
                        Verdict = Verdict.Conflict,
                        Sides = sides,
                        Context = [],
                        AreSpellings = true,
                        Score = score,
                        Gate = score,
                        Reasons = [.. dispute.Quarrels.Select(static q => q.Reason).Distinct(StringComparer.Ordinal)],
                        Parts = [new ScorePart(ScorePart.Gate, score)],
                    },
                ]);
        }
    }

    /// <summary>A cluster without findings on what spellings say already.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="spelled">The findings on spellings.</param>
    public static CheckedCluster Without(CheckedCluster cluster, IReadOnlyList<CheckedCluster> spelled) =>
        cluster.Findings.Count == 0 || cluster.Case.Claims[0].Frame.Kind != ClaimKind.Name ? cluster
            : cluster with { Findings = [.. cluster.Findings.Where(f => !spelled.Any(s => Says(s, cluster, f)))] };

    /// <summary>Whether two sides of a finding give names that stand on two sides of another.</summary>
    private static bool Says(CheckedCluster spelled, CheckedCluster cluster, DraftFinding finding)
    {
        var homes = finding.Sides.SelectMany(side => side.Select(c => SideOf(spelled, cluster.Case.Claims[c].Frame.Answer.Text)).Where(static s => s >= 0).Distinct().Take(1)).ToArray();
        return homes.Distinct().Count() > 1;
    }

    private static int SideOf(CheckedCluster spelled, string name)
    {
        var words = NameWords.Of(name);
        return spelled.Findings[0].Sides.ToList().FindIndex(side => side.Any(c => NameWords.Of(spelled.Case.Claims[c].Frame.Answer.Text).AsSpan().SequenceEqual(words)));
    }

    private IEnumerable<QuestionPair> PairsOf(List<int>[] sides, int[] members, IReadOnlyList<ClaimNode> claims, double score) =>
        from i in Enumerable.Range(0, sides.Length)
        from j in Enumerable.Range(i + 1, sides.Length - i - 1)
        let a = Math.Min(sides[i][0], sides[j][0])
        let b = Math.Max(sides[i][0], sides[j][0])
        select new QuestionPair(a, b, comparer.Compare(claims[members[a]].Frame, claims[members[b]].Frame), score);
}
