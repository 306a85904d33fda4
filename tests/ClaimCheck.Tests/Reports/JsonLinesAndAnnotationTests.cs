using System.Text.Json;

namespace ClaimCheck.Tests.Reports;

public sealed class JsonLinesAndAnnotationTests
{
    [Test]
    public void JSON_Lines_hold_one_finding_a_line_that_is_complete_in_itself()
    {
        var report = SampleReport.Build();
        var lines = Written.Text("jsonl", report).Split('\n');
        Assert.That(lines[^1], Is.Empty, "the last line ends");
        Assert.Multiple(() =>
        {
            foreach (var (line, finding) in lines[..^1].Zip(report.Findings))
            {
                var read = JsonDocument.Parse(line).RootElement;
                Assert.That(read.GetProperty("fingerprint").GetString(), Is.EqualTo(finding.Fingerprint));
                Assert.That(read.GetProperty("sides").EnumerateArray().Sum(s => s.GetProperty("claims").GetArrayLength()), Is.EqualTo(finding.Sides.Sum(s => s.Claims.Count)));
                Assert.That(read.GetProperty("sides")[0].GetProperty("claims")[0].GetProperty("quote").GetString(), Is.Not.Empty);
            }

            Assert.That(lines, Has.Length.EqualTo(report.Findings.Count + 1));
        });
    }

    [Test]
    public void Line_breaks_in_a_text_do_not_break_a_line() =>
        Assert.That(Written.Text("jsonl", HostileReport.Build()).TrimEnd('\n'), Does.Not.Contain('\n').And.Not.Contain("<script>"));

    [Test]
    public void An_annotation_finds_its_quote_by_words_and_by_code_points()
    {
        const string Text = "A \U0001F6A2 sank. The ship \U0001F6A2 Almira took 61 people down, \U0001F30A the coastguard said.";
        var report = new ReportBuilder().Article("a", "Vale Courier", "2031-03-03", "", Text, "https://valecourier.example/ferry").Article("b", "Kestrel Daily", "2031-03-03", "", "It took 23 people down.");
        var one = report.Claim("a", "took 61 people", "61");
        var two = report.Claim("b", "took 23 people", "23");
        report.Finding(report.Cluster("how many", one, two), ClaimCheck.Verdicts.Verdict.Conflict, "They differ.", [new("61", [one]), new("23", [two])]);
        var page = JsonDocument.Parse(Written.Text("annotations", report.Build())).RootElement;
        var annotation = page.GetProperty("items")[0];
        var selectors = annotation.GetProperty("target").GetProperty("selector");
        var (quote, position) = (selectors[0], selectors[1]);
        var runes = Text.EnumerateRunes().ToArray();
        var found = string.Concat(runes[position.GetProperty("start").GetInt32()..position.GetProperty("end").GetInt32()]);
        Assert.Multiple(() =>
        {
            Assert.That(page.GetProperty("@context").GetString(), Is.EqualTo("http://www.w3.org/ns/anno.jsonld"));
            Assert.That(annotation.GetProperty("type").GetString(), Is.EqualTo("Annotation"));
            Assert.That(annotation.GetProperty("target").GetProperty("source").GetString(), Is.EqualTo("https://valecourier.example/ferry"));
            Assert.That(found, Is.EqualTo("took 61 people"));
            Assert.That(Text.Contains(quote.GetProperty("prefix").GetString() + quote.GetProperty("exact").GetString() + quote.GetProperty("suffix").GetString(), StringComparison.Ordinal), Is.True);
            Assert.That(page.GetProperty("items")[1].GetProperty("target").GetProperty("source").GetString(), Is.EqualTo("urn:claimcheck:article:b"));
        });
    }

    [Test]
    public void Ids_of_annotations_are_unique_and_stay_the_same_from_run_to_run()
    {
        var ids = JsonDocument.Parse(Written.Text("annotations", SampleReport.Build())).RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(ids, Is.Unique);
            Assert.That(ids[0], Does.StartWith("urn:claimcheck:" + SampleReport.Build().Findings[0].Fingerprint));
        });
    }
}
