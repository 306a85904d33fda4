using ClaimCheck.Matching;
using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Checking;

/// <summary>Gives findings that were not found by comparing answers a cluster to stand in.</summary>
internal static class ExtraClusters
{
    /// <summary>The cluster of the first of some claims; where it is in none, a new one of all that are in none.</summary>
    /// <param name="claims">The claims of the finding.</param>
    /// <param name="clusters">The clusters of the report; a new one is appended.</param>
    /// <param name="clusterOf">The cluster of each claim that is in one; new ones are added.</param>
    /// <param name="question">The question in words.</param>
    /// <returns>Its id.</returns>
    public static string For(IReadOnlyList<ClaimNode> claims, List<Cluster> clusters, Dictionary<int, string> clusterOf, string question)
    {
        if (clusterOf.TryGetValue(claims[0].Index, out var known))
        {
            return known;
        }

        var id = ReportClaim.Id('k', clusters.Count);
        var free = claims.Where(c => !clusterOf.ContainsKey(c.Index)).OrderBy(c => c.Index).ToArray();
        clusters.Add(new Cluster(id, question, [.. free.Select(c => ReportClaim.Id('c', c.Index))]));
        foreach (var claim in free)
        {
            clusterOf.Add(claim.Index, id);
        }

        return id;
    }

    /// <summary>The cluster of the first of some claims that is in one, with those of them that are in none, which asks their question from now on; else a new one.</summary>
    /// <param name="claims">The claims of the finding.</param>
    /// <param name="clusters">The clusters of the report.</param>
    /// <param name="clusterOf">The cluster of each claim that is in one; new ones are added.</param>
    /// <param name="question">The question in words.</param>
    /// <returns>Its id.</returns>
    public static string Joined(IReadOnlyList<ClaimNode> claims, List<Cluster> clusters, Dictionary<int, string> clusterOf, string question)
    {
        if (claims.FirstOrDefault(c => clusterOf.ContainsKey(c.Index)) is not { } member)
        {
            return For(claims, clusters, clusterOf, question);
        }

        var id = clusterOf[member.Index];
        var at = clusters.FindIndex(k => k.Id == id);
        var free = claims.Where(c => clusterOf.TryAdd(c.Index, id)).Select(c => c.Index);
        clusters[at] = clusters[at] with { Question = question, Claims = [.. clusters[at].Claims, .. free.Order().Select(i => ReportClaim.Id('c', i))] };
        return id;
    }
}
