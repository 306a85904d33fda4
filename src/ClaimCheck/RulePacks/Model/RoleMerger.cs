namespace ClaimCheck.RulePacks.Model;

/// <summary>Merges what several packs say of roles: the later wins, key by key and phrase by phrase.</summary>
internal static class RoleMerger
{
    /// <summary>The roles of packs, in the order of their first appearance.</summary>
    /// <param name="packs">The packs, each with its id; those that are extended first.</param>
    public static IReadOnlyList<RoleDefinition> Merge(IEnumerable<PackDocument> packs)
    {
        var order = new List<string>();
        var roles = new Dictionary<string, RoleDefinition>(StringComparer.Ordinal);
        foreach (var pack in packs)
        {
            foreach (var entry in pack.Roles)
            {
                var name = entry.Name.Text;
                if (entry.IsOff)
                {
                    roles.Remove(name);
                    order.Remove(name);
                    continue;
                }

                var known = roles.TryGetValue(name, out var before);
                if (!known && entry.Kinds is null)
                {
                    continue;
                }

                roles[name] = Apply(before ?? new RoleDefinition { Name = name, Pack = pack.Id, Kinds = entry.Kinds! }, entry);
                if (!known)
                {
                    order.Add(name);
                }
            }
        }

        // Who is distinct from or opposite to a role is so both ways, whichever pack says it.
        var opposites = BothWays(roles.Values, static role => role.Opposites);
        var distinct = BothWays(roles.Values, static role => role.Distinct);
        return [.. order.Select(name => roles[name] with { Opposites = Sorted(opposites, name), Distinct = Sorted(distinct, name) })];
    }

    private static Dictionary<string, HashSet<string>> BothWays(IEnumerable<RoleDefinition> roles, Func<RoleDefinition, IReadOnlyList<string>> of)
    {
        var sets = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var role in roles)
        {
            foreach (var other in of(role))
            {
                Add(role.Name, other);
                Add(other, role.Name);
            }
        }

        return sets;

        void Add(string name, string other)
        {
            if (!sets.TryGetValue(name, out var others))
            {
                sets.Add(name, others = new HashSet<string>(StringComparer.Ordinal));
            }

            others.Add(other);
        }
    }

    private static string[] Sorted(Dictionary<string, HashSet<string>> sets, string name) =>
        sets.TryGetValue(name, out var others) ? [.. others.Order(StringComparer.Ordinal)] : [];

    private static RoleDefinition Apply(RoleDefinition role, RoleEntry entry) => role with
    {
        Kinds = entry.Kinds ?? role.Kinds,
        Unit = entry.Unit ?? role.Unit,
        Trend = entry.Trend ?? role.Trend,
        IsOnce = entry.IsOnce ?? role.IsOnce,
        Statistic = entry.Statistic ?? role.Statistic,
        Question = entry.Question ?? role.Question,
        Opposites = entry.Opposites is null ? role.Opposites : [.. entry.Opposites.Select(name => name.Text)],
        Distinct = entry.Distinct is null ? role.Distinct : [.. entry.Distinct.Select(name => name.Text)],
        PartOf = entry.PartOf is null ? role.PartOf : [.. entry.PartOf.Select(name => name.Text)],
        DefaultOf = entry.DefaultOf ?? role.DefaultOf,
        Phrases = MergePhrases(role.Phrases, entry.Phrases),
        Never = role.Never.Count == 0 ? entry.Never : [.. role.Never.Union(entry.Never, StringComparer.Ordinal)],
    };

    private static IReadOnlyList<RolePhrase> MergePhrases(IReadOnlyList<RolePhrase> before, IReadOnlyList<RolePhrase> after)
    {
        if (before.Count == 0 && after.All(phrase => phrase.Positions != ArgumentPosition.None))
        {
            return after;
        }

        var changed = after.Select(phrase => phrase.Text).ToHashSet(StringComparer.Ordinal);
        return [.. before.Where(phrase => !changed.Contains(phrase.Text)), .. after.Where(phrase => phrase.Positions != ArgumentPosition.None)];
    }
}
