using ClaimCheck.RulePacks.Yaml;

namespace ClaimCheck.PackCompiler;

/// <summary>Leaves out of a pack what a run has no need of: phrases, which are compiled, examples and tests.</summary>
internal static class PackOutline
{
    /// <summary>The outline of a pack.</summary>
    /// <param name="root">What its file says.</param>
    public static PackMapping Of(PackMapping root) => root with
    {
        Entries =
        [
            .. root.Entries.Where(static entry => entry.Key.Value != "tests").Select(static entry => entry.Key.Value switch
            {
                "roles" => WithoutEach(entry, "phrases", "never", "examples"),
                "rules" => WithoutEach(entry, "examples"),
                _ => entry,
            }),
        ],
    };

    /// <summary>An entry with named things, each without some of its keys.</summary>
    private static PackEntry WithoutEach(PackEntry things, params string[] keys) =>
        things with { Value = things.Value is PackMapping all ? all with { Entries = [.. all.Entries.Select(thing => Without(thing, keys))] } : things.Value };

    private static PackEntry Without(PackEntry thing, string[] keys) => thing.Value is PackMapping mapping
        ? thing with { Value = mapping with { Entries = [.. mapping.Entries.Where(entry => !keys.Contains(entry.Key.Value))] } }
        : thing;
}
