using System.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Text;

/// <summary>Writes findings as compilers write errors: a message, the quotes with marks under the answers, and notes; at the end a summary.</summary>
/// <param name="color">Whether to use the colours of a terminal.</param>
internal sealed class TextReportWriter(bool color) : IReportWriter
{
    private readonly TextStyle _style = new(color);

    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public void Write(ConsistencyReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var finding = new FindingText(new ReportIndex(report), _style);
        var text = new StringBuilder();
        foreach (var found in report.Findings)
        {
            finding.Append(found, text);
            Flush(text, output);
        }

        text.Append(Summary(report)).Append('\n');
        Flush(text, output);
    }

    private static void Flush(StringBuilder text, Stream output)
    {
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
        text.Clear();
    }

    private static string Summary(ConsistencyReport report)
    {
        var scope = $"in {Wording.Count(report.Articles.Count, "article")} ({Wording.Count(report.Claims.Count, "claim")}, " +
            $"{Wording.Count(report.Clusters.Count, "question")} answered more than once)";
        var found = Parts(report.Findings).ToList();
        return found.Count == 0 ? $"no contradictions {scope}" : $"{string.Join(", ", found)} {scope}";
    }

    private static IEnumerable<string> Parts(IReadOnlyList<Finding> findings)
    {
        foreach (var verdict in (Verdict[])[Verdict.Conflict, Verdict.Revision, Verdict.PossibleConflict])
        {
            var count = findings.Count(finding => finding.Verdict == verdict);
            if (count > 0)
            {
                yield return Wording.Count(count, Wording.Of(verdict).ToLowerInvariant());
            }
        }
    }
}
