using ClaimCheck.Articles;
using ClaimCheck.Matching;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Verdicts;
using ClaimCheck.Verdicts.Arithmetic;
using ClaimCheck.Verdicts.Findings;

namespace ClaimCheck.Checking;

/// <summary>Puts figures of one article that do not add up into a report.</summary>
internal static class ArithmeticFindings
{
    private const double Confidence = 0.9;

    /// <summary>The findings of a run's articles; their ids are left to the caller. Claims that are in no cluster yet get one of their own.</summary>
    /// <param name="articles">The articles, in the order of the input.</param>
    /// <param name="claims">Their claims, by article and place.</param>
    /// <param name="versions">Which articles are older versions of others; these are left out.</param>
    /// <param name="clusters">The clusters of the report; new ones are appended.</param>
    /// <param name="clusterOf">The cluster of each claim that is in one; new ones are added.</param>
    /// <param name="questions">Puts questions into words.</param>
    public static IEnumerable<Finding> Of(
        IReadOnlyList<ArticleHeader> articles, IReadOnlyList<ClaimNode> claims, ArticleVersions versions,
        List<Cluster> clusters, Dictionary<int, string> clusterOf, QuestionWriter questions)
    {
        for (var first = 0; first < claims.Count;)
        {
            var article = claims[first].Article;
            var end = first;
            while (end < claims.Count && claims[end].Article == article)
            {
                end++;
            }

            var own = claims.Skip(first).Take(end - first).ToArray();
            first = end;
            if (versions.IsReplaced(article))
            {
                continue;
            }

            foreach (var found in ArticleArithmetic.Find([.. own.Select(c => c.Frame)], articles[article].Published))
            {
                ClaimNode[] both = [.. found.Parts.Select(p => own[p]), own[found.Whole]];
                yield return FindingOf(found, articles, both, ExtraClusters.For([both[^1], .. both[..^1]], clusters, clusterOf, questions.Write(both[^1].Frame)));
            }
        }
    }

    private static Finding FindingOf(ArithmeticFinding found, IReadOnlyList<ArticleHeader> articles, ClaimNode[] claims, string cluster)
    {
        var parts = claims.Length - 1;
        var sides = new List<int>[] { [.. Enumerable.Range(0, parts)], [parts] };
        var whole = FindingWriter.ValueOf(claims[^1].Frame);
        return new Finding
        {
            Id = "",
            Fingerprint = FindingWriter.Fingerprint(new ClusterCase(claims, [], articles), sides, Verdict.Conflict),
            Rule = found.Rule,
            Cluster = cluster,
            Verdict = Verdict.Conflict,
            Severity = Severity.Error,
            Confidence = Confidence,
            Message = $"{articles[claims[^1].Article].DisplayName} gives figures that do not fit each other: {found.Reason}",
            Sides =
            [
                new FindingSide(found.Value, [.. claims.Take(parts).Select(c => ReportClaim.Id('c', c.Index))]),
                new FindingSide(whole, [ReportClaim.Id('c', claims[^1].Index)]),
            ],
            Reasons = ["both figures are in one article", found.Reason],
        };
    }
}
