using ClaimCheck.Claims.Frames;
using ClaimCheck.RulePacks.Model;
using ClaimCheck.Verdicts.Findings;

namespace ClaimCheck.Checking;

/// <summary>Writes the messages of the packs' rules.</summary>
internal static class RuleMessage
{
    /// <summary>The message of a rule with its placeholders filled in; <see langword="null"/> where it has none, or there are not two sides.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="cluster">The cluster.</param>
    /// <param name="finding">Its finding.</param>
    public static string? Of(RuleEntry? rule, CheckedCluster cluster, DraftFinding finding) =>
        finding.Sides.Count == 2 ? rule?.Message?.Format(placeholder => placeholder switch
        {
            "question" => cluster.Question,
            "rule" => rule.Name.Text,
            _ when placeholder.StartsWith("left.", StringComparison.Ordinal) => SideOf(cluster, finding.Sides[0], placeholder[5..]),
            _ when placeholder.StartsWith("right.", StringComparison.Ordinal) => SideOf(cluster, finding.Sides[1], placeholder[6..]),
            _ => SlotOf(cluster.Case.Claims[finding.Sides[0][0]].Frame, placeholder),
        }) : null;

    private static string? SlotOf(ClaimFrame claim, string field) => field switch
    {
        "role" => claim.Slot.Role,
        "kind" => claim.Kind.ToString().ToLowerInvariant(),
        "noun" => claim.Slot.Noun,
        "unit" => claim.Answer.Unit,
        _ => null,
    };

    private static string? SideOf(CheckedCluster cluster, List<int> side, string field)
    {
        var claim = cluster.Case.Claims[side[0]].Frame;
        return field switch
        {
            "source" => SourcesOf(cluster, side),
            "value" => FindingWriter.ValueOf(claim),
            "quote" => claim.Quote,
            "time" => claim.Circumstances.Timex,
            "place" => claim.Circumstances.Places.FirstOrDefault(),
            "attribution" => claim.Circumstances.Attribution,
            "article" => cluster.Case.ArticleOf(side[0]).Id,
            _ => null,
        };
    }

    /// <summary>The outlets of a side as one subject: "Meridian Post (with Tidemark)".</summary>
    private static string SourcesOf(CheckedCluster cluster, List<int> side)
    {
        string[] sources = [.. side.Select(c => cluster.Case.ArticleOf(c).DisplayName).Distinct(StringComparer.Ordinal)];
        return sources.Length == 1 ? sources[0] : $"{sources[0]} (with {string.Join(", ", sources[1..])})";
    }
}
