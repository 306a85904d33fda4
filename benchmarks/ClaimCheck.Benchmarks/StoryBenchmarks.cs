using BenchmarkDotNet.Attributes;
using ClaimCheck.Articles;
using ClaimCheck.Matching.Stories;

namespace ClaimCheck.Benchmarks;

/// <summary>Reading an article's words, comparing two articles, finding an article's partners among 1,500 and grouping them all.</summary>
[MemoryDiagnoser]
public class StoryBenchmarks
{
    private const int Articles = 1_500;

    private readonly StoryGraph _graph = new(StoryGrouper.Default);

    private StoryDocument[] _documents = [];

    private Article _article = null!;

    [GlobalSetup]
    public void Setup()
    {
        var articles = MadeArticles.Generate(Articles, seed: 3);
        _article = articles[0];
        _documents = [.. articles.Select(StoryReader.Default.Read)];
        foreach (var document in _documents)
        {
            _graph.Add(document, _graph.Similar(document));
        }

        _graph.RegroupAll();
    }

    [Benchmark]
    public int Read() => StoryReader.Default.Read(_article).Ids.Length;

    [Benchmark]
    public double Compare() => StoryGrouper.Default.Similarity(_documents[0], _documents[1]);

    [Benchmark]
    public int LookUp() => _graph.GroupsOfDrafts([_documents[7]], new HashSet<int>()).Count;

    [Benchmark]
    public int GroupAll() => StoryGrouper.Default.GroupWithReport(_documents, threads: 1).Clusters.Count;
}
