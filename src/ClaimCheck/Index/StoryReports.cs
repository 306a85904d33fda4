using ClaimCheck.Claims;
using ClaimCheck.Index.Entries;
using ClaimCheck.Matching.Stories;
using ClaimCheck.Reports;

namespace ClaimCheck.Index;

/// <summary>Makes reports of some of the stories of an index. Reads the index only.</summary>
/// <param name="checker">Compares.</param>
/// <param name="entries">The articles.</param>
/// <param name="graph">Their groups.</param>
internal sealed class StoryReports(ClaimChecker checker, EntryStore entries, StoryGraph graph)
{
    /// <summary>The report of some articles.</summary>
    /// <param name="numbers">Their numbers, ascending.</param>
    /// <param name="groups">Their groups; one may come more than once.</param>
    /// <param name="notes">Remarks for the reader.</param>
    public ConsistencyReport Of(int[] numbers, IEnumerable<int[]> groups, IReadOnlyList<string> notes) =>
        checker.CheckStories([.. numbers.Select(ClaimsOf)], Stories(numbers, groups), notes);

    /// <summary>What changes did to the findings.</summary>
    /// <param name="changes">The groups that changed, as they were.</param>
    /// <param name="notes">Remarks for the reader.</param>
    public IndexChange Of(GroupChanges changes, IReadOnlyList<string> notes)
    {
        int[] now = [.. changes.Nodes.Where(node => graph[node] is not null)];
        var before = Of([.. changes.Before.SelectMany(static group => group).Order()], changes.Before, []);
        var after = Of([.. now.SelectMany(graph.GroupOf).Distinct().Order()], now.Select(graph.GroupOf), notes).ComparedWith(before);
        var left = after.Findings.Select(static f => f.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var gone = before.Findings.Select(static f => f.Fingerprint).Where(f => !left.Contains(f)).Distinct(StringComparer.Ordinal);
        return new IndexChange(after, [.. gone.Order(StringComparer.Ordinal)]);
    }

    /// <summary>The stories of drafts, with the findings that a draft has a part in.</summary>
    /// <param name="drafts">The drafts; ids are unique.</param>
    /// <param name="notes">Remarks for the reader.</param>
    public ConsistencyReport OfDrafts(IReadOnlyList<(EntryHead Head, ArticleClaims Claims)> drafts, IReadOnlyList<string> notes)
    {
        var replaced = drafts.Select(draft => entries.NumberOf(draft.Head.Id)).Where(static number => number >= 0).ToHashSet();
        var groups = graph.GroupsOfDrafts([.. drafts.Select(static draft => draft.Head.Document)], replaced);
        int[] numbers = [.. groups.SelectMany(static group => group).Where(number => number < graph.Count).Order(), .. Enumerable.Range(graph.Count, drafts.Count)];
        var report = checker.CheckStories(
            [.. numbers.Select(number => number < graph.Count ? ClaimsOf(number) : drafts[number - graph.Count].Claims)], Stories(numbers, groups), notes);
        var ids = drafts.Select(static draft => draft.Head.Id).ToHashSet(StringComparer.Ordinal);
        var own = report.Claims.Where(claim => ids.Contains(claim.Article)).Select(static claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return report with { Findings = [.. report.Findings.Where(finding => finding.Sides.Any(side => side.Claims.Any(own.Contains)))] };
    }

    private static int[][] Stories(int[] numbers, IEnumerable<int[]> groups) =>
        [.. groups.Where(static g => g.Length > 1).DistinctBy(static g => g[0]).OrderBy(static g => g[0]).Select(group => group.Select(number => Array.BinarySearch(numbers, number)).ToArray())];

    private ArticleClaims ClaimsOf(int number) => entries.Read(entries[number]);
}
