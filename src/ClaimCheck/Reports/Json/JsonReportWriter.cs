using System.Buffers;
using System.Text.Json;
using ClaimCheck.Matching;

namespace ClaimCheck.Reports.Json;

/// <summary>
/// Writes the whole report as one JSON object, version 1. Every article, claim, cluster and finding has a line of its own, so that reports can be
/// compared line by line; one of them is in memory at a time.
/// </summary>
internal sealed class JsonReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public void Write(ConsistencyReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var clustered = report.Clusters.SelectMany(c => c.Claims).ToHashSet(StringComparer.Ordinal);
        var line = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(line, JsonFields.Options);
        output.Write("{\"claimcheck\":1"u8);
        WriteLines(output, line, json, "articles", report.Articles, WriteArticle);
        WriteLines(output, line, json, "stories", report.Stories, WriteStory);
        WriteLines(output, line, json, "claims", report.Claims, (w, claim) => ClaimJson.Write(w, claim, clustered.Contains(claim.Id)));
        WriteLines(output, line, json, "clusters", report.Clusters, WriteCluster);
        WriteLines(output, line, json, "findings", report.Findings, FindingJson.Write);
        if (report.Notes.Count > 0)
        {
            WriteLines(output, line, json, "notes", report.Notes, static (w, note) => w.WriteStringValue(note));
        }

        output.Write(",\n\"notCompared\":"u8);
        WriteNotCompared(json, report.NotCompared);
        Flush(output, line, json);
        output.Write("}\n"u8);
    }

    private static void WriteLines<T>(
        Stream output, ArrayBufferWriter<byte> line, Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        output.Write(",\n"u8);
        json.WriteStringValue(name);
        Flush(output, line, json);
        output.Write(":["u8);
        for (var i = 0; i < items.Count; i++)
        {
            output.Write(i == 0 ? "\n "u8 : ",\n "u8);
            write(json, items[i]);
            Flush(output, line, json);
        }

        output.Write("]"u8);
    }

    private static void Flush(Stream output, ArrayBufferWriter<byte> line, Utf8JsonWriter json)
    {
        json.Flush();
        output.Write(line.WrittenSpan);
        line.ResetWrittenCount();
        json.Reset();
    }

    private static void WriteArticle(Utf8JsonWriter json, ReportArticle article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("source", article.Source);
        json.WriteString("published", article.Published);
        json.WriteString("title", article.Title);
        json.WriteString("url", article.Url);
        json.NumbersIfAny("lines", article.Lines);
        json.NumbersIfAny("pairs", article.Pairs);
        json.WriteEndObject();
    }

    private static void WriteStory(Utf8JsonWriter json, Story story)
    {
        json.WriteStartObject();
        json.WriteString("id", story.Id);
        json.Strings("articles", story.Articles);
        json.WriteEndObject();
    }

    private static void WriteCluster(Utf8JsonWriter json, Cluster cluster)
    {
        json.WriteStartObject();
        json.WriteString("id", cluster.Id);
        json.WriteString("question", cluster.Question);
        json.Strings("claims", cluster.Claims);
        json.WriteEndObject();
    }

    private static void WriteNotCompared(Utf8JsonWriter json, NotCompared notCompared)
    {
        json.WriteStartObject();
        json.WriteNumber("claims", notCompared.Claims);
        json.WriteStartObject("because");
        foreach (var (reason, count) in notCompared.Because.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WriteNumber(reason, count);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
