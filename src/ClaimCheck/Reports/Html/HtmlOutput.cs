using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ClaimCheck.Reports.Html;

/// <summary>
/// Writes HTML from interpolated strings: what stands in the code is markup, what stands in a hole is text and is encoded, so that no text of an
/// article can become markup. The encoding holds in element content and in quoted attributes alike. Not safe to share between threads.
/// </summary>
/// <param name="writer">Where to.</param>
internal sealed class HtmlOutput(TextWriter writer)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes markup with encoded holes.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The handler writes to the instance.")]
    public void Write([InterpolatedStringHandlerArgument("")] ref Markup markup) => _ = markup;

    /// <summary>Writes text, encoded.</summary>
    public void Text(string? text) => Encoder.Encode(writer, VisibleText.Of(text));

    /// <summary>Writes a part of the page that the library carries (style, script) as it is.</summary>
    public void Asset(string trusted) => writer.Write(trusted);

    /// <summary>Takes the parts of an interpolated string and writes them at once; nothing is gathered.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly HtmlOutput _output;
        private readonly TextWriter _writer;

        public Markup(int literalLength, int formattedCount, HtmlOutput output)
        {
            _ = literalLength + formattedCount;
            _output = output;
            _writer = output.Writer;
        }

        public void AppendLiteral(string markup) => _writer.Write(markup);

        public void AppendFormatted(string? text) => _output.Text(text);

        public void AppendFormatted(int number) => _writer.Write(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(double number, string? format = null) => _writer.Write(number.ToString(format ?? "0.##", CultureInfo.InvariantCulture));
    }

    private TextWriter Writer => writer;
}
