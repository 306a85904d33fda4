using System.Globalization;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Reports;

public sealed class ReportWritersTests
{
    private static readonly string[] Expected = ["annotations", "csv", "html", "jsonl", "junit", "markdown", "sarif"];

    private static IReadOnlyList<string> Formats => ReportWriters.Formats;

    [Test]
    public void Every_format_is_found_by_its_name_and_others_are_not() => Assert.Multiple(() =>
    {
        Assert.That(Formats, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal).And.SupersetOf(Expected));
        Assert.That(Formats.Select(f => ReportWriters.Find(f)!.Format), Is.EqualTo(Formats));
        Assert.That(ReportWriters.Find("pdf"), Is.Null);
    });

    [Test]
    public void A_report_is_UTF_8_without_a_byte_order_mark_and_the_stream_stays_open([ValueSource(nameof(Formats))] string format)
    {
        using var stream = new MemoryStream();
        ReportWriters.Find(format)!.Write(HostileReport.Build(), stream);
        Assert.Multiple(() =>
        {
            Assert.That(stream.CanWrite, Is.True);
            Assert.That(stream.ToArray()[..3], Is.Not.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }));
            Assert.That(() => Written.Text(format, HostileReport.Build()), Throws.Nothing, "well-formed UTF-8");
        });
    }

    [Test]
    public void The_same_report_gives_the_same_bytes_in_any_culture([ValueSource(nameof(Formats))] string format)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Written.Bytes(format, SampleReport.Build());
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.That(Written.Bytes(format, SampleReport.Build()), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void An_empty_report_can_be_written([ValueSource(nameof(Formats))] string format) =>
        Assert.That(() => Written.Bytes(format, new ReportBuilder().Build()), Throws.Nothing);

    [Test]
    public void A_report_marks_what_its_baseline_had_by_fingerprint()
    {
        var report = SampleReport.Build();
        var baseline = report with { Findings = [.. report.Findings.Take(2).Select(f => f with { Id = "other" })] };
        Assert.That(report.ComparedWith(baseline).Findings.Select(f => f.Known), Is.EqualTo(report.Findings.Select((_, i) => i < 2)));
    }
}
