using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>Sentences of two articles that answer one question unlike, or other questions.</summary>
internal sealed class DisagreementTableTests
{
    private static readonly ClaimChecker Checker = ClaimChecker.CreateBuilder().Build();

    [TestCaseSource(nameof(Rows))]
    public void Two_answers_are_at_odds_only_where_they_answer_one_question(ClaimKind kind, string expected, string publishedA, string a, string publishedB, string b, bool held) =>
        Hold(kind, expected, publishedA, a, publishedB, b, held);

    [TestCaseSource(nameof(PersonRows))]
    public void Where_somebody_was_hit_died_or_lives_is_at_odds_only_of_one_person(ClaimKind kind, string expected, string publishedA, string a, string publishedB, string b, bool held) =>
        Hold(kind, expected, publishedA, a, publishedB, b, held);

    private static void Hold(ClaimKind kind, string expected, string publishedA, string a, string publishedB, string b, bool held)
    {
        PublicationTime?[] published = [On(publishedA), On(publishedB)];
        var claims = new List<ClaimNode>();
        foreach (var (text, article) in new[] { (a, 0), (b, 1) })
        {
            foreach (var frame in Checker.Read(new Article { Id = "a", Text = text, Published = published[article] }).Frames)
            {
                claims.Add(new ClaimNode(claims.Count, article, frame));
            }
        }

        var verdicts = Checker.Pairs(claims).Where(pair => claims[pair.A].Article != claims[pair.B].Article && claims[pair.A].Frame.Kind == kind)
            .Select(pair => Checker.Judge(pair, claims, published).Verdict).ToList();
        var found = verdicts.Contains(Verdict.Conflict) ? "conflict" : verdicts.Contains(Verdict.PossibleConflict) ? "possible" : "none";
        if (!held)
        {
            Assume.That(found, Is.EqualTo(expected));
        }

        Assert.That(found, Is.EqualTo(expected));
    }

    private static PublicationTime On(string written) =>
        new(DateTimeOffset.ParseExact(written, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), true);

    private static IEnumerable<TestCaseData> Rows() => Table("disagreements.tsv");

    private static IEnumerable<TestCaseData> PersonRows() => Table("person-facts.tsv");

    private static IEnumerable<TestCaseData> Table(string name) =>
        from row in ConformanceTable.Rows(name)
        let held = row[0][0] != '?'
        select new TestCaseData(Enum.Parse<ClaimKind>(row[0].TrimStart('?')), row[1], row[2], row[3], row[4], row[5], held).SetName($"{{m}}({row[3]} {row[5]})");
}
