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
                    var node = graph.Add(documents[step], graph.Similar(documents[step]));
                    graph.Regroup(node, new GroupChanges());
                    present.Add(node);
                }

                if (step >= 60 || random.Next(4) == 0)
                {
                    var gone = present[random.Next(present.Count)];
                    graph.Remove(gone, new GroupChanges());
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
            var node = graph.Add(document, graph.Similar(document));
            graph.Regroup(node, new GroupChanges());
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
                graph.Regroup(graph.Add(document, graph.Similar(document)), new GroupChanges());
            }

            var without = Enumerable.Range(0, 4).Select(_ => random.Next(32)).ToHashSet();
            var drafts = graph.GroupsOfDrafts(documents[32..], without);
            foreach (var gone in without)
            {
                graph.Remove(gone, new GroupChanges());
            }

            foreach (var document in documents[32..])
            {
                graph.Regroup(graph.Add(document, graph.Similar(document)), new GroupChanges());
            }

            int[] present = [.. Enumerable.Range(0, 40).Where(node => !without.Contains(node))];
            Assert.That(drafts.OrderBy(static g => g[0]), Is.EqualTo(Groups(graph, [.. present]).Where(static g => g[^1] >= 32)), $"seed {seed}");
        }
    }

    private static List<int[]> Groups(StoryGraph graph, List<int> present) =>
        [.. present.Select(graph.GroupOf).Where(static g => g.Length > 1).DistinctBy(static g => g[0]).OrderBy(static g => g[0])];

    private static List<int[]> Batch(StoryGraph graph, List<int> present) =>
        [.. StoryGrouper.Default.Group([.. present.Select(node => graph[node]!)]).Select(group => group.Select(i => present[i]).Order().ToArray()).OrderBy(static g => g[0])];
}
