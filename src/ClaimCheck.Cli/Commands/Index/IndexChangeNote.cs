using ClaimCheck.Index;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli.Commands.Index;

/// <summary>Tells in a report's notes what a change of an archive took away.</summary>
internal static class IndexChangeNote
{
    /// <summary>The change's report, with a note on the findings that are gone, by their fingerprints.</summary>
    /// <param name="change">The change.</param>
    public static ConsistencyReport WithNote(this IndexChange change) => change.Gone.Count == 0
        ? change.Report
        : change.Report with { Notes = [.. change.Report.Notes, $"{(change.Gone.Count == 1 ? "1 earlier finding is" : $"{change.Gone.Count} earlier findings are")} gone: {string.Join(", ", change.Gone)}"] };
}
