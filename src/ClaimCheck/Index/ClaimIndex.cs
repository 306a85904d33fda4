using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Index.Entries;
using ClaimCheck.Index.Storage;
using ClaimCheck.Language.Detection;
using ClaimCheck.Matching.Stories;
using ClaimCheck.Reports;

namespace ClaimCheck.Index;

/// <summary>
/// An archive that grows: articles are added, replaced and removed one by one, and each change tells which findings came and went, without checking
/// the archive again. The findings are always those of a check of all articles at once. Kept in one file, or in memory. A process that is killed at
/// any moment loses at most the call that had not returned. Safe to share between threads; changes wait for each other and for checks.
/// </summary>
public sealed class ClaimIndex : IDisposable
{
    private readonly ClaimChecker _checker;

    private readonly EntryStore _entries;

    private readonly StoryGraph _graph = new(StoryGrouper.Default);

    private readonly ReaderWriterLockSlim _lock = new();

    private ClaimIndex(ClaimChecker checker, IndexLog? log)
    {
        _checker = checker;
        _entries = new EntryStore(log);
    }

    /// <summary>Number of articles.</summary>
    public int ArticleCount => _entries.Count;

    /// <summary>Number of claims of all articles.</summary>
    public long ClaimCount => _entries.Claims;

    /// <summary>Number of bytes of the file; 0 for an index in memory.</summary>
    public long FileLength => _entries.FileLength;

    /// <summary>An empty index that is gone with the process.</summary>
    /// <param name="checker">Extracts and compares.</param>
    public static ClaimIndex InMemory(ClaimChecker checker)
    {
        ArgumentNullException.ThrowIfNull(checker);
        return new ClaimIndex(checker, log: null);
    }

    /// <summary>Opens an index to change it; no other process can open it meanwhile. A missing file is made.</summary>
    /// <param name="path">The file.</param>
    /// <param name="checker">Extracts and compares; must be of the version and have the rule packs that the index was made with.</param>
    /// <exception cref="IndexFileException">The file is no index, or is damaged, or was made by another checker, or is open elsewhere.</exception>
    public static ClaimIndex Open(string path, ClaimChecker checker) => Open(path, checker, writable: true);

    /// <summary>Opens an index to ask it; other processes can do so too. A change throws <see cref="NotSupportedException"/>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="checker">Extracts and compares; must be of the version and have the rule packs that the index was made with.</param>
    /// <exception cref="IndexFileException">The file is no index, or is damaged, or was made by another checker, or is being changed.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static ClaimIndex OpenReadOnly(string path, ClaimChecker checker) => Open(path, checker, writable: false);

    /// <summary>Whether an article is in the index.</summary>
    /// <param name="id">Its id.</param>
    public bool Contains(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Reading(() => _entries.NumberOf(id) >= 0);
    }

    /// <summary>Adds an article, or replaces the one with its id.</summary>
    /// <param name="article">The article.</param>
    public IndexChange Add(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Add([article]);
    }

    /// <summary>Adds or replaces articles in one step: all of them, or after a kill none.</summary>
    /// <param name="articles">The articles. One that is not in English is left out, with a note in the report.</param>
    public IndexChange Add(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        List<string> notes = [];
        List<(ArticleClaims Claims, StoryDocument Document)> read = [];
        foreach (var (article, other, claims, document) in OrderedParallel.Select(articles, Extract, _checker.Threads, CancellationToken.None))
        {
            if (claims is null || document is null)
            {
                notes.Add($"article \"{article}\" is {other}; it was skipped");
                continue;
            }

            read.Add((claims, document));
        }

        return Changing(notes, changes =>
        {
            foreach (var (claims, document) in read)
            {
                RemoveIfThere(claims.Article.Id, changes);
                var edges = _graph.Similar(document);
                _entries.Add(new EntryHead(claims.Article.Id, claims.Frames.Count, document, edges), ClaimsJson.Write(claims));
                _graph.Regroup(_graph.Add(document, edges), changes);
            }
        });
    }

