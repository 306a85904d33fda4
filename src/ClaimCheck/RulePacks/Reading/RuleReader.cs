using ClaimCheck.RulePacks.Model;
using ClaimCheck.RulePacks.Yaml;

namespace ClaimCheck.RulePacks.Reading;

/// <summary>Reads a rule of a pack from validated nodes.</summary>
internal static class RuleReader
{
    /// <summary>Reads a rule.</summary>
    /// <param name="entry">Its name and what the file says of it.</param>
    /// <param name="pack">Id of the pack.</param>
    public static RuleEntry Read(PackEntry entry, string pack)
    {
        var name = NodeReading.Placed(entry.Key);
        if (entry.Value is not PackMapping rule)
        {
            return new RuleEntry { Name = name, Pack = pack, IsOff = true };
        }

        return new RuleEntry
        {
            Name = name,
            Pack = pack,
            Roles = rule.Places("roles") ?? [],
            Kinds = [.. rule.Texts("kinds").Select(NodeReading.Word<RoleKind>)],
            Same = rule.Texts("same"),
            Verdict = rule.Text("verdict") is { } verdict ? NodeReading.Word<RuleVerdict>(verdict) : RuleVerdict.Conflict,
            Severity = rule.Text("severity") is { } severity ? NodeReading.Word<RuleSeverity>(severity) : RuleSeverity.Usual,
            Message = rule.Text("message") is { } text && MessageTemplate.TryParse(text, out var message, out _) ? message : null,
            Note = rule.Text("note"),
            Examples = [.. ReadExamples(name.Text, rule["examples"] as PackMapping)],
        };
    }

    private static IEnumerable<PairExample> ReadExamples(string rule, PackMapping? examples)
    {
        foreach (var group in examples?.Entries ?? [])
        {
            var verdict = NodeReading.Word<ExampleVerdict>(group.Key.Value);
            foreach (var pair in ((PackSequence)group.Value).Items)
            {
                yield return pair switch
                {
                    PackMapping map => new PairExample(rule, verdict, map.Text("left")!, map.Text("right")!, map.Text("pending"), map.Line),
                    PackSequence { Items: [PackScalar left, PackScalar right] } => new PairExample(rule, verdict, left.Value, right.Value, null, pair.Line),
                    _ => throw new InvalidOperationException("A pair was not validated."),
                };
            }
        }
    }
}
