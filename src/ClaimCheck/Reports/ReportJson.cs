using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ClaimCheck.Reports;

/// <summary>What the JSON formats other than the report itself share.</summary>
internal static class ReportJson
{
    /// <summary>From this many pending bytes on, a writer hands its bytes to the stream.</summary>
    private const int Pending = 1 << 15;

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static JsonWriterOptions Indented { get; } = new() { Indented = true, NewLine = "\n", Encoder = Encoder };

    public static JsonWriterOptions OneLine { get; } = new() { Encoder = Encoder };

    /// <summary>Keeps memory bounded: call after each item of a long list.</summary>
    public static void FlushIfLarge(this Utf8JsonWriter json)
    {
        if (json.BytesPending >= Pending)
        {
            json.Flush();
        }
    }

    /// <summary>The text itself, with U+FFFD for lone surrogates, which have no UTF-8 form. For quotes that are to be found again.</summary>
    public static string Exact(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a property unless the text is <see langword="null"/> or empty.</summary>
    public static void WriteIfAny(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, Exact(text));
        }
    }

    /// <summary>Writes a number; <see langword="null"/> for one that JSON has no form for.</summary>
    public static void WriteFinite(this Utf8JsonWriter json, string name, double number)
    {
        if (double.IsFinite(number))
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A reference to an article: its address, or its id as a relative reference (RFC 3986).</summary>
    public static string Reference(ReportArticle? article, string id) =>
        DeepLink.Safe(article?.Url) ?? string.Join('/', Exact(id).Split('/').Select(Uri.EscapeDataString));
}