    /// <summary>Removes an article; nothing happens when it is not in the index.</summary>
    /// <param name="id">Its id.</param>
    public IndexChange Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Changing([], changes => RemoveIfThere(id, changes));
    }

    /// <summary>Holds a draft against the archive and leaves the archive as it is.</summary>
    /// <param name="draft">The draft. An article of the archive with its id counts as replaced by it.</param>
    /// <returns>The draft's story with the findings that the draft has a part in.</returns>
    public ConsistencyReport Check(Article draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var (_, other, claims, document) = Extract(draft);
        return claims is null || document is null
            ? _checker.CheckStories([], [], [$"article \"{draft.Id}\" is {other}; it was skipped"])
            : Reading(() => Check(claims, document));
    }

    /// <summary>The report of a check of all articles, in the order in which they were added.</summary>
    public ConsistencyReport Report() => Reading(() =>
    {
        int[] numbers = [.. _entries.Numbers];
        return Report(numbers, numbers.Select(_graph.GroupOf));
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _entries.Dispose();
        _lock.Dispose();
    }

    private static ClaimIndex Open(string path, ClaimChecker checker, bool writable)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(checker);
        var index = new ClaimIndex(checker, IndexLog.Open(path, checker.Fingerprint, writable));
        try
        {
            index._entries.Load(index._graph);
            return index;
        }
        catch
        {
            index.Dispose();
            throw;
        }
    }

    private (string Id, string? OtherLanguage, ArticleClaims? Claims, StoryDocument? Document) Extract(Article article) =>
        LanguageDetector.OtherLanguage(article) is { } other
            ? (article.Id, other, null, null)
            : (article.Id, null, _checker.Read(article), StoryReader.Default.Read(article));

    private void RemoveIfThere(string id, GroupChanges changes)
    {
        if (_entries.NumberOf(id) is >= 0 and var number)
        {
            _graph.Remove(number, changes);
            _entries.Remove(number);
        }
    }

    private ConsistencyReport Check(ArticleClaims claims, StoryDocument document)
    {
        var replaced = _entries.NumberOf(claims.Article.Id);
        List<StoryEdge> edges = [.. _graph.Similar(document).Where(edge => edge.Node != replaced)];
        var group = _graph.GroupOfDraft(document, edges, replaced);
        ArticleClaims[] articles = [.. group.Select(number => _entries.Read(_entries[number])), claims];
        var report = _checker.CheckStories(articles, articles.Length > 1 ? [[.. Enumerable.Range(0, articles.Length)]] : [], []);
        var own = report.Claims.Where(claim => claim.Article == claims.Article.Id).Select(static claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return report with { Findings = [.. report.Findings.Where(finding => finding.Sides.Any(side => side.Claims.Any(own.Contains)))] };
    }

    private IndexChange Changing(IReadOnlyList<string> notes, Action<GroupChanges> change)
    {
        if (!_entries.IsWritable)
        {
            throw new NotSupportedException("The index is open for reading only.");
        }

        _lock.EnterWriteLock();
        try
        {
            var changes = new GroupChanges();
            _entries.BeginChange();
            change(changes);
            _entries.Commit();
            var before = Report([.. changes.Before.SelectMany(static g => g).Order()], changes.Before);
            int[] now = [.. changes.Nodes.Where(node => _graph[node] is not null)];
            var after = Report([.. now.SelectMany(_graph.GroupOf).Distinct().Order()], now.Select(_graph.GroupOf), notes).ComparedWith(before);
            var left = after.Findings.Select(static f => f.Fingerprint).ToHashSet(StringComparer.Ordinal);
            return new IndexChange(after, [.. before.Findings.Select(static f => f.Fingerprint).Where(f => !left.Contains(f)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }

    /// <summary>The report of some articles and their groups.</summary>
    private ConsistencyReport Report(int[] numbers, IEnumerable<int[]> groups, IReadOnlyList<string>? notes = null)
    {
        int[][] stories = [.. groups.Where(static g => g.Length > 1).DistinctBy(static g => g[0]).OrderBy(static g => g[0])
            .Select(group => group.Select(number => Array.BinarySearch(numbers, number)).ToArray())];
        return _checker.CheckStories([.. numbers.Select(number => _entries.Read(_entries[number]))], stories, notes ?? []);
    }

    private T Reading<T>(Func<T> read)
    {
        _lock.EnterReadLock();
        try
        {
            return read();
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }
}
