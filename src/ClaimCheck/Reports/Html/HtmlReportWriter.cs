using System.Text;

namespace ClaimCheck.Reports.Html;

/// <summary>
/// One self-contained page that needs no network and no script: an overview, every finding with its sides, quotes and a picture, and behind
/// folds what agreed, what developed, what was not compared and what was read. Written front to back: what is held is an index of the
/// ids, never the page.
/// </summary>
internal sealed class HtmlReportWriter : IReportWriter
{
    /// <summary>How many findings are shown in full; the rest follow as one row each, or no browser would open the page of an archive.</summary>
    internal const int InFull = 400;

    public string Format => "html";

    public void Write(ConsistencyReport report, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var html = new HtmlOutput(writer);
        var index = new ReportIndex(report);
        var totals = ReportTotals.Of(report, index);
        Open(html, totals);
        Overview.Write(html, report, totals);
        ContentsTable.Write(html, index);
        FindingCard.WriteAll(html, index);
        FindingRows.Write(html, index);
        ClusterTables.Write(html, index);
        NotComparedTable.Write(html, report);
        ArticleTable.Write(html, report, totals);
        Close(html);
    }

    private static void Open(HtmlOutput html, ReportTotals totals)
    {
        html.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{HtmlAssets.Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <meta name="generator" content="ClaimCheck">
            <title>{totals.Headline} · ClaimCheck</title>
            <style>
            """);
        html.Asset(HtmlAssets.Style);
        html.Write($"""
            </style>
            </head>
            <body>
            <a class="skip" href="#findings">Skip to the findings</a>

            """);
        html.Asset(HtmlAssets.Marks);
    }

    private static void Close(HtmlOutput html)
    {
        html.Write($"""
            </main>
            <footer class="foot">
            <p>ClaimCheck compares what articles say with each other. It does not know which side is right: a finding means that sources differ.</p>
            </footer>
            <script>
            """);
        html.Asset(HtmlAssets.Script);
        html.Write($"""
            </script>
            </body>
            </html>

            """);
    }
}
