namespace ClaimCheck.Matching.Stories;

/// <summary>Which groups of a graph changed over one or several changes, as they were before the first of them. Not safe to share between threads.</summary>
internal sealed class GroupChanges
{
    private readonly SortedDictionary<int, int[]> _before = [];

    private readonly HashSet<int> _touched = [];

    /// <summary>The documents whose group changed, ascending.</summary>
    public IEnumerable<int> Nodes => _before.Keys;

    /// <summary>The groups as they were, each once; without those of documents that were not there.</summary>
    public IEnumerable<int[]> Before => _before.Values.Where(static group => group.Length > 0).DistinctBy(static group => group[0]);

    /// <summary>Takes note of a document's group before it changes; only the first note counts.</summary>
    /// <param name="node">The document.</param>
    /// <param name="group">Its group; empty when it was not there.</param>
    public void Note(int node, int[] group) => _before.TryAdd(node, group);

    /// <summary>Documents that were added or have lost a neighbour: their components have to be grouped anew.</summary>
    public IReadOnlyCollection<int> Touched => _touched;

    /// <summary>Takes note of a document whose component has to be grouped anew.</summary>
    /// <param name="node">The document.</param>
    public void Touch(int node) => _touched.Add(node);

    /// <summary>Takes note of a document that was not there before.</summary>
    /// <param name="node">The document.</param>
    public void NoteAdded(int node)
    {
        Note(node, []);
        Touch(node);
    }
}
