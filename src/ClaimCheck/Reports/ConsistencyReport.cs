using ClaimCheck.Claims;
using ClaimCheck.Matching;
using ClaimCheck.Reports.Json;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>Claims that could not be held against another, and why.</summary>
/// <param name="Claims">How many.</param>
/// <param name="Because">How many for each reason, in the order of the reasons' names.</param>
public sealed record NotCompared(int Claims, IReadOnlyDictionary<string, int> Because);

/// <summary>What a check found. Immutable; the same articles give the same report, byte for byte.</summary>
public sealed record ConsistencyReport
{
    /// <summary>The articles, in the order of the input.</summary>
    public required IReadOnlyList<ReportArticle> Articles { get; init; }

    /// <summary>Groups of articles that report one happening.</summary>
    public required IReadOnlyList<Story> Stories { get; init; }

    /// <summary>All claims, by article and place in it.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>Claims that answer one question, two or more each.</summary>
    public required IReadOnlyList<Cluster> Clusters { get; init; }

    /// <summary>What an editor should look at, most severe first.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What was not compared.</summary>
    public required NotCompared NotCompared { get; init; }

    /// <summary>Remarks on the run for the reader ("article x is not English: skipped").</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Marks the findings that an earlier report had already; see <see cref="Finding.Known"/>.</summary>
    /// <param name="baseline">The earlier report. Findings are the same where their fingerprints are.</param>
    /// <returns>This report with the marks; nothing else differs.</returns>
    public ConsistencyReport ComparedWith(ConsistencyReport baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        var known = baseline.Findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return this with { Findings = [.. Findings.Select(finding => finding with { Known = known.Contains(finding.Fingerprint) })] };
    }

    /// <summary>Leaves out the findings that the check is less sure of; claims and clusters stay.</summary>
    /// <param name="confidence">The least confidence, 0 to 1; see <see cref="Finding.Confidence"/>.</param>
    /// <returns>This report without them. A finding whose confidence is unknown stays.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not between 0 and 1.</exception>
    public ConsistencyReport WithMinConfidence(double confidence)
    {
        if (confidence is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence lies between 0 and 1.");
        }

        return this with { Findings = [.. Findings.Where(finding => !(finding.Confidence < confidence))] };
    }

    /// <summary>Reads a report that was written in the format <c>json</c>.</summary>
    /// <param name="json">UTF-8; left open.</param>
    /// <returns>The report. Sentences that the JSON leaves out, of claims without a cluster, are empty.</returns>
    /// <exception cref="InvalidDataException">It is no such report; the message says where it departs from one.</exception>
    public static ConsistencyReport Load(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonReportReader.Read(json);
    }
}
