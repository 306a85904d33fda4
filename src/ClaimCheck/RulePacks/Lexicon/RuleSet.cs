using ClaimCheck.RulePacks.Model;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>The rules of the packs. Immutable and thread-safe.</summary>
internal sealed class RuleSet
{
    private readonly List<RuleEntry> _rules = [];

    /// <summary>Compiles the rules of packs: a later one of the same name replaces, "off" silences and keeps what the rule spoke for.</summary>
    /// <param name="entries">The rules, those of extended packs first.</param>
    public RuleSet(IEnumerable<RuleEntry> entries)
    {
        foreach (var entry in entries)
        {
            var at = _rules.FindIndex(rule => rule.Name.Text == entry.Name.Text);
            var rule = entry.IsOff && at >= 0 ? _rules[at] with { Severity = RuleSeverity.Off, IsOff = true } : entry;
            if (at >= 0)
            {
                _rules.RemoveAt(at);
            }

            _rules.Add(rule);
        }
    }

    /// <summary>The rules in the order in which they were last stated.</summary>
    public IReadOnlyList<RuleEntry> Rules => _rules;

    /// <summary>
    /// The rule that speaks for claims of a role and kind: one that names the role before one that names only the kind before one for everything;
    /// of equals the one stated last. A rule that is switched off still speaks for its claims, and says nothing.
    /// </summary>
    /// <param name="role">The role, or <see langword="null"/>.</param>
    /// <param name="kind">The kind.</param>
    public RuleEntry? For(string? role, RoleKind kind)
    {
        RuleEntry? best = null;
        var bestRank = -1;
        foreach (var rule in _rules)
        {
            var rank = Rank(rule, role, kind);
            if (rank >= 0 && rank >= bestRank)
            {
                (best, bestRank) = (rule, rank);
            }
        }

        return best;
    }

    private static int Rank(RuleEntry rule, string? role, RoleKind kind)
    {
        if ((rule.Kinds.Count > 0 && !rule.Kinds.Contains(kind)) || (rule.Roles.Count > 0 && !rule.Roles.Any(name => name.Text == role)))
        {
            return -1;
        }

        return rule.Roles.Count > 0 ? 2 : rule.Kinds.Count > 0 ? 1 : 0;
    }
}
