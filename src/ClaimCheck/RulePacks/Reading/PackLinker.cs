using ClaimCheck.RulePacks.Model;
using ClaimCheck.RulePacks.Shapes;

namespace ClaimCheck.RulePacks.Reading;

/// <summary>Checks that the names a pack speaks of are defined in it or in the packs before it.</summary>
internal static class PackLinker
{
    /// <summary>Reports names that nothing defines.</summary>
    /// <param name="document">The pack.</param>
    /// <param name="file">Name of its file.</param>
    /// <param name="before">The packs before it.</param>
    /// <param name="problems">Receives the mistakes.</param>
    public static void Check(PackDocument document, string file, IReadOnlyList<RulePack> before, List<PackProblem> problems)
    {
        var inherited = before.SelectMany(pack => pack.Outline.Roles).Select(role => role.Name.Text).ToHashSet(StringComparer.Ordinal);
        var roles = inherited.Concat(document.Roles.Select(role => role.Name.Text)).Concat(document.Stated).ToHashSet(StringComparer.Ordinal);
        var rules = before.SelectMany(pack => pack.Outline.Rules).Select(rule => rule.Name.Text).ToHashSet(StringComparer.Ordinal);
        var reporter = new Reporter(file, problems);

        foreach (var role in document.Roles)
        {
            CheckRole(role, inherited, roles, reporter);
        }

        foreach (var rule in document.Rules)
        {
            reporter.CheckNames(rule.Roles, "role", roles);
            if (rule.IsOff && !rules.Contains(rule.Name.Text))
            {
                reporter.Unknown(rule.Name, "rule", rules);
            }
        }

        var keys = PackWords.Kinds.Concat(PackWords.Kinds.Select(kind => kind + ".approximate")).Concat(roles).ToHashSet(StringComparer.Ordinal);
        reporter.CheckNames([.. document.Tolerances.Select(tolerance => tolerance.Key)], "kind or role", keys);
        var known = rules.Concat(document.Rules.Select(rule => rule.Name.Text)).Concat(document.Stated).ToHashSet(StringComparer.Ordinal);
        foreach (var suppression in document.Suppressions)
        {
            CheckSuppression(suppression, known, roles, reporter);
        }

        foreach (var test in document.Tests)
        {
            CheckTest(test, known, roles, reporter);
        }
    }

    private static void CheckRole(RoleEntry role, HashSet<string> inherited, HashSet<string> roles, Reporter reporter)
    {
        var isNew = !inherited.Contains(role.Name.Text);
        if (role.IsOff && isNew)
        {
            reporter.Unknown(role.Name, "role", inherited);
        }
        else if (isNew && role.Kinds is null)
        {
            reporter.Report(role.Name, $"role '{role.Name.Text}' is new and needs a kind");
        }
        else if (isNew && role.Phrases.Count == 0)
        {
            reporter.Report(role.Name, $"role '{role.Name.Text}' is new and needs phrases");
        }

        reporter.CheckNames(role.Opposites ?? [], "role", roles);
        reporter.CheckNames(role.Distinct ?? [], "role", roles);
        reporter.CheckNames(role.PartOf ?? [], "role", roles);
    }

    private static void CheckSuppression(Suppression suppression, HashSet<string> rules, HashSet<string> roles, Reporter reporter)
    {
        if (suppression is { Rule: null, Role: null, Quote: null, Article: null, Source: null })
        {
            reporter.Report(suppression.Place, "a suppression needs a rule, role, quote, article or source, or it would silence everything");
        }

        reporter.CheckName(suppression.Rule, "rule", rules);
        reporter.CheckName(suppression.Role, "role", roles);
    }

    private static void CheckTest(PackTest test, HashSet<string> rules, HashSet<string> roles, Reporter reporter)
    {
        if (test.Claims.Count == 0 && test.Findings is null)
        {
            reporter.Report(test.Name, $"test '{test.Name.Text}' expects nothing: state claims or findings ([] for none)");
        }

        var ids = test.Articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        if (ids.Count < test.Articles.Count)
        {
            reporter.Report(test.Name, $"test '{test.Name.Text}' has two articles of one id");
        }

        foreach (var claim in test.Claims)
        {
            reporter.CheckName(claim.Role, "role", roles);
            reporter.CheckName(claim.Article, "article", ids);
        }

        foreach (var finding in test.Findings ?? [])
        {
            reporter.CheckName(finding.Rule, "rule", rules);
            reporter.CheckName(finding.Role, "role", roles);
        }
    }

    /// <summary>Writes mistakes down.</summary>
    private readonly record struct Reporter(string File, List<PackProblem> Problems)
    {
        public void CheckNames(IReadOnlyList<PlacedText> names, string what, HashSet<string> known)
        {
            foreach (var name in names)
            {
                if (!known.Contains(name.Text))
                {
                    Unknown(name, what, known);
                }
            }
        }

        public void CheckName(PlacedText? name, string what, HashSet<string> known)
        {
            if (name is { } placed)
            {
                CheckNames([placed], what, known);
            }
        }

        public void Unknown(PlacedText name, string what, IEnumerable<string> known) => Report(
            name,
            $"unknown {what} '{NearName.Shorten(name.Text)}'{NearName.Suggest(name.Text, known.Order(StringComparer.Ordinal))}");

        public void Report(PlacedText at, string message) => Problems.Add(new PackProblem(File, at.Line, at.Column, message));
    }
}
