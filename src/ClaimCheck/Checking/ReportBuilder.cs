using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Matching;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Reports;
using ClaimCheck.Verdicts;
using ClaimCheck.Verdicts.Calibration;
using ClaimCheck.Verdicts.Findings;

namespace ClaimCheck.Checking;

/// <summary>Gives claims, clusters and findings their ids and puts them into a report.</summary>
internal static class ReportBuilder
{
    /// <summary>Builds the report of a run.</summary>
    /// <param name="articles">The articles, in the order of the input.</param>
    /// <param name="claims">Their claims, by article and place.</param>
    /// <param name="stories">Groups of article numbers, in order.</param>
    /// <param name="checks">What the check of each story found, in the same order, and behind them what was found in articles that are in no story.</param>
    /// <param name="versions">Which articles are older versions of others.</param>
    /// <param name="rules">What the packs say of findings.</param>
    /// <param name="questions">Puts questions into words.</param>
    /// <param name="notes">Remarks for the reader.</param>
    public static ConsistencyReport Build(
        IReadOnlyList<ArticleHeader> articles,
        IReadOnlyList<ClaimNode> claims,
        IReadOnlyList<int[]> stories,
        IReadOnlyList<StoryCheck> checks,
        ArticleVersions versions,
        FindingRules rules,
        QuestionWriter questions,
        IReadOnlyList<string> notes)
    {
        var clusters = new List<Cluster>();
        var drafts = new List<(CheckedCluster Cluster, string Id, DraftFinding Finding, FindingRule Rule)>();
        var remarks = new List<string>(notes);
        var eventOf = new string?[articles.Count];
        var clusterOf = new Dictionary<int, string>();
        var question = new string?[claims.Count];
        for (var i = 0; i < stories.Count; i++)
        {
            foreach (var article in stories[i])
            {
                eventOf[article] = ReportClaim.Id('e', i);
            }
        }

        foreach (var cluster in checks.SelectMany(c => c.Clusters))
        {
            var id = ReportClaim.Id('k', clusters.Count);
            clusters.Add(new Cluster(id, cluster.Question, [.. cluster.Case.Claims.Select(c => ReportClaim.Id('c', c.Index))]));
            foreach (var claim in cluster.Case.Claims)
            {
                clusterOf[claim.Index] = id;
                question[claim.Index] = cluster.Question;
            }

            foreach (var finding in cluster.Findings)
            {
                Draft(cluster, id, finding);
            }
        }

        foreach (var spelled in checks.SelectMany(c => c.Spellings))
        {
            Draft(spelled, ExtraClusters.Joined(spelled.Case.Claims, clusters, clusterOf, spelled.Question), spelled.Findings[0]);
        }

        var findings = drafts
            .Select(d => (Draft: d, LogOdds: ConfidenceTable.Default.LogOdds(EvidenceOf(d.Cluster, d.Finding, d.Rule))))
            .OrderByDescending(d => d.LogOdds).ThenByDescending(d => d.Draft.Finding.Score).ThenBy(d => d.Draft.Cluster.Case.Claims[0].Index)
            .Select(d => Caution.Apply(FindingOf(d.Draft.Cluster, d.Draft.Id, d.Draft.Finding, d.Draft.Rule, d.LogOdds), d.Draft.Finding.Ways, AreDated(d.Draft.Cluster, d.Draft.Finding), articles.Count))
            .Concat(ArithmeticFindings.Of(articles, claims, versions, clusters, clusterOf, questions).ToArray())
            .OrderByDescending(f => f.Severity).Select((f, i) => f with { Id = ReportClaim.Id('f', i) }).ToArray();
        var clustered = clusterOf.Keys.ToHashSet();
        var met = checks.SelectMany(c => c.Met).ToHashSet();
        ReportArticle[] described = [.. articles.Select(ReportArticle.Of)];
        ClaimNode[] listed = [.. claims.Where(c => clustered.Contains(c.Index) || met.Contains(c.Index) || !c.Frame.Incidental)];
        Claim[] shown = [.. listed
            .Select(c => ReportClaim.Of(c.Frame, ReportClaim.Id('c', c.Index), articles[c.Article], eventOf[c.Article], question[c.Index] ?? questions.Write(c.Frame)))];
        return new ConsistencyReport
        {
            Articles = described,
            Stories = [.. stories.Where(s => s.Length > 1).Select((s, i) => new Story(ReportClaim.Id('s', i), [.. s.Select(a => articles[a].Id)]))],
            Claims = shown,
            Clusters = ClusterRows.Fill(clusters, shown, described),
            Findings = findings,
            NotCompared = UncomparedClaims.Count(listed, clustered, stories, versions),
            Notes = [.. remarks, .. versions.Notes(articles)],
        };

        void Draft(CheckedCluster cluster, string id, DraftFinding finding)
        {
            var decision = rules.Apply(cluster, finding);
            if (decision.Rule is { } rule)
            {
                drafts.Add((cluster, id, finding, rule));
            }
            else if (decision.Suppressed is { } suppressed)
            {
                remarks.Add(suppressed);
            }
        }
    }

    private static Finding FindingOf(CheckedCluster cluster, string clusterId, DraftFinding draft, FindingRule rule, double logOdds) => new()
    {
        Id = "",
        Fingerprint = FindingWriter.Fingerprint(cluster.Case, draft.Sides, rule.Verdict),
        Rule = rule.Name,
        Cluster = clusterId,
        Verdict = rule.Verdict,
        Severity = rule.Severity,
        Dispute = draft.Dispute,
        Confidence = ConfidenceTable.Probability(logOdds),
        Message = rule.Message ?? FindingWriter.Message(cluster.Case, draft.Sides, cluster.Question),
        Sides = [.. draft.Sides.Select(s => new FindingSide(
            FindingWriter.ValueOf(cluster.Case.Claims[s[0]].Frame), [.. s.Select(c => ReportClaim.Id('c', cluster.Case.Claims[c].Index))]))],
        Context = [.. draft.Context.Select(c => ReportClaim.Id('c', cluster.Case.Claims[c].Index))],
        Cause = draft.Cause,
        Copies = CopiedSentences.Of(cluster, draft),
        Reasons = rule.Note is { } note ? [.. draft.Reasons, note] : draft.Reasons,
        Parts = [.. draft.Parts, new ScorePart(ScorePart.Calibration, logOdds - draft.Score)],
    };

    private static bool AreDated(CheckedCluster cluster, DraftFinding draft) =>
        draft.Sides.All(side => side.TrueForAll(claim => cluster.Case.ArticleOf(claim).Published is not null));

    private static FindingEvidence EvidenceOf(CheckedCluster cluster, DraftFinding draft, FindingRule rule) =>
        new(rule.Verdict, cluster.Case.Claims[draft.Sides[0][0]].Frame.Kind, draft.AreSpellings ? 2 : draft.Sides.Count, draft.Gate, draft.Score);
}
