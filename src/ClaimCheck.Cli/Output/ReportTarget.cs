using ClaimCheck.Reports;
using ClaimCheck.Reports.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Cli.Output;

/// <summary>Where a report goes, in which form, and which of its findings fail the run.</summary>
/// <param name="output">The place; disposed with this.</param>
/// <param name="format">The name of the format.</param>
/// <param name="failOn">The least finding that fails the run: conflict, possible or never.</param>
/// <param name="confidence">The least confidence of a finding that is reported.</param>
/// <param name="terminal">Where notes go.</param>
internal sealed class ReportTarget(OutputTarget output, string format, string failOn, double confidence, Terminal terminal) : IDisposable
{
    /// <summary>Writes the report, and its notes to standard error.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The exit code of a run without other problems.</returns>
    public int Write(ConsistencyReport report)
    {
        report = report.WithMinConfidence(confidence);
        var writer = format == "text" ? new TextReportWriter(terminal.UseColor && output.IsStandardOutput) : ReportWriters.Find(format)!;
        writer.Write(report, output.Stream);
        output.Commit();
        foreach (var note in report.Notes)
        {
            terminal.Error.WriteLine($"note: {note}");
        }

        return IsReached(report.Findings) ? ExitCode.Findings : ExitCode.Nothing;
    }

    /// <inheritdoc/>
    public void Dispose() => output.Dispose();

    private bool IsReached(IReadOnlyList<Finding> findings) => failOn switch
    {
        "conflict" => findings.Any(static finding => finding is { Known: false, Severity: Severity.Error }),
        "possible" => findings.Any(static finding => !finding.Known),
        _ => false,
    };
}
