namespace ClaimCheck.Reports.Csv;

/// <summary>Where claims stand in a report, by position: the cluster, and the most severe finding with the side in it. -1 is nowhere.</summary>
internal sealed class ClaimPlaces
{
    private readonly Dictionary<string, (int Cluster, int Finding, int Side)> _places = new(StringComparer.Ordinal);

    public ClaimPlaces(ConsistencyReport report)
    {
        for (var i = 0; i < report.Clusters.Count; i++)
        {
            foreach (var claim in report.Clusters[i].Claims)
            {
                _places.TryAdd(claim, (i, -1, -1));
            }
        }

        for (var i = 0; i < report.Findings.Count; i++)
        {
            var finding = report.Findings[i];
            for (var side = 0; side < finding.Sides.Count; side++)
            {
                Place(finding.Sides[side].Claims, i, side);
            }

            Place(finding.Context, i, -1);
        }
    }

    public (int Cluster, int Finding, int Side) Of(string claim) => _places.GetValueOrDefault(claim, (-1, -1, -1));

    // Findings come most severe first.
    private void Place(IReadOnlyList<string> claims, int finding, int side)
    {
        foreach (var claim in claims)
        {
            var place = Of(claim);
            if (place.Finding < 0)
            {
                _places[claim] = (place.Cluster, finding, side);
            }
        }
    }
}
