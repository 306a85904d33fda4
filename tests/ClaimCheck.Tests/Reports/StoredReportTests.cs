using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Reports;
using ClaimCheck.Reports.Json;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Reports;

public sealed class StoredReportTests
{
    private static readonly Func<ConsistencyReport>[] Reports = [SampleReport.Build, HostileReport.Build, () => new ReportBuilder().Build(), () => ClaimChecker.CreateBuilder().Build().Check([Article])];

    private static Article Article => new() { Id = "a", Text = "Police said 9 people died.\nThe mayor spoke of 12 dead \U0001F6A2." };

    [Test]
    public void Every_report_holds_to_the_schema([Range(0, 3)] int which) =>
        Assert.That(new SchemaChecker(ReportSchema.Text).Check(Written.Text("json", Reports[which]())), Is.Empty);

    [Test]
    public void The_schema_names_every_member_of_every_enumeration()
    {
        var definitions = JsonDocument.Parse(ReportSchema.Text).RootElement.GetProperty("$defs");
        Assert.Multiple(() =>
        {
            Assert.That(Members(definitions, "claim", "kind"), Is.EqualTo(Names<ClaimKind>()));
            Assert.That(Members(definitions, "claim", "field"), Is.EqualTo(Names<ArticleField>()));
            Assert.That(Members(definitions, "claim", "polarity"), Is.EqualTo(Names<Polarity>()));
            Assert.That(Members(definitions, "claim", "modality"), Is.EqualTo(Names<Modality>()));
            Assert.That(Members(definitions, "value", "bound"), Is.EqualTo(Names<Bound>()));
            Assert.That(Members(definitions, "finding", "severity"), Is.EqualTo(Names<Severity>()));
            Assert.That(Members(definitions, "finding", "verdict"), Is.SubsetOf(Names<Verdict>()));
        });
    }

    [Test]
    public void The_checker_finds_what_departs_from_the_schema()
    {
        var json = JsonNode.Parse(Written.Text("json", SampleReport.Build()))!;
        json["findings"]![0]!["verdict"] = "certain";
        json["claims"]![0]!["span"]!["start"] = -1;
        json["articles"]![0]!["text"] = "kept";
        Assert.That(new SchemaChecker(ReportSchema.Text).Check(json.ToJsonString()), Has.Count.EqualTo(3));
    }

    [Test]
    public void A_stored_report_is_written_again_byte_for_byte([Range(0, 3)] int which)
    {
        // A lone surrogate is escaped at first and a plain U+FFFD from then on.
        var written = Written.Text("json", Reports[which]()).Replace("\\uFFFD", "\uFFFD", StringComparison.Ordinal);
        Assert.That(Written.Text("json", Load(written)), Is.EqualTo(written));
    }

    [Test]
    public void A_stored_report_gives_the_same_page_as_the_first([Values("html", "sarif", "jsonl", "annotations", "junit", "markdown")] string format) =>
        Assert.That(Written.Text(format, Load(Written.Text("json", SampleReport.Build()))), Is.EqualTo(Written.Text(format, SampleReport.Build())));

    [Test]
    public void Members_of_a_newer_version_are_passed_over()
    {
        var json = JsonNode.Parse(Written.Text("json", SampleReport.Build()))!;
        json["findings"]![0]!["invented"] = new JsonObject { ["later"] = 1 };
        Assert.That(Load(json.ToJsonString()).Findings, Has.Count.EqualTo(7));
    }

    [TestCase("", "no JSON at line 1")]
    [TestCase("{\"claimcheck\":1,", "no JSON at line 1")]
    [TestCase("[]", "the file is no object")]
    [TestCase("{}", "the file has no \"claimcheck\"")]
    [TestCase("{\"claimcheck\":2}", "claimcheck is a version that this version cannot read")]
    [TestCase("{\"claimcheck\":1}", "the file has no \"notCompared\"")]
    public void What_is_no_report_is_refused_with_a_reason(string json, string reason) =>
        Assert.That(() => Load(json), Throws.TypeOf<InvalidDataException>().With.Message.Contains(reason));

    [TestCase("findings", "verdict", "\"certain\"", "findings[0].verdict is no verdict")]
    [TestCase("findings", "sides", "7", "findings[0].sides is no array")]
    [TestCase("findings", "dispute", "\"yes\"", "findings[0].dispute is neither true nor false")]
    [TestCase("claims", "quote", "null", "claims[0].quote is no string")]
    [TestCase("claims", "quote", "\"\\uD800\"", "claims[0].quote holds half of a character")]
    [TestCase("claims", "confidence", "\"high\"", "claims[0].confidence is no number")]
    [TestCase("claims", "span", "{\"start\":0.5,\"end\":1}", "claims[0].span.start is no whole number")]
    [TestCase("articles", "id", "[]", "articles[0].id is no string")]
    public void A_damaged_member_is_named_by_its_place(string list, string member, string value, string reason)
    {
        var json = JsonNode.Parse(Written.Text("json", SampleReport.Build()))!;
        json[list]![0]![member] = "HERE";
        Assert.That(() => Load(json.ToJsonString().Replace("\"HERE\"", value, StringComparison.Ordinal)), Throws.TypeOf<InvalidDataException>().With.Message.Contains(reason));
    }

    private static ConsistencyReport Load(string json) => ConsistencyReport.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    private static IEnumerable<string?> Members(JsonElement definitions, string type, string member) =>
        definitions.GetProperty(type).GetProperty("properties").GetProperty(member).GetProperty("enum").EnumerateArray().Select(item => item.GetString());

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => EnumNames<T>.Of(value).Value);
}
