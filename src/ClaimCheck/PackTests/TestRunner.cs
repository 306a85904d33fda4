using ClaimCheck.Claims;
using ClaimCheck.Reports;
using ClaimCheck.RulePacks.Model;
using ClaimCheck.Verdicts;

namespace ClaimCheck.PackTests;

/// <summary>Runs a test: articles are checked against each other; claims must be there, findings must be exactly these.</summary>
internal static class TestRunner
{
    /// <summary>Runs a test.</summary>
    /// <param name="checker">The checker.</param>
    /// <param name="test">The test.</param>
    public static CaseFindings Run(ClaimChecker checker, PackTest test)
    {
        var report = checker.Check(test.Articles);
        var differences = new List<string>();
        foreach (var expected in test.Claims)
        {
            if (!report.Claims.Any(claim => Fits(claim, expected)))
            {
                differences.Add($"missing: {Print(expected)}");
            }
        }

        CompareFindings(test.Findings, report, differences);
        return new CaseFindings(differences, ClaimText.Evidence(test.Articles, report));
    }

    private static void CompareFindings(IReadOnlyList<ExpectedFinding>? expected, ConsistencyReport report, List<string> differences)
    {
        if (expected is null)
        {
            return;
        }

        var left = report.Findings.ToList();
        foreach (var finding in expected)
        {
            var at = left.FindIndex(found => Fits(found, finding, report));
            if (at < 0)
            {
                differences.Add($"missing: {Print(finding)}");
            }
            else
            {
                left.RemoveAt(at);
            }
        }

        differences.AddRange(left.Select(found => $"noisy: {ClaimText.Print(found)}"));
    }

    private static bool Fits(Claim claim, ExpectedClaim expected) =>
        (expected.Article is not { } article || claim.Article == article.Text)
        && (expected.Quote is not { } quote || claim.Context.Contains(quote, StringComparison.Ordinal))
        && (expected.Role is not { } role || claim.Role == role.Text)
        && (expected.Kind is not { } kind || ClaimText.Lower(claim.Kind.ToString()) == kind)
        && (expected.Value is not { } value || ClaimText.Gives(claim, value))
        && (expected.Unit is not { } unit || claim.Value.Unit == unit || claim.Noun == unit)
        && (expected.Currency is not { } currency || claim.Value.Currency == currency);

    private static bool Fits(Finding found, ExpectedFinding expected, ConsistencyReport report) =>
        (expected.Rule is not { } rule || found.Rule == rule.Text)
        && (expected.Verdict is not { } verdict || ClaimText.Lower(found.Verdict.ToString()) == verdict)
        && (expected.Severity is not { } severity || ClaimText.Lower(found.Severity.ToString()) == severity)
        && (expected.Message is not { } message || found.Message.Contains(message, StringComparison.Ordinal))
        && (expected.Role is not { } role || Claims(found, report).Any(claim => claim.Role == role.Text))
        && expected.Values.All(value => Claims(found, report).Any(claim => ClaimText.Gives(claim, value)));

    private static IEnumerable<Claim> Claims(Finding finding, ConsistencyReport report)
    {
        var ids = finding.Sides.SelectMany(side => side.Claims).ToHashSet(StringComparer.Ordinal);
        return report.Claims.Where(claim => ids.Contains(claim.Id));
    }

    private static string Print(ExpectedClaim claim) => "claim " + string.Join(", ", Stated(
        ("in", claim.Article?.Text), ("quote", claim.Quote), ("role", claim.Role?.Text), ("kind", claim.Kind), ("value", claim.Value), ("unit", claim.Unit),
        ("currency", claim.Currency)));

    private static string Print(ExpectedFinding finding) => "finding " + string.Join(", ", Stated(
        ("rule", finding.Rule?.Text), ("verdict", finding.Verdict), ("severity", finding.Severity), ("role", finding.Role?.Text),
        ("values", finding.Values.Count == 0 ? null : string.Join(" / ", finding.Values)), ("message", finding.Message)));

    private static IEnumerable<string> Stated(params (string Key, string? Value)[] fields) =>
        fields.Where(field => field.Value is not null).Select(field => $"{field.Key} {field.Value}");
}
