using ClaimCheck.Quantities;
using ClaimCheck.Verdicts.Judges;

namespace ClaimCheck.Verdicts.Findings;

/// <summary>Puts the claims of disagreeing pairs on sides: claims that do not contradict each other share one; claims compatible with several are context.</summary>
internal static class SideBuilder
{
    /// <summary>Sides and context; indexes into the case's claims.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="disagreeing">The pairs that stand against each other.</param>
    /// <param name="answers">The judges of answers.</param>
    public static (List<List<int>> Sides, List<int> Context) Build(ClusterCase cluster, IReadOnlyList<(int A, int B)> disagreeing, AnswerJudges answers)
    {
        var involved = disagreeing.SelectMany(p => new[] { p.A, p.B }).Distinct().Order().ToArray();
        var apart = disagreeing.ToHashSet();
        var sides = new List<List<int>>();
        foreach (var claim in involved.OrderByDescending(c => disagreeing.Count(p => p.A == c || p.B == c)).ThenBy(c => c))
        {
            var home = sides.Find(side => side.TrueForAll(other => Agree(cluster, claim, other, apart, answers)));
            if (home is null)
            {
                sides.Add([claim]);
            }
            else
            {
                home.Add(claim);
            }
        }

        foreach (var side in sides)
        {
            side.Sort();
        }

        sides.Sort((x, y) => x[0].CompareTo(y[0]));
        var context = Enumerable.Range(0, cluster.Claims.Count)
            .Where(c => !involved.Contains(c) && sides.Count(side => side.TrueForAll(other => Agree(cluster, c, other, apart, answers))) > 1).ToList();
        return (sides, context);
    }

    private static bool Agree(ClusterCase cluster, int a, int b, HashSet<(int A, int B)> apart, AnswerJudges answers) =>
        !apart.Contains((Math.Min(a, b), Math.Max(a, b)))
        && answers.Compare(cluster.Claims[a].Frame, cluster.Claims[b].Frame) is SetRelation.Equal or SetRelation.Inside or SetRelation.Contains or SetRelation.Overlaps;
}
