using System.Text;
using ClaimCheck.Claims;
using ClaimCheck.Reports.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Explaining;

/// <summary>Explains one finding to an editor: what the sides say, field by field, what differs, what is not known, why the verdict was given, and how
/// its confidence adds up.</summary>
internal static class FindingExplanation
{
    /// <summary>The explanation as plain text that ends with a line end.</summary>
    /// <param name="finding">A finding of the report.</param>
    /// <param name="index">The report.</param>
    /// <param name="style">Its colours.</param>
    public static string Write(Finding finding, ReportIndex index, TextStyle style)
    {
        var text = new StringBuilder();
        new FindingText(index, style).Append(finding, text);
        var claims = finding.Sides.Select(s => index.Claims(s.Claims).FirstOrDefault()).OfType<Claim>().ToArray();
        if (claims.Length > 1)
        {
            var table = new SideTable(claims);
            Heading("Side by side");
            table.Append([.. claims.Select(index.SourceOf)], text);
            text.Append('\n');
            Heading("What differs");
            text.Append("  the answers").Append(string.Concat(table.Different.Select(d => ", " + d))).Append('\n');
            text.Append('\n');
            Heading("What is not known");
            text.Append("  ").Append(table.Missing.Count > 0 ? string.Join(", ", table.Missing) : "nothing that could explain the difference").Append('\n');
            text.Append('\n');
        }

        Heading("Why it is reported");
        foreach (var reason in finding.Reasons)
        {
            text.Append("  ").Append(VisibleText.OneLine(reason)).Append('\n');
        }

        text.Append("  ").Append(MeaningOf(finding.Verdict)).Append("\n\n");
        Heading("How sure it is, in log-odds");
        ScoreWaterfall.Append(finding, text);
        return text.ToString();

        void Heading(string heading) => text.Append(style.Strong(heading)).Append('\n');
    }

    private static string MeaningOf(Verdict verdict) => verdict switch
    {
        Verdict.Conflict => "A conflict: at least one of the articles is wrong, or they do not mean the same thing after all.",
        Verdict.Revision => "A revision: a figure was corrected, or moved against its usual direction. Others may not have followed.",
        _ => "A possible conflict: both can only be true if something that the articles leave open differs.",
    };
}
