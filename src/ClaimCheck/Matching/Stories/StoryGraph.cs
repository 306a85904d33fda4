using ClaimCheck.Matching.Clustering;

namespace ClaimCheck.Matching.Stories;

/// <summary>
/// Documents that come and go, and how they are grouped: always as <see cref="StoryGrouper"/> groups the documents that are there, though a change
/// looks only at the component that it touches. One thread may change it while none reads; any number may read at once.
/// </summary>
/// <param name="grouper">Scores the pairs.</param>
internal sealed class StoryGraph(StoryGrouper grouper)
{
    private readonly StoryPostings _postings = new();

    private readonly List<StoryDocument?> _documents = [];

    private readonly List<List<StoryEdge>> _edges = [];

    private readonly List<int[]> _groups = [];

    /// <summary>How many documents were ever added; the next one's number.</summary>
    public int Count => _documents.Count;

    /// <summary>A document, or <see langword="null"/> when it was removed.</summary>
    /// <param name="node">Its number.</param>
    public StoryDocument? this[int node] => _documents[node];

    /// <summary>The numbers of the documents grouped with one, itself included, ascending.</summary>
    /// <param name="node">A document that is there.</param>
    public int[] GroupOf(int node) => _groups[node];

    /// <summary>The documents similar to one that are there.</summary>
    /// <param name="document">The document; need not be in the graph.</param>
    public List<StoryEdge> Similar(StoryDocument document)
    {
        List<StoryEdge> edges = [];
        foreach (var node in _postings.Find(document))
        {
            if (_documents[node] is { } other && (float)grouper.Similarity(document, other) is > StoryGrouper.Missing and var score)
            {
                edges.Add(new StoryEdge(node, score));
            }
        }

        return edges;
    }

    /// <summary>Adds a document whose edges are known, alone in its group until it is regrouped.</summary>
    /// <param name="document">The document.</param>
    /// <param name="edges">Its edges to documents that were added before; those to removed ones are ignored.</param>
    /// <returns>Its number.</returns>
    public int Add(StoryDocument document, IEnumerable<StoryEdge> edges)
    {
        var node = Count;
        _postings.Add(document);
        _documents.Add(document);
        _groups.Add([node]);
        _edges.Add([.. edges.Where(edge => _documents[edge.Node] is not null)]);
        foreach (var edge in _edges[node])
        {
            _edges[edge.Node].Add(new StoryEdge(node, edge.Score));
        }

        return node;
    }

    /// <summary>Takes a document away; the groups stay as they are until <see cref="Regroup"/>.</summary>
    /// <param name="node">A document that is there.</param>
    /// <param name="changes">Takes note of its group and of what has to be grouped anew.</param>
    public void Remove(int node, GroupChanges changes)
    {
        changes.Note(node, _groups[node]);
        foreach (var edge in _edges[node])
        {
            changes.Touch(edge.Node);
        }

        Drop(node);
    }

    /// <summary>Takes a document away and leaves the groups as they are; before <see cref="RegroupAll"/>.</summary>
    /// <param name="node">A document that is there.</param>
    public void Drop(int node)
    {
        _documents[node] = null;
        foreach (var edge in _edges[node])
        {
            _edges[edge.Node].RemoveAll(back => back.Node == node);
        }

        _edges[node].Clear();
    }

    /// <summary>The edges of a document to documents that were added before it.</summary>
    /// <param name="node">A document that is there.</param>
    public IEnumerable<StoryEdge> EarlierEdges(int node) => _edges[node].Where(edge => edge.Node < node);

    /// <summary>Groups the components anew that changes have touched.</summary>
    /// <param name="changes">The changes; takes note of the groups that become others.</param>
    public void Regroup(GroupChanges changes)
    {
        var affected = Component(changes.Touched.Where(node => _documents[node] is not null));
        Apply(affected, Cluster(affected).Clusters, changes);
    }

    /// <summary>The groups that drafts would be in if they were added; the graph stays as it is.</summary>
    /// <param name="drafts">The drafts; the first one's number is <see cref="Count"/>, the others follow.</param>
    /// <param name="without">Documents that count as removed.</param>
    /// <returns>For each group of two or more with a draft in it the numbers, ascending.</returns>
    public List<int[]> GroupsOfDrafts(IReadOnlyList<StoryDocument> drafts, IReadOnlySet<int> without)
    {
        var edges = EdgesOfDrafts(drafts, without);
        var near = Component(edges.Values.SelectMany(static list => list).Where(edge => edge.Score >= StoryGrouper.Threshold && edge.Node < Count).Select(static edge => edge.Node));
        int[] affected = [.. near.Where(node => !without.Contains(node)), .. edges.Keys];
        return [.. StoryClusters.Find(affected, node => node < Count ? _documents[node]! : drafts[node - Count], node => node < Count ? _edges[node] : edges[node], Count).Clusters
            .Where(group => group[^1] >= Count)];
    }

    /// <summary>The edges of each draft to documents that are there and to drafts before it, by its number.</summary>
    private Dictionary<int, List<StoryEdge>> EdgesOfDrafts(IReadOnlyList<StoryDocument> drafts, IReadOnlySet<int> without)
    {
        var added = new StoryGraph(grouper);
        var edges = new Dictionary<int, List<StoryEdge>>();
        foreach (var draft in drafts)
        {
            var own = Similar(draft);
            own.RemoveAll(edge => without.Contains(edge.Node));
            if (drafts.Count > 1)
            {
                var others = added.Similar(draft);
                edges[Count + added.Add(draft, others)] = [.. own, .. others.Select(edge => edge with { Node = Count + edge.Node })];
            }
            else
            {
                edges[Count] = own;
            }
        }

        return edges;
    }

    /// <summary>Groups every document that is there; after loading.</summary>
    public void RegroupAll() => Apply(All(), Cluster(All()).Clusters, new GroupChanges());

    /// <summary>How many pairs of similar documents the cap on giant components leaves out.</summary>
    public int CountCutPairs() => Cluster(All()).CutPairs;

    private int[] All() => [.. Enumerable.Range(0, Count).Where(node => _documents[node] is not null)];

    /// <summary>All documents that strong edges lead to, ascending.</summary>
    private int[] Component(IEnumerable<int> seeds)
    {
        var seen = new HashSet<int>(seeds);
        var open = new Stack<int>(seen);
        while (open.TryPop(out var node))
        {
            foreach (var edge in _edges[node])
            {
                if (edge.Score >= StoryGrouper.Threshold && seen.Add(edge.Node))
                {
                    open.Push(edge.Node);
                }
            }
        }

        return [.. seen.Order()];
    }

    private ClusteringResult Cluster(int[] nodes) => StoryClusters.Find(nodes, node => _documents[node]!, node => _edges[node], Count);

    private void Apply(int[] affected, IReadOnlyList<int[]> groups, GroupChanges changes)
    {
        var before = affected.ToDictionary(static node => node, node => _groups[node]);
        foreach (var node in affected)
        {
            _groups[node] = [node];
        }

        foreach (var group in groups)
        {
            foreach (var node in group)
            {
                _groups[node] = group;
            }
        }

        foreach (var (node, group) in before)
        {
            if (!group.AsSpan().SequenceEqual(_groups[node]))
            {
                changes.Note(node, group);
            }
        }
    }
}
