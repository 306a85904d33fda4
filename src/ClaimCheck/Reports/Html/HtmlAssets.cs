using System.Security.Cryptography;
using System.Text;

namespace ClaimCheck.Reports.Html;

/// <summary>The style sheet, script and marks of the page, embedded in the library, and the policy that lets a browser run nothing but them.</summary>
internal static class HtmlAssets
{
    public static string Style { get; } = Read("report.css");

    public static string Script { get; } = Read("report.js");

    /// <summary>The shapes that stand for the sides, as SVG symbols.</summary>
    public static string Marks { get; } = Read("marks.svg");

    /// <summary>A Content-Security-Policy that allows this style and this script by their hashes, and no request at all.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        var path = $"{typeof(HtmlAssets).Namespace}.Assets.{name}";
        using var stream = typeof(HtmlAssets).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The library was built without its resource {path}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
