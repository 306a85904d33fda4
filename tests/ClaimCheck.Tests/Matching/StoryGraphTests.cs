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
            var edges = graph.Similar(document);
            var draft = graph.GroupOfDraft(document, edges);
            var node = graph.Add(document, edges);
            graph.Regroup(node, new GroupChanges());
            Assert.That(draft.Append(node), Is.EqualTo(graph.GroupOf(node)));
            grouped += draft.Length > 0 ? 1 : 0;
        }

        Assert.That(grouped, Is.GreaterThan(10));
    }

    private static List<int[]> Groups(StoryGraph graph, List<int> present) =>
        [.. present.Select(graph.GroupOf).Where(static g => g.Length > 1).DistinctBy(static g => g[0]).OrderBy(static g => g[0])];

    private static List<int[]> Batch(StoryGraph graph, List<int> present) =>
        [.. StoryGrouper.Default.Group([.. present.Select(node => graph[node]!)]).Select(group => group.Select(i => present[i]).Order().ToArray()).OrderBy(static g => g[0])];
}
