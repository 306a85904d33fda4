using ClaimCheck.Articles;
using ClaimCheck.RulePacks.Model;

namespace ClaimCheck.PackTests;

/// <summary>Runs an example of a role: a sentence must state these answers of the role, and no others.</summary>
internal static class RoleExampleRunner
{
    /// <summary>Runs an example.</summary>
    /// <param name="checker">The checker.</param>
    /// <param name="example">The example.</param>
    public static CaseFindings Run(ClaimChecker checker, RoleExample example)
    {
        var claims = checker.Extract(new Article { Id = "sentence", Text = example.Sentence });
        var ofRole = claims.Where(claim => claim.Role == example.Role).ToList();
        var differences = new List<string>();
        foreach (var value in example.Values)
        {
            if (!ofRole.Any(claim => ClaimText.Gives(claim, value)))
            {
                differences.Add($"missing: {example.Role} {value}");
            }
        }

        foreach (var claim in ofRole)
        {
            if (!example.Values.Any(value => ClaimText.Gives(claim, value)))
            {
                differences.Add($"noisy: {ClaimText.Print(claim)}");
            }
        }

        return new CaseFindings(differences, [.. ClaimText.Evidence("sentence", example.Sentence, claims)]);
    }
}
