using BenchmarkDotNet.Attributes;
using ClaimCheck.Articles;
using ClaimCheck.Language;
using ClaimCheck.Matching.Stories;
using ClaimCheck.Quantities;

namespace ClaimCheck.Benchmarks;

/// <summary>What each stage takes for one article of 900 words (5,400 characters) on one thread, and the whole check of thirty articles of ten happenings.</summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private readonly EnglishAnalyzer _analyzer = new();

    private readonly ClaimChecker _checker = ClaimChecker.CreateBuilder().UseThreads(1).Build();

    private readonly Article[] _thirty = MadeArticles.Generate(30, seed: 5);

    private readonly Article _article = new() { Id = "a", Title = "Dam bursts near Orlo", Text = SampleArticle.Text(5_400) };

    [Benchmark]
    public int FindQuantities() => QuantityReader.Default.Read(_article.Text, null).Count;

    [Benchmark]
    public int Analyze() => _analyzer.Analyze(_article.Text, AnalysisDepth.Trees).Tokens.Length;

    [Benchmark]
    public int ReadWords() => StoryReader.Default.Read(_article).Ids.Length;

    [Benchmark]
    public int ExtractClaims() => _checker.Extract(_article).Count;

    [Benchmark]
    public int CheckThirty() => _checker.Check(_thirty).Claims.Count;
}
