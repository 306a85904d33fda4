using System.Security.Cryptography;
using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Checking.Comparing;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Language.Places;
using ClaimCheck.Matching.Data;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;
using ClaimCheck.Reports;
using ClaimCheck.RulePacks.Lexicon;
using ClaimCheck.Verdicts;
using ClaimCheck.Verdicts.Findings;
using ClaimCheck.Verdicts.Judges;
using ClaimCheck.Verdicts.Rules;

namespace ClaimCheck.Checking;

/// <summary>The stages in the order in which text flows through them. Immutable; safe to share between threads.</summary>
internal sealed class CheckPipeline
{
    private readonly ClaimExtractor _extractor;
    private readonly QuestionClusterer _clusterer;
    private readonly StoryChecker _stories;
    private readonly PairComparer _comparer;
    private readonly PairJudge _judge;
    private readonly FindingRules _rules;

    public CheckPipeline(ITextAnalyzer analyzer, PackKnowledge knowledge)
    {
        var units = new UnitComparer(QuantityReader.Default.Units);
        var places = new PlaceComparer(Gazetteer.Default);
        var score = QuestionScore.Read(MatchingData.Lines("question-weights.tsv"));
        _comparer = new PairComparer(LemmaRarity.Default, WordLexicon.Default, places, units, new RolePairs(knowledge.Roles));
        var answers = new AnswerJudges(units, places, LemmaRarity.Default, WordLexicon.Default);
        _rules = new FindingRules(knowledge.Rules, knowledge.Suppressions);
        _extractor = new ClaimExtractor(analyzer, QuantityReader.Default, knowledge);
        Texts = TextComparer.Create(analyzer, _extractor, _comparer, units, knowledge.Roles);
        _clusterer = new QuestionClusterer(_comparer, score);
        Fingerprint = FingerprintOf(analyzer, knowledge);
        Questions = new QuestionWriter(knowledge.Roles);
        _judge = new PairJudge(answers, new Thresholds(), knowledge.Tolerances);
        _stories = new StoryChecker(_clusterer, _judge, new ClusterJudge(_judge, answers, score), Questions, new SpellingFindings(_comparer));
    }

    /// <summary>SHA-256 of what results depend on: the code and tables of the library and of the analyzer, and the packs.</summary>
    public byte[] Fingerprint { get; }

    /// <summary>Puts the questions of claims into words.</summary>
    public QuestionWriter Questions { get; }

    /// <summary>Extracts the claims of an article.</summary>
    public ArticleClaims Read(Article article) => _extractor.Extract(article);

    /// <summary>Holds texts against each other.</summary>
    public TextComparer Texts { get; }

    /// <summary>The scored pairs of a story's claims.</summary>
    public List<QuestionPair> Pairs(IReadOnlyList<ClaimNode> claims) => _clusterer.Pairs(claims);

    /// <summary>The verdict on a pair of claims of one story.</summary>
    public PairVerdict Judge(QuestionPair pair, IReadOnlyList<ClaimNode> claims, IReadOnlyList<PublicationTime?> published) =>
        _judge.Judge(claims[pair.A].Frame, published[claims[pair.A].Article], claims[pair.B].Frame, published[claims[pair.B].Article], pair.Levels, pair.LogOdds);

    /// <summary>What keeps two claims from answering one question; <see langword="null"/> where nothing does.</summary>
    public string? ScopeDifference(ClaimFrame a, ClaimFrame b) => ScopeRule.Difference(a, b, _comparer.Compare(a, b));

    /// <summary>Checks the stories of a run.</summary>
    /// <param name="articles">The articles after extraction, in the order of the input.</param>
    /// <param name="stories">Numbers of the articles of each story.</param>
    /// <param name="notes">Remarks for the reader.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="cancellation">Ends the check early.</param>
    public ConsistencyReport Check(
        IReadOnlyList<ArticleClaims> articles, IReadOnlyList<int[]> stories, IReadOnlyList<string> notes, int threads, CancellationToken cancellation)
    {
        var claims = new List<ClaimNode>();
        var own = AddClaims(claims, articles, a => a.Frames);
        var names = AddClaims(claims, articles, a => a.Names);
        var headers = articles.Select(a => a.Article).ToArray();
        var versions = new ArticleVersions(headers, stories);
        var checks = new StoryCheck[stories.Count];
        Parallel.For(0, stories.Count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, i =>
        {
            var members = stories[i].Where(a => !versions.IsReplaced(a)).ToArray();
            checks[i] = _stories.Check(Of(members, own), Of(members, names), headers);
        });

        var inStories = stories.SelectMany(static s => s).ToHashSet();
        var alone = Enumerable.Range(0, articles.Count).Where(a => !inStories.Contains(a)).Select(a => _stories.CheckAlone([.. Of([a], own), .. Of([a], names)], headers));

        ClaimNode[] Of(int[] members, int[] first) => [.. members.SelectMany(a => claims.GetRange(first[a], first[a + 1] - first[a]))];
        return ReportBuilder.Build(headers, claims, stories, [.. checks, .. alone], versions, _rules, Questions, notes);
    }

    /// <summary>Appends one sort of the articles' claims.</summary>
    /// <returns>Where those of each article begin, and behind them where the last ones end.</returns>
    private static int[] AddClaims(List<ClaimNode> claims, IReadOnlyList<ArticleClaims> articles, Func<ArticleClaims, IReadOnlyList<ClaimFrame>> sort)
    {
        var first = new int[articles.Count + 1];
        first[0] = claims.Count;
        for (var i = 0; i < articles.Count; i++)
        {
            claims.AddRange(sort(articles[i]).Select((frame, n) => new ClaimNode(first[i] + n, i, frame)));
            first[i + 1] = claims.Count;
        }

        return first;
    }

    private static byte[] FingerprintOf(ITextAnalyzer analyzer, PackKnowledge knowledge)
    {
        // A deterministic build's version id is a hash of the code and of the tables embedded with it.
        var parts = knowledge.Packs.Select(p => p.TextHash)
            .Append(typeof(CheckPipeline).Module.ModuleVersionId.ToString())
            .Append(analyzer.GetType().Module.ModuleVersionId.ToString());
        return SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
    }
}
