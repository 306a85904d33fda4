using YamlDotNet.Core;

namespace ClaimCheck.RulePacks.Yaml;

/// <summary>Writes down what is wrong with a YAML file, in words and places that an editor can use.</summary>
/// <param name="file">Name of the file.</param>
/// <param name="problems">Receives the mistakes.</param>
internal sealed class YamlProblems(string file, List<PackProblem> problems)
{
    /// <summary>Reports a file that the parser gives up.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="problem">The parser's own words.</param>
    public void ReportMalformed(string text, YamlException problem) => ReportMalformed(text, problem.Start, Plain(problem));

    /// <summary>Tabs are by far the most usual reason, and the parser blames the line before them.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="mark">Where the parser gave up.</param>
    /// <param name="why">Why.</param>
    public void ReportMalformed(string text, Mark mark, string why)
    {
        var line = 1;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            var indentation = content.Length - content.TrimStart().Length;
            var tab = content[..indentation].IndexOf('\t');
            if (line >= Line(mark) && line <= Line(mark) + 1 && tab >= 0)
            {
                Report(line, tab + 1, "a tab stands in the indentation: use spaces");
                return;
            }

            line++;
        }

        Report(mark, "not well-formed YAML: " + why);
    }

    /// <summary>Reports a mistake.</summary>
    /// <param name="mark">Where it is.</param>
    /// <param name="message">What is wrong.</param>
    public void Report(Mark mark, string message) => Report(Line(mark), Column(mark), message);

    /// <summary>Reports a mistake.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <param name="message">What is wrong.</param>
    public void Report(int line, int column, string message) => problems.Add(new PackProblem(file, line, column, message));

    /// <summary>A long text cut, for messages.</summary>
    /// <param name="text">The text.</param>
    public static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";

    /// <summary>A mark's line, from 1.</summary>
    /// <param name="mark">The mark.</param>
    public static int Line(Mark mark) => Math.Max(1, (int)mark.Line);

    /// <summary>A mark's column, from 1.</summary>
    /// <param name="mark">The mark.</param>
    public static int Column(Mark mark) => Math.Max(1, (int)mark.Column);

    /// <summary>The parser's words without its own position, which the report states in its way.</summary>
    private static string Plain(YamlException e)
    {
        var text = e.InnerException?.Message ?? e.Message;
        var colon = text.StartsWith("(Line:", StringComparison.Ordinal) ? text.IndexOf("): ", StringComparison.Ordinal) : -1;
        text = colon < 0 ? text : text[(colon + 3)..];
        return (text.Length > 0 ? char.ToLowerInvariant(text[0]) + text[1..] : text).TrimEnd('.');
    }
}
