using ClaimCheck.Matching.Candidates;
using ClaimCheck.Matching.Similarity;

namespace ClaimCheck.Tests.Matching;

public sealed class CosineJoinTests
{
    [TestCase(0.1, 1, 1_500)]
    [TestCase(0.5, 2, 1_500)]
    [TestCase(0.5, 7, 5_000)]
    [TestCase(0.9, 3, 1_500)]
    public void Finds_the_pairs_of_brute_force_and_no_other(double threshold, int threads, int count)
    {
        var vectors = RandomVectors(seed: 11, count);
        Assert.That(CosineJoin.Join(vectors, threshold, JoinScope.Everything, threads), Is.EqualTo(BruteForce(vectors, threshold, static (_, _) => true)));
    }

    [Test]
    public void A_window_and_blocks_leave_exactly_the_pairs_inside_them()
    {
        var vectors = RandomVectors(seed: 5, count: 900);
        var random = new Random(6);
        var keys = Enumerable.Range(0, 900).Select(_ => (Block: (ulong)random.Next(4), Time: (double)random.Next(60)))
            .OrderBy(static k => k.Block).ThenBy(static k => k.Time).ToArray();
        var scope = JoinScope.Within(keys.Select(static k => k.Block).ToArray(), keys.Select(static k => k.Time).ToArray(), window: 7);

        var expected = BruteForce(vectors, 0.4, (i, j) => keys[i].Block == keys[j].Block && keys[j].Time - keys[i].Time <= 7);
        Assert.That(expected, Is.Not.Empty);
        Assert.That(CosineJoin.Join(vectors, 0.4, scope), Is.EqualTo(expected));
    }

    [Test]
    public void Items_out_of_order_are_refused() =>
        Assert.That(() => JoinScope.Within([1, 1], [2.0, 1.0], 7), Throws.ArgumentException);

    private static ScoredPair[] BruteForce(SparseVectors vectors, double threshold, Func<int, int, bool> inScope)
    {
        List<ScoredPair> pairs = [];
        for (var right = 0; right < vectors.Count; right++)
        {
            for (var left = 0; left < right; left++)
            {
                var score = TermSets.Cosine(vectors.Ids(left), vectors.Weights(left), vectors.Ids(right), vectors.Weights(right));
                if (score >= threshold && inScope(left, right))
                {
                    pairs.Add(new ScoredPair(left, right, (float)score));
                }
            }
        }

        return [.. pairs];
    }

    private static SparseVectors RandomVectors(int seed, int count)
    {
        var random = new Random(seed);
        var ids = new int[count][];
        var weights = new float[count][];
        for (var i = 0; i < count; i++)
        {
            // Squared chance makes a few terms frequent; every tenth vector is empty or a copy.
            ids[i] = i % 10 == 9 ? (i % 20 == 9 ? [] : ids[i - 3]) : [.. Enumerable.Range(0, 1 + random.Next(14)).Select(_ => (int)(400 * random.NextDouble() * random.NextDouble())).Distinct().Order()];
            weights[i] = [.. ids[i].Select(id => (float)(1 + (id / 50.0)))];
        }

        return SparseVectors.Create(count, i => ids[i], i => weights[i]);
    }
}
