using ClaimCheck.Articles;
using ClaimCheck.Checking;
using ClaimCheck.Checking.Comparing;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language;
using ClaimCheck.Language.Detection;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Matching.Stories;
using ClaimCheck.Reports;
using ClaimCheck.Verdicts;

namespace ClaimCheck;

/// <summary>Finds claims in articles and where they contradict each other. Immutable; safe to share between threads.</summary>
public sealed class ClaimChecker
{
    private readonly CheckPipeline _pipeline;

    internal ClaimChecker(CheckPipeline pipeline, int threads) => (_pipeline, Threads) = (pipeline, threads);

    /// <summary>The analyzer with the model that ships.</summary>
    internal static ITextAnalyzer DefaultAnalyzer { get; } = new EnglishAnalyzer();

    /// <summary>How many threads a check uses.</summary>
    internal int Threads { get; }

    /// <summary>SHA-256 of what the results depend on; checkers with one fingerprint give the same results.</summary>
    internal byte[] Fingerprint => _pipeline.Fingerprint;

    /// <summary>Starts a checker with the built-in rule packs.</summary>
    public static ClaimCheckerBuilder CreateBuilder() => new();

    /// <summary>Checks articles against each other.</summary>
    /// <param name="articles">The articles; ids must be unique.</param>
    public ConsistencyReport Check(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Check(articles, null, CancellationToken.None);
    }

    /// <summary>Checks articles against each other as they arrive; an article's text is let go when its claims are extracted.</summary>
    /// <param name="articles">The articles; ids must be unique.</param>
    /// <param name="progress">Is told how far the check has come; on any thread.</param>
    /// <param name="cancellationToken">Ends the check early.</param>
    /// <exception cref="OperationCanceledException">The check was ended early.</exception>
    public Task<ConsistencyReport> CheckAsync(
        IAsyncEnumerable<Article> articles, IProgress<CheckProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Task.Run(() => Check(articles.ToBlockingEnumerable(cancellationToken), progress, cancellationToken), cancellationToken);
    }

    /// <summary>Extracts the claims of one article.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<Claim> Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var read = _pipeline.Read(article);
        return [.. read.Frames.Where(IsOfInterest).Select((frame, i) => ReportClaim.Of(frame, ReportClaim.Id('c', i), read.Article, null, _pipeline.Questions.Write(frame)))];
    }

    /// <summary>Holds the claims of one text against another. Both are taken to be of one moment and one setting: a stated figure that differs is a
    /// contradiction, not an update. Texts are sentences or short paragraphs; of a long text, words behind the first 400 are not laid side by side.</summary>
    /// <param name="a">The text that is relied on.</param>
    /// <param name="b">The text whose claims are held against it.</param>
    public TextComparison Compare(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return _pipeline.Texts.Compare(a, b);
    }

    /// <summary>Whether a claim is worth a line on its own: not that something merely happened, nor a name that is merely mentioned.</summary>
    private static bool IsOfInterest(ClaimFrame frame) => !frame.Incidental
        || frame is not ({ Kind: ClaimKind.Polarity, Circumstances.Polarity: Polarity.Positive } or { Kind: ClaimKind.Name });

    /// <summary>Extracts the claims of one article in the form that the later stages work on.</summary>
    internal ArticleClaims Read(Article article) => _pipeline.Read(article);

    /// <summary>Holds texts against each other, step by step.</summary>
    internal TextComparer Texts => _pipeline.Texts;

    /// <summary>The scored pairs of claims of one story.</summary>
    internal List<QuestionPair> Pairs(IReadOnlyList<ClaimNode> claims) => _pipeline.Pairs(claims);

    /// <summary>The verdict on a pair of claims of one story, and the log-odds from which it follows.</summary>
    internal PairVerdict Judge(QuestionPair pair, IReadOnlyList<ClaimNode> claims, IReadOnlyList<PublicationTime?> published) =>
        _pipeline.Judge(pair, claims, published);

    /// <summary>What keeps two claims from answering one question; <see langword="null"/> where nothing does.</summary>
    internal string? ScopeDifference(ClaimFrame a, ClaimFrame b) => _pipeline.ScopeDifference(a, b);

    /// <summary>Checks articles that are known to report one happening, however little they share.</summary>
    /// <param name="articles">The articles; ids must be unique.</param>
    internal ConsistencyReport CheckAsOneStory(IReadOnlyList<Article> articles) =>
        _pipeline.Check([.. articles.Select(_pipeline.Read)], [[.. Enumerable.Range(0, articles.Count)]], [], Threads, CancellationToken.None);

    /// <summary>Checks articles whose claims are extracted and whose stories are known.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="stories">Numbers of the articles of each story, two or more, ascending; stories by their first article.</param>
    /// <param name="notes">Remarks for the reader.</param>
    internal ConsistencyReport CheckStories(IReadOnlyList<ArticleClaims> articles, IReadOnlyList<int[]> stories, IReadOnlyList<string> notes) =>
        _pipeline.Check(articles, stories, notes, Threads, CancellationToken.None);

    private ConsistencyReport Check(IEnumerable<Article> articles, IProgress<CheckProgress>? progress, CancellationToken cancellation)
    {
        var read = new List<ArticleClaims>();
        var documents = new List<StoryDocument>();
        var notes = new List<string>();
        foreach (var (article, claims, document, other) in OrderedParallel.Select(articles, ReadWithWords, Threads, cancellation))
        {
            if (claims is null || document is null)
            {
                notes.Add($"article \"{article}\" is {other}; it was skipped");
                continue;
            }

            read.Add(claims);
            documents.Add(document);
            progress?.Report(new CheckProgress(CheckStage.Extracting, read.Count));
        }

        var grouping = StoryGrouper.Default.GroupRun(documents, Threads);
        notes.AddRange(StoryGrouper.Notes(grouping.CutPairs));
        return _pipeline.Check(read, grouping.Clusters, notes, Threads, cancellation);
    }

    private (string Article, ArticleClaims? Claims, StoryDocument? Words, string? OtherLanguage) ReadWithWords(Article article) =>
        LanguageDetector.OtherLanguage(article) is { } other
            ? (article.Id, null, null, other)
            : (article.Id, _pipeline.Read(article), StoryReader.Default.Read(article), null);
}
