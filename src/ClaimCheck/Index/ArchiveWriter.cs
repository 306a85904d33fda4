using ClaimCheck.Index.Entries;
using ClaimCheck.Matching.Stories;

namespace ClaimCheck.Index;

/// <summary>Changes the articles of an index and their groups together; a change lasts when its call returns. One call at a time, while none reads.</summary>
/// <param name="entries">The articles.</param>
/// <param name="graph">Their groups.</param>
internal sealed class ArchiveWriter(EntryStore entries, StoryGraph graph)
{
    /// <summary>Adds articles, or replaces those with their ids.</summary>
    /// <param name="read">The articles, their edges not yet known, and their claims from <see cref="ClaimsJson"/>.</param>
    /// <returns>The groups that changed.</returns>
    public GroupChanges Add(IReadOnlyList<(EntryHead Head, byte[] Claims)> read)
    {
        var changes = Begin();
        foreach (var (head, claims) in read)
        {
            RemoveIfThere(head.Id, changes);
            var edges = graph.Similar(head.Document);
            entries.Add(head with { Edges = edges }, claims);
            changes.NoteAdded(graph.Add(head.Document, edges));
        }

        return End(changes);
    }

    /// <summary>Removes articles; ids that are not in the index are passed over.</summary>
    /// <param name="ids">Their ids.</param>
    /// <returns>The groups that changed.</returns>
    public GroupChanges Remove(string[] ids)
    {
        var changes = Begin();
        foreach (var id in ids)
        {
            RemoveIfThere(id, changes);
        }

        return End(changes);
    }

    private void RemoveIfThere(string id, GroupChanges changes)
    {
        if (entries.NumberOf(id) is >= 0 and var number)
        {
            graph.Remove(number, changes);
            entries.Remove(number);
        }
    }

    private GroupChanges Begin()
    {
        entries.BeginChange();
        return new GroupChanges();
    }

    private GroupChanges End(GroupChanges changes)
    {
        graph.Regroup(changes);
        entries.Commit();
        return changes;
    }
}
