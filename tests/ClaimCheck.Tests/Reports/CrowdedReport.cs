using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Reports;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Reports;

/// <summary>A report that is hard to lay out: many sides and reports, long and unbroken words, figures of many magnitudes, text from right to left.</summary>
internal static class CrowdedReport
{
    public static ConsistencyReport Build()
    {
        var report = new ReportBuilder();
        Many(report);
        Magnitudes(report);
        Words(report);
        return report.Build();
    }

    private static void Many(ReportBuilder report)
    {
        List<string>[] sides = [.. Enumerable.Range(0, 8).Select(_ => new List<string>())];
        for (var i = 0; i < 36; i++)
        {
            var figure = 100 + (i % 8 * 37) + (i / 8);
            report.Article($"m{i}", $"The {(i % 3 == 0 ? "Northern and Western Provinces Morning" : "Vale")} Courier {i}", $"2031-05-{1 + (i / 6):00}T{i % 6 * 4:00}:30:00Z", $"Flood, report {i}", $"The flood left {figure} families without a home, the province said.", $"https://courier{i}.example/flood");
            sides[i % 8].Add(report.Claim($"m{i}", $"left {figure} families without a home", $"{figure}"));
        }

        report.Story([.. Enumerable.Range(0, 36).Select(i => $"m{i}")]);
        report.Finding(report.Cluster("how many families did the flood leave without a home", [.. sides.SelectMany(s => s)]), Verdict.Conflict, "Thirty-six reports give eight figures.", [.. sides.Select((s, i) => new FindingSide($"{100 + (i * 37)}–{104 + (i * 37)}", s))]);
    }

    private static void Magnitudes(ReportBuilder report)
    {
        string[] amounts = ["3,500", "2,100,000", "48,000,000,000"];
        var claims = amounts.Select((amount, i) =>
        {
            report.Article($"g{i}", $"Ledger {i}", null, "", $"The province borrowed {amount} crowns to rebuild the dam.");
            return report.Claim($"g{i}", $"borrowed {amount} crowns", amount, c => c with { Kind = ClaimKind.Money, Value = c.Value with { Unit = "crown", Currency = null, High = i == 2 ? null : c.Value.High, Bound = i == 2 ? Bound.AtLeast : Bound.Exact } });
        }).ToArray();
        report.Finding(report.Cluster("how much did the province borrow", claims), Verdict.PossibleConflict, "The amounts differ by seven magnitudes.", [.. claims.Select((c, i) => new FindingSide(amounts[i], [c]))]);
    }

    private static void Words(ReportBuilder report)
    {
        var unbroken = "Dam" + new string('m', 160);
        report
            .Article("w1", unbroken, "2031-05-01", unbroken, $"The minister named the dam {unbroken} on Friday, and " + string.Concat(Enumerable.Repeat("the sentence went on and on, ", 40)) + "to no end.", "https://" + new string('a', 60) + ".example/" + unbroken)
            .Article("w2", "صحيفة الوادي", "2031-05-02", "السد الجديد", "سمى الوزير السد باسم الوادي الكبير يوم الجمعة.", "https://wadi.example/السد");
        var one = report.Claim("w1", $"named the dam {unbroken}", unbroken, c => c with { Kind = ClaimKind.Name, Attribution = unbroken });
        var two = report.Claim("w2", "باسم الوادي الكبير", "الوادي الكبير", c => c with { Kind = ClaimKind.Name });
        report.Finding(report.Cluster("what is the name of the dam " + unbroken, one, two), Verdict.Conflict, "Two names: " + unbroken, [new FindingSide(unbroken, [one]), new FindingSide("الوادي الكبير", [two])], f => f with { Cause = unbroken, Rule = unbroken, Reasons = [unbroken], Parts = [new ScorePart(unbroken, 1)] });
    }
}
