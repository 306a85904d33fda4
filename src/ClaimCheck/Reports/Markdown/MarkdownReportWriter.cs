using System.Text;
using ClaimCheck.Claims;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Markdown;

/// <summary>Markdown (CommonMark with GitHub's tables), for tickets, chats and pull requests.</summary>
internal sealed class MarkdownReportWriter : IReportWriter
{
    public string Format => "markdown";

    public void Write(ConsistencyReport report, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var index = new ReportIndex(report);
        var totals = ReportTotals.Of(report, index);
        Head(writer, report, totals);
        foreach (var finding in report.Findings)
        {
            Write(writer, finding, index);
        }

        if (report.NotCompared.Claims > 0)
        {
            writer.WriteLine("\n## Not compared\n\n| Reason | Claims |\n| --- | ---: |");
            foreach (var (reason, count) in report.NotCompared.Because)
            {
                writer.WriteLine($"| {MarkdownText.Of(reason)} | {Wording.Number(count)} |");
            }
        }
    }

    private static void Head(StreamWriter writer, ConsistencyReport report, ReportTotals totals)
    {
        writer.WriteLine($"# {totals.Headline}\n");
        writer.WriteLine("| Articles | Sources | Questions | Conflicts | Revisions | Possible conflicts | Known |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        writer.WriteLine("| " + string.Join(" | ", new[] { totals.Articles, totals.Sources.Count, totals.Questions, totals.Conflicts, totals.Revisions, totals.Possible, totals.Known }.Select(Wording.Number)) + " |");
        foreach (var note in report.Notes)
        {
            writer.WriteLine($"\nNote: {MarkdownText.Of(note)}");
        }
    }

    private static void Write(StreamWriter writer, Finding finding, ReportIndex index)
    {
        var tags = (finding.Dispute ? ", dispute" : "") + (finding.Known ? ", known" : "");
        writer.WriteLine($"\n## {Wording.Of(finding.Verdict)}{tags}: {MarkdownText.Of(Wording.Question(finding, index))}\n");
        writer.WriteLine(MarkdownText.Of(finding.Message));
        for (var side = 0; side < finding.Sides.Count; side++)
        {
            writer.WriteLine($"\n**{Wording.SideLetter(side)}: {MarkdownText.Of(finding.Sides[side].Value)}**\n");
            Quotes(writer, finding.Sides[side].Claims, index);
        }

        if (index.Claims(finding.Context).Any())
        {
            writer.WriteLine("\n**Also said, on no side**\n");
            Quotes(writer, finding.Context, index);
        }

        if (finding.Cause is { Length: > 0 } cause)
        {
            writer.WriteLine($"\nLikely cause: {MarkdownText.Of(cause)}");
        }

        foreach (var group in finding.Copies)
        {
            writer.WriteLine($"\nWord for word the same, one source: {MarkdownText.Of(string.Join(", ", group.Select(index.SourceOf).Distinct(StringComparer.Ordinal)))}");
        }

        writer.WriteLine($"\nRule {MarkdownText.Of(finding.Rule)}, confidence {Wording.Percent(finding.Confidence)}, fingerprint {MarkdownText.Of(finding.Fingerprint)}");
    }

    private static void Quotes(StreamWriter writer, IReadOnlyList<string> ids, ReportIndex index)
    {
        foreach (var claim in index.Claims(ids))
        {
            var article = index.Article(claim.Article);
            var who = $"{MarkdownText.Of(index.SourceOf(claim))}, {MarkdownText.Of(Wording.Moment(article?.Published))}";
            var link = DeepLink.To(article?.Url, claim) is { } url ? $"[{who}](<{url}>)" : who;
            writer.WriteLine($"- {link}: “{Quote(claim)}”");
        }
    }

    private static string Quote(Claim claim)
    {
        var parts = QuoteInContext.Of(claim);
        var quote = MarkdownText.Of(parts.Lead + parts.Answer + parts.Tail);
        return $"{Padded(parts.Before)}**{quote}**{Padded(parts.After)}".Trim();
    }

    // Escaping trims; the spaces at the border to the quote are part of the sentence.
    private static string Padded(string text)
    {
        var escaped = MarkdownText.Of(text);
        return escaped.Length == 0 ? "" : (char.IsWhiteSpace(text[0]) ? " " : "") + escaped + (char.IsWhiteSpace(text[^1]) ? " " : "");
    }
}
