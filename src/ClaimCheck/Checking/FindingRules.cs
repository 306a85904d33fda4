using ClaimCheck.Claims.Frames;
using ClaimCheck.RulePacks;
using ClaimCheck.RulePacks.Lexicon;
using ClaimCheck.RulePacks.Model;
using ClaimCheck.Verdicts;
using ClaimCheck.Verdicts.Findings;

namespace ClaimCheck.Checking;

/// <summary>What the packs make of a finding.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Verdict">The verdict, lowered where the rule allows less.</param>
/// <param name="Severity">How loudly it is reported.</param>
/// <param name="Message">The rule's own message, or <see langword="null"/>.</param>
/// <param name="Note">What to do about it, or <see langword="null"/>.</param>
internal sealed record FindingRule(string Name, Verdict Verdict, Severity Severity, string? Message, string? Note);

/// <summary>Applies the packs' rules and suppressions to findings. Immutable; safe to share between threads.</summary>
internal sealed class FindingRules(RuleSet rules, SuppressionList suppressions)
{
    /// <summary>The rule that speaks for a finding; <see langword="null"/> where it is switched off or suppressed.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="finding">Its finding.</param>
    public FindingRule? Apply(CheckedCluster cluster, DraftFinding finding)
    {
        var claims = finding.Sides.SelectMany(s => s).ToArray();
        var first = cluster.Case.Claims[claims[0]].Frame;
        var rule = rules.For(first.Slot.Role, (RoleKind)(byte)first.Kind);
        var name = rule?.Name.Text ?? "answers-differ";
        if (rule is { Severity: RuleSeverity.Off } or { Verdict: RuleVerdict.Update or RuleVerdict.Equivalent } || IsSuppressed(name, cluster, claims))
        {
            return null;
        }

        var verdict = rule is { Verdict: RuleVerdict.PossibleConflict } && finding.Verdict == Verdict.Conflict ? Verdict.PossibleConflict : finding.Verdict;
        return new FindingRule(name, verdict, SeverityOf(rule?.Severity, verdict), MessageOf(rule, cluster, finding), rule?.Note);
    }

    private bool IsSuppressed(string rule, CheckedCluster cluster, int[] claims)
    {
        if (suppressions.All.Count == 0)
        {
            return false;
        }

        var articles = claims.Select(cluster.Case.ArticleOf).ToArray();
        var newest = articles.Select(a => a.Published?.Day).Max();
        var held = claims.Select((c, i) => new SuppressedClaim(
            cluster.Case.Claims[c].Frame.Context, articles[i].Id, articles[i].Source, cluster.Case.Claims[c].Frame.Slot.Role)).ToArray();
        return suppressions.Find(rule, held, newest) is not null;
    }

    private static Severity SeverityOf(RuleSeverity? severity, Verdict verdict) => severity switch
    {
        RuleSeverity.Error => Severity.Error,
        RuleSeverity.Warning => Severity.Warning,
        RuleSeverity.Info => Severity.Info,
        _ => verdict switch
        {
            Verdict.Conflict => Severity.Error,
            Verdict.Revision => Severity.Warning,
            _ => Severity.Info,
        },
    };

    private static string? MessageOf(RuleEntry? rule, CheckedCluster cluster, DraftFinding finding) =>
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
            "source" => string.Join(", ", side.Select(c => cluster.Case.ArticleOf(c).DisplayName).Distinct(StringComparer.Ordinal)),
            "value" => FindingWriter.ValueOf(claim),
            "quote" => claim.Quote,
            "time" => claim.Circumstances.Timex,
            "place" => claim.Circumstances.Places.FirstOrDefault(),
            "attribution" => claim.Circumstances.Attribution,
            "article" => cluster.Case.ArticleOf(side[0]).Id,
            _ => null,
        };
    }
}
