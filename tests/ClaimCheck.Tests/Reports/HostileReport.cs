using ClaimCheck.Reports;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Reports;

/// <summary>A report whose every text tries to break out of the format it is written in.</summary>
internal static class HostileReport
{
    public const string Script = "<script>alert(1)</script>";
    public const string Image = "\"><img src=x onerror=alert(1)>";
    public const string Reversal = "\u202Etxt.exe\u2066";
    public const string Formula = "=cmd|' /C calc'!A0";

    public static ConsistencyReport Build()
    {
        var report = new ReportBuilder();
        report
            .Article("a\"1", Script, "2031-03-03", Image, $"{Script} killed 38 people \u202Eback, \uD800 alone, \u0007 bell]]> *bold* | pipe `code` \U0001F6A2 ship.", "javascript:alert(1)")
            .Article("a'2", Reversal, "2031-03-04", Formula, $"{Image} killed 67 people &amp; {{{{x}}}} <!-- comment.", "https://ok.example/\"><script>alert(1)</script>?a=\u202E#x")
            .Article("+3", Image, "no date <b>", "line\nbreak\r\nand\ttab", "@SUM(A1) killed 38 people --!> ]]>.", "http://user:secret@bad.example/")
            .Story("a\"1", "a'2", "+3");
        var one = report.Claim("a\"1", "killed 38 people", "38", c => c with { Attribution = Script, Event = Image });
        var two = report.Claim("a'2", "killed 67 people", "67", c => c with { Attribution = Formula });
        var three = report.Claim("+3", "@SUM(A1) killed 38 people", "38", c => c with { Noun = "-1+1", Restrictor = "quote \" and, comma\nline" });
        var cluster = report.Cluster(Script + " " + Reversal, one, two, three);
        report.Finding(cluster, Verdict.Conflict, Image + Reversal, [new FindingSide(Script, [one, three]), new FindingSide(Formula + Image, [two])], f => f with
        {
            Rule = "r\"><x>",
            Fingerprint = "\"><svg onload=alert(1)>",
            Cause = Script,
            Reasons = [Image, "**bold** [link](javascript:alert(1))", "]]>"],
            Parts = [new ScorePart(Image, double.NaN), new ScorePart("p", 1e300)],
            Copies = [["a\"1", "+3", "missing"]],
            Context = ["missing"],
        });
        return report.Build(Script, Image + Reversal) with { NotCompared = new NotCompared(1, new SortedDictionary<string, int> { [Script] = 1 }) };
    }
}
