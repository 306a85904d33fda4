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

/// <summary>What becomes of a finding.</summary>
/// <param name="Rule">What is reported; <see langword="null"/> where nothing is.</param>
/// <param name="Suppressed">A remark for the reader where a suppression keeps it back, else <see langword="null"/>.</param>
internal readonly record struct RuleDecision(FindingRule? Rule, string? Suppressed = null);

/// <summary>Applies the packs' rules and suppressions to findings. Immutable; safe to share between threads.</summary>
internal sealed class FindingRules(RuleSet rules, SuppressionList suppressions)
{
    /// <summary>What the rule that speaks for a finding makes of it.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="finding">Its finding.</param>
    public RuleDecision Apply(CheckedCluster cluster, DraftFinding finding)
    {
        var claims = finding.Sides.SelectMany(s => s).ToArray();
        var first = cluster.Case.Claims[claims[0]].Frame;
        var rule = rules.For(first.Slot.Role, (RoleKind)(byte)first.Kind);
        var name = rule?.Name.Text ?? "answers-differ";
        var sharing = rule is null ? Sharing.Same : Shared(rule, cluster, finding);
        if (rule is { Severity: RuleSeverity.Off } or { Verdict: RuleVerdict.Update or RuleVerdict.Equivalent } || sharing == Sharing.Differs)
        {
            return default;
        }

        if (SuppressionOf(name, cluster, claims) is { } suppression)
        {
            return new RuleDecision(null, $"a finding of {name} is suppressed by the pack {suppression.Pack}: {suppression.Reason}");
        }

        var verdict = VerdictOf(rule, finding.Verdict, sharing);
        return new RuleDecision(new FindingRule(name, verdict, SeverityOf(rule?.Severity, verdict), RuleMessage.Of(rule, cluster, finding), rule?.Note));
    }

    /// <summary>The most that any two claims of different sides share of what the rule wants to be the same.</summary>
    private static Sharing Shared(RuleEntry rule, CheckedCluster cluster, DraftFinding finding)
    {
        var side = new int[cluster.Case.Claims.Count];
        for (var i = 0; i < finding.Sides.Count; i++)
        {
            finding.Sides[i].ForEach(claim => side[claim] = i + 1);
        }

        var most = Sharing.Differs;
        foreach (var pair in cluster.Case.Pairs.Where(pair => side[pair.A] > 0 && side[pair.B] > 0 && side[pair.A] != side[pair.B]))
        {
            var sharing = SharedFields.Least(
                rule.Same,
                (cluster.Case.Claims[pair.A].Frame, cluster.Case.ArticleOf(pair.A)),
                (cluster.Case.Claims[pair.B].Frame, cluster.Case.ArticleOf(pair.B)),
                pair.Levels);
            most = sharing > most ? sharing : most;
        }

        return most;
    }

    private static Verdict VerdictOf(RuleEntry? rule, Verdict found, Sharing sharing)
    {
        var allowed = rule?.Verdict switch
        {
            RuleVerdict.PossibleConflict => Verdict.PossibleConflict,
            RuleVerdict.Revision => Verdict.Revision,
            _ => Verdict.Conflict,
        };
        return found == Verdict.Conflict ? sharing == Sharing.Unknown ? Verdict.PossibleConflict : allowed
            : found == Verdict.Revision && allowed == Verdict.PossibleConflict ? allowed : found;
    }

    private Suppression? SuppressionOf(string rule, CheckedCluster cluster, int[] claims)
    {
        if (suppressions.All.Count == 0)
        {
            return null;
        }

        var articles = claims.Select(cluster.Case.ArticleOf).ToArray();
        var newest = articles.Select(a => a.Published?.Day).Max();
        var held = claims.Select((c, i) => new SuppressedClaim(
            cluster.Case.Claims[c].Frame.Context, articles[i].Id, articles[i].Source, cluster.Case.Claims[c].Frame.Slot.Role)).ToArray();
        return suppressions.Find(rule, held, newest);
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
}
