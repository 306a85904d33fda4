using ClaimCheck.Matching.Candidates;
using ClaimCheck.Matching.Clustering;

namespace ClaimCheck.Tests.Matching;

public sealed class ClusteringTests
{
    [Test]
    public void Average_link_is_the_dendrogram_of_the_plain_algorithm_cut_at_the_threshold()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            var count = 2 + random.Next(25);
            var similarities = new float[count * count];
            Array.Fill(similarities, 0.25f);
            List<ScoredPair> pairs = [];
            for (var i = 0; i < count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (random.Next(3) > 0)
                    {
                        pairs.Add(new ScoredPair(j, i, random.NextSingle()));
                        similarities[(i * count) + j] = similarities[(j * count) + i] = pairs[^1].Score;
                    }
                }
            }

            var labels = new int[count];
            AverageLink.Cluster(count, [.. pairs], 0.25f, 0.55f, labels);
            Assert.That(Partition(labels), Is.EqualTo(Partition(Plain(count, similarities, 0.55))), $"seed {seed}");
        }
    }

    [Test]
    public void One_weak_link_does_not_join_two_tight_groups()
    {
        ScoredPair[] pairs = [new(0, 1, 0.9f), new(0, 2, 0.9f), new(1, 2, 0.9f), new(2, 3, 0.6f), new(3, 4, 0.9f)];
        var result = new GraphClusters(threshold: 0.5f, missing: 0).Cluster(6, pairs);
        Assert.That(result.Clusters, Is.EqualTo(new int[][] { [0, 1, 2], [3, 4] }));
        Assert.That(result, Has.Property(nameof(ClusteringResult.LargestComponent)).EqualTo(5).And.Property(nameof(ClusteringResult.CutPairs)).Zero);
    }

    [Test]
    public void A_giant_component_is_cut_at_its_weakest_pairs_and_the_cut_is_reported()
    {
        var pairs = Enumerable.Range(0, 9).Select(i => new ScoredPair(i, i + 1, i == 4 ? 0.6f : 0.9f)).ToArray();
        var components = Components.Find(10, pairs, 0.5f, cap: 5);
        Assert.That(components.Members, Is.EqualTo(new int[][] { [0, 1, 2, 3, 4], [5, 6, 7, 8, 9] }));
        Assert.That(components.CutPairs, Is.EqualTo(1));
    }

    [Test]
    public void Clusters_are_the_same_for_any_number_of_threads()
    {
        var random = new Random(3);
        var pairs = Enumerable.Range(0, 4_000).Select(_ => (A: random.Next(3_000), B: random.Next(3_000))).Where(static p => p.A < p.B).Distinct()
            .Select(p => new ScoredPair(p.A, p.B, random.NextSingle())).Order().ToArray();
        var clusters = new GraphClusters(0.3f, 0.1f);
        var one = clusters.Cluster(3_000, pairs, threads: 1).Clusters;
        Assert.That(clusters.Cluster(3_000, pairs, threads: 8).Clusters, Is.EqualTo(one));
        Assert.That(one, Is.Not.Empty);
    }

    private static int[] Plain(int count, float[] similarities, double threshold)
    {
        var groups = Enumerable.Range(0, count).Select(i => new List<int> { i }).ToList();
        while (true)
        {
            var best = (Score: threshold, A: -1, B: -1);
            for (var a = 0; a < groups.Count; a++)
            {
                for (var b = a + 1; b < groups.Count; b++)
                {
                    var average = groups[a].Average(x => groups[b].Average(y => similarities[(x * count) + y]));
                    best = average > best.Score ? (average, a, b) : best;
                }
            }

            if (best.A < 0)
            {
                break;
            }

            groups[best.A].AddRange(groups[best.B]);
            groups.RemoveAt(best.B);
        }

        var labels = new int[count];
        foreach (var group in groups)
        {
            group.ForEach(i => labels[i] = group.Min());
        }

        return labels;
    }

    private static string Partition(int[] labels) => string.Join(' ', labels);
}
