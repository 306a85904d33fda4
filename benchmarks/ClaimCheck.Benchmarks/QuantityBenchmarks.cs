using System.Text;
using BenchmarkDotNet.Attributes;
using ClaimCheck.Articles;
using ClaimCheck.Quantities;

namespace ClaimCheck.Benchmarks;

/// <summary>
/// Numbers, units, money, dates and times of news text (quantities.txt, written for this, repeated to the length). Characters a second are the length
/// divided by the mean; the cost of a character must not grow with the length.
/// </summary>
[MemoryDiagnoser]
public class QuantityBenchmarks
{
    private string _text = "";
    private PublicationTime? _published;

    /// <summary>Length of the text in UTF-16 code units.</summary>
    [Params(10_000, 100_000, 1_000_000, 10_000_000)]
    public int Length { get; set; }

    /// <summary>Makes the text and loads the tables.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var news = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "quantities.txt"));
        var text = new StringBuilder();
        while (text.Length < Length)
        {
            text.Append(news).Append('\n');
        }

        _text = text.ToString(0, Length);
        _published = PublicationTime.TryParse("2031-04-09", out var time) ? time : null;
        QuantityReader.Default.Read(_text, _published);
    }

    /// <summary>Reads all of it.</summary>
    [Benchmark]
    public int Read() => QuantityReader.Default.Read(_text, _published).Count;
}
