using System.Globalization;
using System.Xml;
using ClaimCheck.PackTests;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Cli.Output;

/// <summary>Writes results of pack tests as JUnit XML, one suite a pack. No times or dates: the same results give the same bytes.</summary>
internal static class PackJUnit
{
    /// <summary>Writes the results.</summary>
    /// <param name="reports">The packs with their results.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(IEnumerable<(RulePack Pack, RulePackTestReport Report)> reports, Stream output)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = Utf8.NoMark, CheckCharacters = false });
        xml.WriteStartElement("testsuites");
        foreach (var (pack, report) in reports)
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", pack.Id.Length > 0 ? pack.Id : pack.File);
            xml.WriteAttributeString("tests", Number(report.Results.Count));
            xml.WriteAttributeString("failures", Number(report.Failed));
            xml.WriteAttributeString("skipped", Number(report.Pending));
            foreach (var result in report.Results)
            {
                WriteCase(xml, pack, result);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, RulePack pack, RulePackResult result)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", pack.Id.Length > 0 ? pack.Id : pack.File);
        xml.WriteAttributeString("name", result.Case.Name);
        xml.WriteAttributeString("file", result.Case.File);
        xml.WriteAttributeString("line", Number(result.Case.Line));
        if (result.Outcome == RulePackOutcome.Failed)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", string.Join("; ", result.Differences));
            xml.WriteString(result.ToString());
            xml.WriteEndElement();
        }
        else if (result.Outcome == RulePackOutcome.Pending)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", result.Case.Pending);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
