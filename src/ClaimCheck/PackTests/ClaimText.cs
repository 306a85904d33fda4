using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Reports;

namespace ClaimCheck.PackTests;

/// <summary>Compares claims with what a pack expects, and prints them.</summary>
internal static class ClaimText
{
    /// <summary>Whether a claim gives an answer: the same figure, the same words, or the same normalized form.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="answer">The answer as the pack states it.</param>
    public static bool Gives(Claim claim, string answer) =>
        (decimal.TryParse(answer, NumberStyles.Number, CultureInfo.InvariantCulture, out var figure) && claim.Value.Value == figure)
        || string.Equals(claim.Value.Text, answer, StringComparison.OrdinalIgnoreCase)
        || string.Equals(claim.Value.Normalized, answer, StringComparison.OrdinalIgnoreCase);

    /// <summary>One line for a claim: <c>killed: 38 (count, person)</c>.</summary>
    /// <param name="claim">The claim.</param>
    public static string Print(Claim claim)
    {
        var unit = claim.Value.Currency ?? claim.Value.Unit;
        return $"{claim.Role ?? "no role"}: {claim.Value.Text} ({claim.Kind.ToString().ToLowerInvariant()}{(unit is null ? "" : ", " + unit)})";
    }

    /// <summary>One line for a finding: <c>conflict of toll-differs: 38 / 67</c>.</summary>
    /// <param name="finding">The finding.</param>
    public static string Print(Verdicts.Finding finding) =>
        $"{Lower(finding.Verdict.ToString())} of {finding.Rule}: {string.Join(" / ", finding.Sides.Select(side => side.Value))}";

    /// <summary>The claims of an article, one a line, below its text.</summary>
    /// <param name="label">What the article is called.</param>
    /// <param name="text">Its text.</param>
    /// <param name="claims">Its claims.</param>
    public static IEnumerable<string> Evidence(string label, string text, IEnumerable<Claim> claims)
    {
        yield return $"{label}: {text}";
        var any = false;
        foreach (var claim in claims)
        {
            any = true;
            yield return "  extracted " + Print(claim);
        }

        if (!any)
        {
            yield return "  extracted nothing";
        }
    }

    /// <summary>The claims of all articles of a report.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="report">The report.</param>
    public static List<string> Evidence(IEnumerable<Articles.Article> articles, ConsistencyReport report) =>
        [.. articles.SelectMany(article => Evidence(article.Id, article.Text, report.Claims.Where(claim => claim.Article == article.Id)))];

    /// <summary>A name as the pack format writes it ("possibleConflict").</summary>
    /// <param name="name">The name of an enumeration's member.</param>
    public static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
