using System.Text;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Reports;

public sealed class CsvReportTests
{
    [Test]
    public void Every_claim_is_one_row_with_as_many_cells_as_the_header([Values] bool hostile)
    {
        var report = hostile ? HostileReport.Build() : SampleReport.Build();
        var rows = Read(Written.Text("csv", report));
        Assert.Multiple(() =>
        {
            Assert.That(rows, Has.Count.EqualTo(report.Claims.Count + 1));
            Assert.That(rows.Select(r => r.Count), Has.All.EqualTo(rows[0].Count));
            Assert.That(rows[0][0], Is.EqualTo("claim"));
        });
    }

    [Test]
    public void A_row_says_where_the_claim_stands_and_what_was_found()
    {
        var row = Table(SampleReport.Build()).Single(r => r["article"] == "kestrel-1");
        Assert.Multiple(() =>
        {
            Assert.That(row["finding"], Is.EqualTo("f1"));
            Assert.That(row["side"], Is.EqualTo("B"));
            Assert.That(row["severity"], Is.EqualTo("error"));
            Assert.That(row["value"], Is.EqualTo("61"));
            Assert.That(row["quote"], Is.EqualTo("killed 61 people"));
            Assert.That(row["sentence"], Is.EqualTo("The sinking of the Almira killed 61 people, officials in Port Ellery said on Monday."));
        });
    }

    [Test]
    public void Quotes_commas_and_line_ends_come_back_from_their_cells()
    {
        var rows = Table(HostileReport.Build());
        Assert.Multiple(() =>
        {
            Assert.That(rows[0]["title"], Is.EqualTo("'" + HostileReport.Image).Or.EqualTo(HostileReport.Image));
            Assert.That(rows[2]["title"], Is.EqualTo("line\nbreak\nand\ttab"));
        });
    }

    [TestCase("=cmd|' /C calc'!A0")]
    [TestCase("+1+1")]
    [TestCase("-1-1")]
    [TestCase("@SUM(A1)")]
    [TestCase("  =1+1")]
    [TestCase("\"=1+1")]
    [TestCase("\t=1+1")]
    [TestCase("\r=1+1")]
    public void No_cell_of_text_is_a_formula(string text)
    {
        var report = new ReportBuilder().Article("a", text, "2031-01-01", text, "Police said 9 people died.");
        report.Claim("a", "9 people died", "9", c => c with { Role = text, Question = text });
        var row = Table(report.Build()).Single();
        Assert.That(new[] { row["source"], row["title"], row["role"], row["question"] }, Has.All.StartsWith("'"));
    }

    [Test]
    public void Negative_figures_stay_figures()
    {
        var report = new ReportBuilder().Article("a", "Vale Courier", "2031-01-01", "Frost", "It was -9 degrees.");
        report.Claim("a", "-9 degrees", "-9");
        Assert.That(Table(report.Build()).Single()["value"], Is.EqualTo("-9"));
    }

    private static List<Dictionary<string, string>> Table(ConsistencyReport report)
    {
        var rows = Read(Written.Text("csv", report));
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    // A reader of RFC 4180 of our own, so that writer and reader do not share an error.
    private static List<List<string>> Read(string csv)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            var c = csv[i];
            if (quoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (i + 1 < csv.Length && csv[i + 1] == '"')
                {
                    cell.Append(csv[++i]);
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"')
            {
                Assert.That(cell.Length, Is.Zero, "a quote opens a cell");
                quoted = true;
            }
            else if (c is ',' or '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\r')
                {
                    Assert.That(csv[++i], Is.EqualTo('\n'));
                    rows.Add(row);
                    row = [];
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        Assert.That(row, Is.Empty, "the last row ends with a line end");
        return rows;
    }
}
