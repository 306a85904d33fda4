using ClaimCheck.Articles;
using ClaimCheck.RulePacks.Model;
using ClaimCheck.RulePacks.Yaml;

namespace ClaimCheck.RulePacks.Reading;

/// <summary>Reads a test of a pack from validated nodes.</summary>
internal static class TestReader
{
    /// <summary>Reads a test.</summary>
    /// <param name="test">What the file says of it.</param>
    public static PackTest Read(PackMapping test)
    {
        var expect = test["expect"] as PackMapping;
        return new PackTest(
            test.Place("name")!,
            [.. test.Items("articles").Select(ReadArticle)],
            expect is null ? [] : [.. expect.Items("claims").Select(ReadClaim)],
            expect?["findings"] is null ? null : [.. expect.Items("findings").Select(ReadFinding)],
            test.Text("pending"),
            test.Line);
    }

    private static Article ReadArticle(PackMapping article) => new()
    {
        Id = article.Text("id")!,
        Source = article.Text("source"),
        Title = article.Text("title") ?? "",
        Text = article.Text("text")!,
        Published = PublicationTime.TryParse(article.Text("published"), out var time) ? time : null,
    };

    private static ExpectedClaim ReadClaim(PackMapping claim) => new(
        claim.Place("in"),
        claim.Text("quote"),
        claim.Place("role"),
        claim.Text("kind"),
        claim.Text("value"),
        claim.Text("unit"),
        claim.Text("currency"),
        claim.Line);

    private static ExpectedFinding ReadFinding(PackMapping finding) => new(
        finding.Place("rule"),
        finding.Text("verdict"),
        finding.Text("severity"),
        finding.Place("role"),
        finding.Texts("values"),
        finding.Text("message"),
        finding.Line);
}
