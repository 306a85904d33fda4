using ClaimCheck.Matching.Stories;

namespace ClaimCheck.Tests.Matching;

public sealed class StoryGraphTests
{
    [Test]
    public void Groups_are_those_of_a_batch_after_any_order_of_adding_and_removing()
    {
        for (var seed = 1; seed <= 15; seed++)
        {
            var random = new Random(seed);
            var documents = MadeStories.Documents(random, stories: 12, articles: 60);
            var graph = new StoryGraph(StoryGrouper.Default);
            List<int> present = [];
            for (var step = 0; step < 90; step++)
            {
                if (step < 60)
                {
                    present.Add(Add(graph, documents[step]));
                }

                if (step >= 60 || random.Next(4) == 0)
                {
                    var gone = present[random.Next(present.Count)];
                    Remove(graph, gone);
                    present.Remove(gone);
                }

                if (step % 10 == 9)
                {
                    Assert.That(Groups(graph, present), Is.EqualTo(Batch(graph, present)), $"seed {seed}, step {step}");
                }
            }
        }
    }

    [Test]
    public void A_draft_is_shown_the_group_that_adding_it_would_put_it_in()
    {
        var documents = MadeStories.Documents(new Random(77), stories: 8, articles: 40);
        var graph = new StoryGraph(StoryGrouper.Default);
        var grouped = 0;
        foreach (var document in documents)
        {
            var drafts = graph.GroupsOfDrafts([document], new HashSet<int>());
            var node = Add(graph, document);
            Assert.That(drafts.SingleOrDefault([node]), Is.EqualTo(graph.GroupOf(node)));
            grouped += drafts.Count;
        }

        Assert.That(grouped, Is.GreaterThan(10));
    }

    [Test]
    public void Drafts_are_shown_the_groups_that_adding_them_all_and_removing_others_would_make()
    {
        for (var seed = 1; seed <= 15; seed++)
        {
            var random = new Random(seed);
            var documents = MadeStories.Documents(random, stories: 8, articles: 40);
            var graph = new StoryGraph(StoryGrouper.Default);
            foreach (var document in documents[..32])
            {
                Add(graph, document);
            }

            var without = Enumerable.Range(0, 4).Select(_ => random.Next(32)).ToHashSet();
            var drafts = graph.GroupsOfDrafts(documents[32..], without);
            foreach (var gone in without)
            {
                Remove(graph, gone);
            }

            foreach (var document in documents[32..])
            {
                Add(graph, document);
            }

            int[] present = [.. Enumerable.Range(0, 40).Where(node => !without.Contains(node))];
            Assert.That(drafts.OrderBy(static g => g[0]), Is.EqualTo(Groups(graph, [.. present]).Where(static g => g[^1] >= 32)), $"seed {seed}");
        }
    }

    [Test]
    public void Many_changes_in_one_step_leave_the_groups_and_the_notes_that_single_steps_would()
    {
        for (var seed = 1; seed <= 15; seed++)
        {
            var random = new Random(seed);
            var documents = MadeStories.Documents(random, stories: 8, articles: 40);
            var graph = new StoryGraph(StoryGrouper.Default);
            foreach (var document in documents[..25])
            {
                Add(graph, document);
            }

            var before = Groups(graph, [.. Enumerable.Range(0, 25)]);
            var changes = new GroupChanges();
            var gone = Enumerable.Range(0, 6).Select(_ => random.Next(25)).ToHashSet();
            foreach (var node in gone)
            {
                graph.Remove(node, changes);
            }

            foreach (var document in documents[25..])
            {
                changes.NoteAdded(graph.Add(document, graph.Similar(document)));
            }

            graph.Regroup(changes);
            List<int> present = [.. Enumerable.Range(0, 40).Where(node => !gone.Contains(node))];
            var after = Groups(graph, present);
            Assert.That(after, Is.EqualTo(Batch(graph, present)), $"seed {seed}");
            var unchanged = before.Where(group => after.Any(group.SequenceEqual)).SelectMany(static group => group);
            Assert.That(changes.Nodes.Intersect(unchanged), Is.Empty, $"seed {seed}");
            Assert.That(before.Where(group => !after.Any(group.SequenceEqual)).Select(static group => group[0]).Except(changes.Before.Select(static group => group[0])), Is.Empty, $"seed {seed}");
        }
    }

    private static int Add(StoryGraph graph, StoryDocument document)
    {
        var changes = new GroupChanges();
        var node = graph.Add(document, graph.Similar(document));
        changes.NoteAdded(node);
        graph.Regroup(changes);
        return node;
    }

    private static void Remove(StoryGraph graph, int node)
    {
        var changes = new GroupChanges();
        graph.Remove(node, changes);
        graph.Regroup(changes);
    }

    private static List<int[]> Groups(StoryGraph graph, List<int> present) =>
        [.. present.Select(graph.GroupOf).Where(static g => g.Length > 1).DistinctBy(static g => g[0]).OrderBy(static g => g[0])];

    private static List<int[]> Batch(StoryGraph graph, List<int> present) =>
        [.. StoryGrouper.Default.Group([.. present.Select(node => graph[node]!)]).Select(group => group.Select(i => present[i]).Order().ToArray()).OrderBy(static g => g[0])];
}
