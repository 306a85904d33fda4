using BenchmarkDotNet.Attributes;
using ClaimCheck.Matching.Similarity;
using FuzzySharp;

namespace ClaimCheck.Benchmarks;

/// <summary>One similarity of each pair of 64 claim sentences, 60 to 200 characters long, against FuzzySharp's.</summary>
[MemoryDiagnoser]
public class KernelBenchmarks
{
    /// <summary>How many pairs a benchmark compares.</summary>
    public const int Pairs = Count * Count;

    private const int Count = 64;

    private string[] _sentences = [];

    private int[][] _terms = [];

    private float[][] _weights = [];

    [GlobalSetup]
    public void Setup()
    {
        var claims = MadeClaims.Generate(Count, seed: 7);
        _sentences = [.. Enumerable.Range(0, Count).Select(claims.Sentence)];
        _terms = [.. Enumerable.Range(0, Count).Select(i => claims.Vectors.Ids(i).ToArray())];
        _weights = [.. Enumerable.Range(0, Count).Select(i => claims.Vectors.Weights(i).ToArray())];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    public int FuzzySharpRatio()
    {
        var sum = 0;
        foreach (var left in _sentences)
        {
            foreach (var right in _sentences)
            {
                sum += Fuzz.Ratio(left, right);
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public int FuzzySharpTokenSetRatio()
    {
        var sum = 0;
        foreach (var left in _sentences)
        {
            foreach (var right in _sentences)
            {
                sum += Fuzz.TokenSetRatio(left, right);
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public int BitParallelRatio()
    {
        var sum = 0;
        foreach (var left in _sentences)
        {
            foreach (var right in _sentences)
            {
                sum += IndelRatio.Compute(left, right);
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public double TermCosine()
    {
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
        {
            for (var j = 0; j < Count; j++)
            {
                sum += TermSets.Cosine(_terms[i], _weights[i], _terms[j], _weights[j]);
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public double TermJaccard()
    {
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
        {
            for (var j = 0; j < Count; j++)
            {
                sum += TermSets.Jaccard(_terms[i], _terms[j]);
            }
        }

        return sum;
    }
}
