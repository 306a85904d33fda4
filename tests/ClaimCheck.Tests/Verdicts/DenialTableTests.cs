using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>Sentences of two articles, of which one denies what the other says in other words, names another cause or another place, or only seems to.</summary>
internal sealed class DenialTableTests
{
    private static readonly ClaimChecker Checker = ClaimChecker.CreateBuilder().Build();

    [TestCaseSource(nameof(Denials))]
    public void A_denial_conflicts_with_what_it_denies_and_with_nothing_else(string expected, string publishedA, string a, string publishedB, string b, bool held) =>
        Hold(ClaimKind.Polarity, expected, publishedA, a, publishedB, b, held);

    [TestCaseSource(nameof(Rivals))]
    public void Two_causes_of_one_mishap_and_two_places_of_one_deed_conflict(ClaimKind kind, string expected, string a, string b, bool held) =>
        Hold(kind, expected, "2025-03-04 08:00", a, "2025-03-05 09:00", b, held);

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

        var found = Checker.Pairs(claims).Any(pair => claims[pair.A].Article != claims[pair.B].Article && claims[pair.A].Frame.Kind == kind
            && Checker.Judge(pair, claims, published).Verdict is Verdict.Conflict or Verdict.PossibleConflict);
        if (!held)
        {
            Assume.That(found, Is.EqualTo(expected == "conflict"));
        }

        Assert.That(found, Is.EqualTo(expected == "conflict"));
    }

    private static PublicationTime On(string written) =>
        new(DateTimeOffset.ParseExact(written, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), true);

    private static IEnumerable<TestCaseData> Denials() =>
        from row in ConformanceTable.Rows("denials.tsv")
        let held = row[0][0] != '?'
        select new TestCaseData(row[0].TrimStart('?'), row[1], row[2], row[3], row[4], held).SetName($"{{m}}({row[2]} {row[4]})");

    private static IEnumerable<TestCaseData> Rivals() =>
        from row in ConformanceTable.Rows("rivals.tsv")
        let held = row[0][0] != '?'
        select new TestCaseData(Enum.Parse<ClaimKind>(row[1]), row[0].TrimStart('?'), row[2], row[3], held).SetName($"{{m}}({row[2]} {row[3]})");
}
