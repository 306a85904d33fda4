using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Text;

/// <summary>Prints one finding: its message, both sides with quotes, and notes.</summary>
/// <param name="index">The report.</param>
/// <param name="style">Its colours.</param>
internal sealed class FindingText(ReportIndex index, TextStyle style)
{
    /// <summary>How many claims of a side are quoted; the others are named.</summary>
    private const int QuotedPerSide = 3;

    /// <summary>Appends the finding and an empty line.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="text">Where to.</param>
    public void Append(Finding finding, StringBuilder text)
    {
        var name = Wording.Of(finding.Verdict).ToLowerInvariant();
        text.Append(style.Severity(finding.Severity, name)).Append(": ").Append(style.Strong(VisibleText.OneLine(finding.Message)))
            .Append(style.Faint($" [{finding.Rule}]")).Append(finding.Known ? " (known)\n" : "\n");
        for (var i = 0; i < finding.Sides.Count; i++)
        {
            text.Append("  ").Append(Wording.SideLetter(i)).Append(": ").Append(style.Strong(VisibleText.OneLine(finding.Sides[i].Value))).Append('\n');
            AppendSide(finding.Sides[i], text);
        }

        foreach (var note in Notes(finding))
        {
            text.Append("  ").Append(style.Faint("note:")).Append(' ').Append(VisibleText.OneLine(note)).Append('\n');
        }

        text.Append('\n');
    }

    private void AppendSide(FindingSide side, StringBuilder text)
    {
        var claims = index.Claims(side.Claims).ToList();
        foreach (var claim in claims.Take(QuotedPerSide))
        {
            var excerpt = Excerpt.Of(claim);
            text.Append("     ").Append(Origin(claim)).Append('\n');
            text.Append("     | ").Append(excerpt.Line).Append('\n');
            if (excerpt.Width > 0)
            {
                text.Append("     | ").Append(' ', excerpt.Indent).Append(style.Marks(new string('^', excerpt.Width))).Append('\n');
            }
        }

        if (claims.Count > QuotedPerSide)
        {
            text.Append("     also ").AppendJoin(", ", claims.Skip(QuotedPerSide).Select(Origin)).Append('\n');
        }
    }

    /// <summary>"Harbour Post, 26 Dec 2024 (article-id)".</summary>
    private string Origin(Claim claim)
    {
        var article = index.Article(claim.Article);
        var origin = $"{VisibleText.OneLine(index.SourceOf(claim))}, {Wording.Moment(article?.Published)}";
        var id = article?.Source is { Length: > 0 } ? $" ({VisibleText.OneLine(claim.Article)})" : "";
        return origin + style.Faint(id) + (claim.Field == ArticleField.Title ? ", headline" : "");
    }

    private IEnumerable<string> Notes(Finding finding)
    {
        if (finding.Cause is { } cause)
        {
            yield return $"likely cause: {cause}";
        }

        if (finding.Dispute)
        {
            yield return "each side is credited to another source";
        }

        foreach (var copies in finding.Copies)
        {
            yield return $"one sentence, copied: {string.Join(", ", copies.Select(index.SourceOf))}";
        }

        foreach (var claim in index.Claims(finding.Context))
        {
            yield return $"also said: \"{claim.Quote}\" ({index.SourceOf(claim)})";
        }

        foreach (var reason in finding.Reasons)
        {
            yield return reason;
        }
    }
}
