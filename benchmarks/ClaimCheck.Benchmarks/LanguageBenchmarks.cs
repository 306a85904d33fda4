using BenchmarkDotNet.Attributes;
using ClaimCheck.Language;
using ClaimCheck.Language.Models;
using ClaimCheck.Models.English;

namespace ClaimCheck.Benchmarks;

/// <summary>
/// Cost of each depth of the linguistic analysis of one article of 4,000 characters, on one thread and on all, and of loading the model. Characters a
/// second are 4,000 divided by the mean.
/// </summary>
[MemoryDiagnoser]
public class LanguageBenchmarks
{
    private const int Length = 4000;
    private readonly EnglishAnalyzer _analyzer = new();
    private string _text = "";

    /// <summary>Makes the article and loads the model.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _text = SampleArticle.Text(Length);
        _analyzer.Analyze(_text, AnalysisDepth.Trees);
    }

    /// <summary>Tokens and sentences.</summary>
    [Benchmark]
    public int Tokens() => _analyzer.Analyze(_text, AnalysisDepth.Tokens).Tokens.Length;

    /// <summary>Tags and lemmas too.</summary>
    [Benchmark]
    public int Tags() => _analyzer.Analyze(_text, AnalysisDepth.Tags).Tokens.Length;

    /// <summary>Trees too.</summary>
    [Benchmark]
    public int Trees() => _analyzer.Analyze(_text, AnalysisDepth.Trees).Tokens.Length;

    /// <summary>Sixteen articles with trees on all threads.</summary>
    [Benchmark(OperationsPerInvoke = 16)]
    public void TreesOnAllThreads() => Parallel.For(0, 16, _ => _analyzer.Analyze(_text, AnalysisDepth.Trees));

    /// <summary>Loading the default model.</summary>
    [Benchmark]
    public string Load()
    {
        using Stream stream = EnglishModel.Open();
        return LanguageModel.Load(stream).Manifest;
    }
}
