using BenchmarkDotNet.Attributes;
using ClaimCheck.Matching.Candidates;
using ClaimCheck.Matching.Similarity;

namespace ClaimCheck.Benchmarks;

/// <summary>Every pair of claims with a cosine of 0.5 or more: by looking at all pairs, and by the join.</summary>
[MemoryDiagnoser]
public class JoinBenchmarks
{
    private SparseVectors _vectors = null!;

    [Params(1_000, 10_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup() => _vectors = MadeClaims.Generate(Claims, seed: 1).Vectors;

    [Benchmark(Baseline = true)]
    public int AllPairs()
    {
        var found = 0;
        for (var i = 0; i < _vectors.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                found += TermSets.Cosine(_vectors.Ids(i), _vectors.Weights(i), _vectors.Ids(j), _vectors.Weights(j)) >= 0.5 ? 1 : 0;
            }
        }

        return found;
    }

    [Benchmark]
    public int Join() => CosineJoin.Join(_vectors, 0.5, JoinScope.Everything, threads: 1).Length;
}
