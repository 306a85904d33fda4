using ClaimCheck.Articles;
using ClaimCheck.Index.Entries;
using ClaimCheck.Index.Storage;
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
    private readonly EntryStore _entries;

    private readonly ArticleReader _reader;

    private readonly StoryReports _reports;

    private readonly StoryGraph _graph = new(StoryGrouper.Default);

    private readonly ArchiveWriter _writer;

    private readonly SharedLock _lock = new();

    private ClaimIndex(ClaimChecker checker, IndexLog? log)
    {
        _entries = new EntryStore(log);
        _reader = new ArticleReader(checker);
        _reports = new StoryReports(checker, _entries, _graph);
        _writer = new ArchiveWriter(_entries, _graph);
    }

    /// <summary>Number of articles.</summary>
    public int ArticleCount => _entries.Count;

    /// <summary>Number of claims of all articles.</summary>
    public long ClaimCount => _entries.Claims;

    /// <summary>Number of stories: groups of two or more articles that report one happening.</summary>
    public int StoryCount => _lock.Read(() => _entries.Numbers.Count(number => _graph.GroupOf(number) is { Length: > 1 } group && group[0] == number));

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
        return _lock.Read(() => _entries.NumberOf(id) >= 0);
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
        var (read, notes) = _reader.Read(articles, ClaimsJson.Write);
        return Changing(notes, () => _writer.Add(read));
    }

    /// <summary>Removes an article; nothing happens when it is not in the index.</summary>
    /// <param name="id">Its id.</param>
    public IndexChange Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Remove([id]);
    }

    /// <summary>Removes articles in one step; ids that are not in the index are passed over.</summary>
    /// <param name="ids">Their ids.</param>
    public IndexChange Remove(IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        string[] gone = [.. ids];
        return Changing([], () => _writer.Remove(gone));
    }

    /// <summary>Holds a draft against the archive and leaves the archive as it is.</summary>
    /// <param name="draft">The draft. An article of the archive with its id counts as replaced by it.</param>
    /// <returns>The draft's story with the findings that the draft has a part in.</returns>
    public ConsistencyReport Check(Article draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Check([draft]);
    }

    /// <summary>Holds drafts against the archive and each other, and leaves the archive as it is.</summary>
    /// <param name="drafts">The drafts. Articles of the archive with their ids count as replaced by them.</param>
    /// <returns>The drafts' stories with the findings that a draft has a part in.</returns>
    public ConsistencyReport Check(IEnumerable<Article> drafts)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        var (read, notes) = _reader.Read(drafts, static claims => claims);
        return _lock.Read(() => _reports.OfDrafts([.. read.Reverse().DistinctBy(static draft => draft.Head.Id, StringComparer.Ordinal).Reverse()], notes));
    }

    /// <summary>The report of a check of all articles, in the order in which they were added.</summary>
    public ConsistencyReport Report() => _lock.Read(() =>
    {
        int[] numbers = [.. _entries.Numbers];
        return _reports.Of(numbers, numbers.Select(_graph.GroupOf), [.. StoryGrouper.Notes(_graph.CountCutPairs())]);
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

    private IndexChange Changing(IReadOnlyList<string> notes, Func<GroupChanges> change) => _entries.IsWritable
        ? _lock.Write(() => _reports.Of(change(), notes))
        : throw new NotSupportedException("The index is open for reading only.");
}
