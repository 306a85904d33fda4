using System.Text.Json;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Matching;
using ClaimCheck.Quantities;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Json;

/// <summary>Reads what <see cref="JsonReportWriter"/> wrote. Members that it does not know are passed over, so that newer reports can be read.</summary>
internal static class JsonReportReader
{
    /// <exception cref="InvalidDataException">It is no report.</exception>
    public static ConsistencyReport Read(Stream json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Report(new StoredNode(document.RootElement, ""));
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"Not a report of claimcheck: no JSON at line {problem.LineNumber + 1}.", problem);
        }
    }

    private static ConsistencyReport Report(StoredNode root)
    {
        if (root["claimcheck"].Number() != 1)
        {
            throw root["claimcheck"].Wrong("is a version that this version cannot read");
        }

        var because = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var notCompared = root["notCompared"];
        foreach (var reason in notCompared["because"].Element.EnumerateObject())
        {
            because[reason.Name] = new StoredNode(reason.Value, $"notCompared.because.{reason.Name}").Number();
        }

        ReportArticle[] articles = [.. root["articles"].Items().Select(Article)];
        Claim[] claims = [.. root["claims"].Items().Select(Claim)];
        Cluster[] clusters = [.. root["clusters"].Items().Select(c => new Cluster(c["id"].Text(), c["question"].Text(), Strings(c["claims"])))];
        return new ConsistencyReport
        {
            Articles = articles,
            Stories = [.. root["stories"].Items().Select(s => new Story(s["id"].Text(), Strings(s["articles"])))],
            Claims = claims,
            Clusters = ClusterRows.Fill(clusters, claims, articles),
            Findings = [.. root["findings"].Items().Select(Finding)],
            NotCompared = new NotCompared(notCompared["claims"].Number(), because),
            Notes = [.. root.ItemsOf("notes").Select(note => note.Text())],
        };
    }

    private static ReportArticle Article(StoredNode node) =>
        new(node["id"].Text(), node.TextOf("source"), node.TextOf("published"), node.TextOf("title") ?? "", node.TextOf("url"))
        {
            Lines = Numbers(node, "lines"),
            Pairs = Numbers(node, "pairs"),
        };

    private static Claim Claim(StoredNode node) => new()
    {
        Id = node["id"].Text(),
        Article = node["article"].Text(),
        Field = node["field"].Enum<ArticleField>(),
        Kind = node["kind"].Enum<ClaimKind>(),
        Quote = node["quote"].Text(),
        Span = node["span"].Span(),
        Sentence = node["sentence"].Span(),
        Context = node["sentence"].TextOf("text") ?? "",
        Value = Value(node["value"]),
        Role = node.TextOf("role"),
        Statistic = node.TextOf("statistic"),
        Noun = node.TextOf("noun"),
        Restrictor = node.TextOf("restrictor"),
        Event = node.TextOf("event"),
        Question = node.TextOf("question"),
        Time = node.TextOf("time"),
        AsOf = node.TextOf("asOf"),
        Place = node.TextOf("place"),
        Attribution = node.TextOf("attribution"),
        Polarity = node["polarity"].Enum<Polarity>(),
        Modality = node["modality"].Enum<Modality>(),
        Confidence = node.ScoreOf("confidence"),
    };

    private static ClaimValue Value(StoredNode node) => new()
    {
        Text = node["text"].Text(),
        Span = node.Span(),
        Normalized = node.TextOf("normalized"),
        Value = node.FigureOf("value"),
        Low = node.FigureOf("low"),
        High = node.FigureOf("high"),
        LowOpen = node.FlagOf("lowOpen"),
        HighOpen = node.FlagOf("highOpen"),
        Bound = node["bound"].Enum<Bound>(),
        Unit = node.TextOf("unit"),
        Currency = node.TextOf("currency"),
    };

    private static Finding Finding(StoredNode node) => new()
    {
        Id = node["id"].Text(),
        Fingerprint = node["fingerprint"].Text(),
        Rule = node["rule"].Text(),
        Cluster = node["cluster"].Text(),
        Verdict = node["verdict"].Enum<Verdict>(),
        Severity = node["severity"].Enum<Severity>(),
        Dispute = node.FlagOf("dispute"),
        Known = node.FlagOf("known"),
        Confidence = node.ScoreOf("confidence"),
        Message = node["message"].Text(),
        Sides = [.. node["sides"].Items().Select(side => new FindingSide(side["value"].Text(), Strings(side["claims"])))],
        Context = [.. node.ItemsOf("context").Select(id => id.Text())],
        Cause = node.TextOf("cause"),
        Copies = [.. node.ItemsOf("copies").Select(Strings)],
        Reasons = [.. node.ItemsOf("reasons").Select(reason => reason.Text())],
        Parts = [.. node.ItemsOf("parts").Select(part => new ScorePart(part["name"].Text(), part.ScoreOf("weight")))],
    };

    private static IReadOnlyList<string> Strings(StoredNode node) => [.. node.Items().Select(item => item.Text())];

    private static int[]? Numbers(StoredNode node, string name) =>
        node.Element.TryGetProperty(name, out var value) ? [.. new StoredNode(value, $"{node.Path}.{name}").Items().Select(item => item.Number())] : null;
}
