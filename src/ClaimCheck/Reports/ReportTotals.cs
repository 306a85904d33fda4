using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>What a report comes to, for its head.</summary>
internal sealed class ReportTotals
{
    private readonly SortedDictionary<string, SourceTotals> _sources = new(StringComparer.Ordinal);

    public int Articles { get; private init; }

    public int Claims { get; private init; }

    /// <summary>Questions that two or more claims answer.</summary>
    public int Questions { get; private init; }

    public int Conflicts { get; private set; }

    public int Revisions { get; private set; }

    public int Possible { get; private set; }

    /// <summary>Findings that the baseline already had.</summary>
    public int Known { get; private set; }

    /// <summary>What each outlet has part in, in the order of the names.</summary>
    public IReadOnlyDictionary<string, SourceTotals> Sources => _sources;

    /// <summary>The heading of the page.</summary>
    public string Headline => (Conflicts, Revisions + Possible) switch
    {
        (0, 0) => "No source contradicts another",
        (0, var rest) => Wording.Count(rest, "difference") + " to look at",
        var (conflicts, _) => Wording.Count(conflicts, "question") + " with conflicting answers",
    };

    public static ReportTotals Of(ConsistencyReport report, ReportIndex index)
    {
        var totals = new ReportTotals { Articles = report.Articles.Count, Claims = report.Claims.Count, Questions = report.Clusters.Count };
        foreach (var article in report.Articles)
        {
            totals.Source(index.SourceOf(article.Id)).Articles++;
        }

        foreach (var finding in report.Findings)
        {
            totals.Add(finding);
            foreach (var source in index.Claims(finding.Sides.SelectMany(s => s.Claims)).Select(index.SourceOf).Distinct(StringComparer.Ordinal))
            {
                totals.Source(source).Findings++;
            }
        }

        return totals;
    }

    private void Add(Finding finding)
    {
        Known += finding.Known ? 1 : 0;
        switch (finding.Severity)
        {
            case Severity.Error:
                Conflicts++;
                break;
            case Severity.Warning:
                Revisions++;
                break;
            default:
                Possible++;
                break;
        }
    }

    private SourceTotals Source(string name)
    {
        if (!_sources.TryGetValue(name, out var totals))
        {
            _sources.Add(name, totals = new SourceTotals());
        }

        return totals;
    }

    /// <summary>What one outlet has part in.</summary>
    internal sealed class SourceTotals
    {
        public int Articles { get; set; }

        public int Findings { get; set; }
    }
}
