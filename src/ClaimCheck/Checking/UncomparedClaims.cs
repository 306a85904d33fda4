using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Reports;

namespace ClaimCheck.Checking;

/// <summary>Counts the claims that stand in no cluster, by the first reason that holds.</summary>
internal static class UncomparedClaims
{
    /// <summary>Counts them.</summary>
    /// <param name="claims">The claims that the report lists.</param>
    /// <param name="clustered">Indexes of the claims that stand in a cluster.</param>
    /// <param name="stories">Numbers of the articles of each story.</param>
    /// <param name="versions">Which articles are older versions of others.</param>
    public static NotCompared Count(IReadOnlyList<ClaimNode> claims, HashSet<int> clustered, IReadOnlyList<int[]> stories, ArticleVersions versions)
    {
        var storyOf = new Dictionary<int, int>();
        for (var i = 0; i < stories.Count; i++)
        {
            int[] compared = [.. stories[i].Where(article => !versions.IsReplaced(article))];
            foreach (var article in compared.Length > 1 ? compared : [])
            {
                storyOf[article] = i;
            }
        }

        var kinds = claims.Where(claim => storyOf.ContainsKey(claim.Article))
            .GroupBy(claim => (storyOf[claim.Article], claim.Frame.Kind))
            .Where(static group => group.Select(static claim => claim.Article).Distinct().Skip(1).Any())
            .Select(static group => group.Key).ToHashSet();
        var because = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in claims.Where(claim => !clustered.Contains(claim.Index)))
        {
            var reason = Reason(claim, storyOf, kinds, versions);
            because[reason] = because.GetValueOrDefault(reason) + 1;
        }

        return new NotCompared(because.Values.Sum(), because);
    }

    private static string Reason(ClaimNode claim, Dictionary<int, int> storyOf, HashSet<(int Story, ClaimKind Kind)> kinds, ArticleVersions versions) =>
        versions.IsReplaced(claim.Article) ? "older version of an article"
        : !storyOf.TryGetValue(claim.Article, out var story) ? "no second source"
        : HasNoQuestion(claim.Frame.Slot) ? "no role"
        : !kinds.Contains((story, claim.Frame.Kind)) ? "no answer of its kind in another article"
        : "no answer to its question in another article";

    /// <summary>Whether it is unknown what an answer is about.</summary>
    private static bool HasNoQuestion(Slot slot) => slot is { Role: null, Noun: null, Predicate: null };
}
