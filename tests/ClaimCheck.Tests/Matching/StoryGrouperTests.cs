using ClaimCheck.Articles;
using ClaimCheck.Matching.Stories;

namespace ClaimCheck.Tests.Matching;

public sealed class StoryGrouperTests
{
    private static readonly (string Day, string Title, string Text)[] News =
    [
        ("2031-03-02", "Barge sinks off Port Marrow", "PORT MARROW - The grain barge Ostrava Star sank off Port Marrow on Sunday, drowning four deckhands. Harbour master Lena Quist said Captain Boris Tell had ignored a storm warning."),
        ("2031-03-03", "Captain blamed as barge toll grows", "Six deckhands are now known to have drowned when the Ostrava Star went down near Port Marrow. Lena Quist, the harbour master, said Boris Tell sailed into the storm."),
        ("2031-03-02", "Council of Bellhaven cuts tram fares", "The Bellhaven council voted on Sunday to halve tram fares for pupils. Mayor Tomas Ardley called the vote a relief for families."),
        ("2031-03-04", "Tram fares halved for pupils", "Pupils in Bellhaven will pay half for the tram after a council vote, Mayor Tomas Ardley said on Tuesday."),
        ("2031-03-03", "Chess title for teenager", "Ilse Norrbeck, 16, won the national chess title in Kolby on Monday, beating Pavel Ostrom in the final."),
    ];

    private static readonly int[] Pair = [0, 1];

    private static readonly string[] Days = ["2031-03-02", "2031-03-05", "2031-03-09", "2031-03-10", "2031-06-01", "2033-06-01"];

    [Test]
    public void Articles_on_one_happening_are_grouped_and_others_stay_alone()
    {
        var groups = StoryGrouper.Default.Group(Documents());
        Assert.That(groups, Is.EqualTo(new int[][] { [0, 1], [2, 3] }));
    }

    [Test]
    public void Groups_do_not_depend_on_the_order_of_the_articles_or_on_the_threads()
    {
        var documents = Documents();
        var expected = Texts(StoryGrouper.Default.Group(documents), documents);
        for (var seed = 1; seed <= 20; seed++)
        {
            var shuffled = documents.ToArray();
            new Random(seed).Shuffle(shuffled);
            var groups = StoryGrouper.Default.GroupWithReport(shuffled, threads: 1 + (seed % 4)).Clusters;
            Assert.That(Texts(groups, shuffled), Is.EquivalentTo(expected), $"seed {seed}");
        }
    }

    [Test]
    public void Among_few_articles_less_evidence_joins_two_than_among_many()
    {
        var pair = Documents().Take(1).Append(StoryReader.Default.Read("Deckhands mourned", "The harbour master wept for the drowned deckhands of the barge.", Day("2031-03-16"))).ToArray();
        var many = pair.Concat(Enumerable.Range(0, 60).Select(i => StoryReader.Default.Read($"Report {i}", $"Number {i} was drawn in lottery {i * 7}.", Day("2031-03-04")))).ToArray();
        Assert.That(StoryGrouper.Default.Similarity(pair[0], pair[1]), Is.InRange(0.04, 0.19));
        Assert.That(StoryGrouper.Default.GroupRun(pair).Clusters, Has.Some.EquivalentTo(Pair));
        Assert.That(StoryGrouper.Default.GroupRun(many).Clusters, Has.None.SupersetOf(Pair));
    }

    [Test]
    public void An_article_without_a_date_is_still_grouped()
    {
        var documents = Documents();
        documents[1] = StoryReader.Default.Read(News[1].Title, News[1].Text, published: null);
        Assert.That(StoryGrouper.Default.Group(documents), Has.Some.EquivalentTo(Pair));
    }

    [Test]
    public void The_same_score_comes_whichever_article_is_first_and_equals_the_sum_of_its_parts()
    {
        var documents = Documents();
        var forth = StoryGrouper.Default.Similarity(documents[0], documents[1]);
        var sum = StoryGrouper.Default.Explain(documents[0], documents[1]).Sum(static part => part.Weight);
        Assert.That(StoryGrouper.Default.Similarity(documents[1], documents[0]), Is.EqualTo(forth));
        Assert.That(1 / (1 + Math.Exp(-sum)), Is.EqualTo(forth).Within(1e-12));
    }

    [Test]
    public void Time_between_two_reports_lowers_the_score_without_a_step()
    {
        var first = StoryReader.Default.Read(News[0].Title, News[0].Text, Day("2031-03-02"));
        var scores = Days.Select(day => StoryGrouper.Default.Similarity(first, StoryReader.Default.Read(News[1].Title, News[1].Text, Day(day)))).ToArray();
        Assert.That(scores, Is.Ordered.Descending);
        Assert.That(scores[2] - scores[3], Is.LessThan(0.05));
    }

    [TestCase("")]
    [TestCase("12, 44, \ud800\udfff' year \u0130'x")]
    public void Any_text_makes_a_document_and_an_empty_one_joins_nothing(string text)
    {
        var document = StoryReader.Default.Read("", text, published: null);
        Assert.That(StoryGrouper.Default.Group([document, StoryReader.Default.Read("", "", null), .. Documents()]), Has.Count.EqualTo(2));
    }

    private static StoryDocument[] Documents() => [.. News.Select(n => StoryReader.Default.Read(n.Title, n.Text, Day(n.Day)))];

    private static PublicationTime? Day(string day) => PublicationTime.TryParse(day, out var time) ? time : null;

    private static List<string> Texts(IReadOnlyList<int[]> groups, StoryDocument[] documents) =>
        [.. groups.Select(group => string.Join(' ', group.Select(i => string.Join(',', documents[i].Ids)).Order(StringComparer.Ordinal)))];

    [Test]
    public void A_cut_by_the_cap_is_noted_and_nothing_else_is()
    {
        Assert.That(StoryGrouper.Notes(0), Is.Empty);
        Assert.That(StoryGrouper.Notes(3).Single(), Does.StartWith("3 pairs of similar articles were left out"));
    }
}
