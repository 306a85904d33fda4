using System.Text;
using ClaimCheck.Claims;
using ClaimCheck.Index.Entries;
using ClaimCheck.Index.Storage;
using ClaimCheck.Matching.Stories;

namespace ClaimCheck.Index;

/// <summary>
/// The articles of an index by number, kept in a file or, without one, in memory. Numbers follow the order of coming and are never used again. One
/// thread may change it while none reads; any number may read at once.
/// </summary>
internal sealed class EntryStore(IndexLog? log) : IDisposable
{
    private const byte Added = 1;

    private const byte Removed = 2;

    private readonly List<IndexEntry?> _entries = [];

    private readonly Dictionary<int, IndexEntry> _removed = [];

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Number of articles.</summary>
    public int Count => _numbers.Count;

    /// <summary>Number of claims.</summary>
    public long Claims { get; private set; }

    /// <summary>Whether it can be changed.</summary>
    public bool IsWritable => log?.IsWritable ?? true;

    /// <summary>Number of bytes of the file, 0 without one.</summary>
    public long FileLength => log?.Length ?? 0;

    /// <summary>The number of an article, or -1.</summary>
    /// <param name="id">Its id.</param>
    public int NumberOf(string id) => _numbers.GetValueOrDefault(id, -1);

    /// <summary>The numbers of all articles, ascending.</summary>
    public IEnumerable<int> Numbers => _numbers.Values.Order();

    /// <summary>Reads the file.</summary>
    /// <param name="graph">Takes the documents; an empty graph.</param>
    /// <exception cref="IndexFileException">The file is damaged.</exception>
    public void Load(StoryGraph graph)
    {
        foreach (var record in log?.ReadAll() ?? [])
        {
            if (record.Kind == Added)
            {
                var head = EntryHead.Read(record.Head);
                graph.Add(head.Document, head.Edges);
                Keep(new IndexEntry(head.Id, head.Claims, record.Body, Bytes: null));
            }
            else if (record.Kind == Removed)
            {
                var number = _numbers[Encoding.UTF8.GetString(record.Head)];
                graph.Drop(number);
                Forget(number);
            }
        }

        graph.RegroupAll();
    }

    /// <summary>Adds an article under the next number.</summary>
    /// <param name="head">What is read when the file is loaded.</param>
    /// <param name="claims">Its claims, from <see cref="ClaimsJson"/>.</param>
    public void Add(EntryHead head, byte[] claims) =>
        Keep(new IndexEntry(head.Id, head.Claims, log?.Append(Added, head.Write(), claims) ?? default, log is null ? claims : null));

    /// <summary>Removes an article.</summary>
    /// <param name="number">Its number.</param>
    public void Remove(int number)
    {
        log?.Append(Removed, Encoding.UTF8.GetBytes(_entries[number]!.Id), []);
        Forget(number);
    }

    /// <summary>An article that is there, or was removed since the last <see cref="BeginChange"/>.</summary>
    /// <param name="number">Its number.</param>
    public IndexEntry this[int number] => _entries[number] ?? _removed[number];

    /// <summary>Forgets what was removed before.</summary>
    public void BeginChange() => _removed.Clear();

    /// <summary>The claims of an article.</summary>
    /// <param name="entry">The article.</param>
    public ArticleClaims Read(IndexEntry entry) => ClaimsJson.Read(entry.Bytes ?? log!.ReadBody(entry.Place));

    /// <summary>Makes the changes last.</summary>
    public void Commit() => log?.Commit();

    /// <inheritdoc/>
    public void Dispose() => log?.Dispose();

    private void Keep(IndexEntry entry)
    {
        _numbers[entry.Id] = _entries.Count;
        _entries.Add(entry);
        Claims += entry.Claims;
    }

    private void Forget(int number)
    {
        _numbers.Remove(_entries[number]!.Id);
        Claims -= _entries[number]!.Claims;
        _removed[number] = _entries[number]!;
        _entries[number] = null;
    }
}
