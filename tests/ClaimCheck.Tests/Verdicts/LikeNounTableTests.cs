using ClaimCheck.Articles;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>Sentences of two articles that count one thing in other words, or things that only look alike.</summary>
internal sealed class LikeNounTableTests
{
    private static readonly ClaimChecker Checker = ClaimChecker.CreateBuilder().Build();
    private static readonly PublicationTime Published = new(new DateTimeOffset(2025, 6, 12, 9, 0, 0, TimeSpan.Zero), true);

    [TestCaseSource(nameof(Rows))]
    public void Counts_of_one_thing_conflict_in_whatever_words_and_counts_of_two_things_do_not(string expected, string a, string b, bool held)
    {
        List<ClaimNode> claims = [];
        foreach (var (text, article) in new[] { (a, 0), (b, 1) })
        {
            foreach (var frame in Checker.Read(new Article { Id = "a", Text = text, Published = Published }).Frames)
            {
                claims.Add(new ClaimNode(claims.Count, article, frame));
            }
        }

        var found = Checker.Pairs(claims).Any(pair => claims[pair.A].Article != claims[pair.B].Article
            && Checker.Judge(pair, claims, [Published, Published]).Verdict is Verdict.Conflict or Verdict.PossibleConflict);
        if (!held)
        {
            Assume.That(found, Is.EqualTo(expected == "conflict"));
        }

        Assert.That(found, Is.EqualTo(expected == "conflict"));
    }

    private static IEnumerable<TestCaseData> Rows() =>
        from row in ConformanceTable.Rows("nouns.tsv")
        let held = row[0][0] != '?'
        select new TestCaseData(row[0].TrimStart('?'), row[1], row[2], held).SetName($"{{m}}({row[1]} {row[2]})");
}
