using BenchmarkDotNet.Attributes;
using ClaimCheck.Quantities;

namespace ClaimCheck.Benchmarks;

/// <summary>Reading quantities where a careless reader would look back or ahead without end: the cost of ten times the text must be about ten times as high.</summary>
[MemoryDiagnoser]
public class HostileQuantityBenchmarks
{
    private string _text = "";

    /// <summary>What is repeated.</summary>
    [Params("1", "and ", "(", "one hundred ", "between 1 and ", "from 5 to ", "1,", ",.5", "1/1/", "5%", "$", "last next ", "-1-", "2019-", "May 5 to ", "first quarter of ", "38 of the ")]
    public string Piece { get; set; } = "";

    /// <summary>How often.</summary>
    [Params(100_000, 1_000_000)]
    public int Times { get; set; }

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _text = string.Concat(Enumerable.Repeat(Piece, Times));
        QuantityReader.Default.Read("1", null);
    }

    /// <summary>Reads all of it.</summary>
    [Benchmark]
    public int Read() => QuantityReader.Default.Read(_text, null).Count;
}
