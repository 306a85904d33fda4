namespace ClaimCheck.Reports;

/// <summary>Writes a report in one format. Implementations are immutable and safe to share between threads.</summary>
public interface IReportWriter
{
    /// <summary>The name of the format as the command line spells it ("json").</summary>
    string Format { get; }

    /// <summary>Writes the report as UTF-8 without a byte order mark. The stream is left open.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="output">Where to.</param>
    void Write(ConsistencyReport report, Stream output);
}
