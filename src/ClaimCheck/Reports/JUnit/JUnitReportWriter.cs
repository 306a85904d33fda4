using System.Globalization;
using System.Text;
using System.Xml;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.JUnit;

/// <summary>
/// JUnit XML as build servers read it (one suite of test cases with <c>failure</c> and <c>skipped</c>). A case is a question that two claims or
/// more answer: it fails on a conflict and is skipped, with the message, on a revision, on a possible conflict and on what the baseline had.
/// </summary>
internal sealed class JUnitReportWriter : IReportWriter
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CloseOutput = false };

    public string Format => "junit";

    public void Write(ConsistencyReport report, Stream output)
    {
        var index = new ReportIndex(report);
        var asked = report.Findings.Select(f => f.Cluster).ToHashSet(StringComparer.Ordinal);
        var silent = report.Clusters.Count(c => !asked.Contains(c.Id));
        var failures = report.Findings.Count(Fails);
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("testsuites");
        Counts(xml, report.Findings.Count + silent, failures, report.Findings.Count - failures);
        xml.WriteStartElement("testsuite");
        Counts(xml, report.Findings.Count + silent, failures, report.Findings.Count - failures);
        foreach (var finding in report.Findings)
        {
            Case(xml, $"{Wording.Question(finding, index)} [{finding.Id}]", finding.Rule);
            Outcome(xml, finding, index);
            xml.WriteEndElement();
        }

        foreach (var cluster in report.Clusters.Where(c => !asked.Contains(c.Id)))
        {
            Case(xml, $"{Wording.AsQuestion(cluster.Question)} [{cluster.Id}]", "answers-agree");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static bool Fails(Finding finding) => finding is { Severity: Severity.Error, Known: false };

    private static void Counts(XmlWriter xml, int tests, int failures, int skipped)
    {
        Attribute(xml, "name", "claimcheck");
        Attribute(xml, "tests", tests.ToString(CultureInfo.InvariantCulture));
        Attribute(xml, "failures", failures.ToString(CultureInfo.InvariantCulture));
        Attribute(xml, "errors", "0");
        Attribute(xml, "skipped", skipped.ToString(CultureInfo.InvariantCulture));
        Attribute(xml, "time", "0");
    }

    private static void Case(XmlWriter xml, string name, string rule)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", "claimcheck." + rule);
        Attribute(xml, "name", name);
        Attribute(xml, "time", "0");
    }

    private static void Outcome(XmlWriter xml, Finding finding, ReportIndex index)
    {
        if (!Fails(finding))
        {
            xml.WriteStartElement("skipped");
            Attribute(xml, "message", (finding.Known ? "known: " : Wording.Of(finding.Verdict) + ": ") + finding.Message);
            xml.WriteEndElement();
            return;
        }

        xml.WriteStartElement("failure");
        Attribute(xml, "message", finding.Message);
        Attribute(xml, "type", finding.Rule);
        for (var side = 0; side < finding.Sides.Count; side++)
        {
            xml.WriteString(VisibleText.OneLine($"{Wording.SideLetter(side)}: {finding.Sides[side].Value}") + "\n");
            foreach (var claim in index.Claims(finding.Sides[side].Claims))
            {
                var article = index.Article(claim.Article);
                xml.WriteString(VisibleText.OneLine($"  {index.SourceOf(claim)}, {Wording.Moment(article?.Published)}: {claim.Context}") + "\n");
            }
        }

        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string text) => xml.WriteAttributeString(name, VisibleText.OneLine(text));
}
