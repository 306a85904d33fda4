using System.Globalization;
using ClaimCheck.RulePacks.Model;
using ClaimCheck.RulePacks.Shapes;
using ClaimCheck.RulePacks.Yaml;

namespace ClaimCheck.RulePacks.Reading;

/// <summary>Reads one file: YAML to nodes, nodes held against the format, sound parts to a document. Reports every mistake and goes on.</summary>
internal static class PackReader
{
    /// <summary>Most UTF-16 code units of a pack.</summary>
    public const int MaximumLength = 2_000_000;

    /// <summary>Reads a pack's text.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="file">Name of the file for messages.</param>
    /// <param name="problems">Receives the mistakes.</param>
    /// <returns>What is sound of it.</returns>
    public static PackDocument Read(string text, string file, List<PackProblem> problems)
    {
        if (text.Length > MaximumLength)
        {
            problems.Add(new PackProblem(file, 1, 1, TooLong));
            return new PackDocument();
        }

        var tree = PackTreeReader.Read(text, file, problems);
        return tree is not null && new ShapeValidator(file, problems).Validate(tree, PackShapes.Root) is PackMapping root
            ? ReadDocument(root, file, problems) with { Stated = StatedNames((PackMapping)tree) }
            : new PackDocument();
    }

    /// <summary>Reads a pack that is known to be without mistakes: nothing is held against the format.</summary>
    /// <param name="root">What its file says.</param>
    public static PackDocument ReadSound(PackMapping root) => ReadDocument(root, "", []) with { Stated = StatedNames(root) };

    /// <summary>The message for a file that is too long.</summary>
    public static string TooLong { get; } = $"the pack is longer than {MaximumLength.ToString("N0", CultureInfo.InvariantCulture)} characters";

    private static HashSet<string> StatedNames(PackMapping tree) =>
        tree.Entries("roles").Concat(tree.Entries("rules")).Where(entry => entry.Value is PackMapping).Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal);

    private static PackDocument ReadDocument(PackMapping root, string file, List<PackProblem> problems)
    {
        var id = root.Text("id") ?? "";
        foreach (var rule in root.Entries("rules"))
        {
            CheckRule(rule, file, problems);
        }

        return new PackDocument
        {
            Id = id,
            Title = root.Text("title") ?? "",
            Extends = root.Places("extends") ?? [],
            Roles = [.. root.Entries("roles").Select(RoleReader.Read)],
            Units = [.. root.Entries("units").Select(ReadUnit)],
            Entities = [.. root.Entries("entities").Select(ReadEntity)],
            Tolerances = [.. root.Entries("tolerances").Select(ReadTolerance)],
            Rules = [.. root.Entries("rules").Select(rule => RuleReader.Read(rule, id))],
            Suppressions = [.. root.Items("suppress").Select(item => ReadSuppression(item, id))],
            Tests = [.. root.Items("tests").Select(TestReader.Read)],
        };
    }

    /// <summary>A rule without an example is neither explained nor tested.</summary>
    private static void CheckRule(PackEntry rule, string file, List<PackProblem> problems)
    {
        if (rule.Value is PackMapping mapping && mapping.Entries("examples").All(group => group.Value is PackSequence { Items.Count: 0 }))
        {
            problems.Add(new PackProblem(file, rule.Key.Line, rule.Key.Column, $"rule '{rule.Key.Value}' has no example"));
        }
    }

    private static UnitEntry ReadUnit(PackEntry entry) => new(entry.Key.Value, ((PackMapping)entry.Value).Texts("aliases"), NodeReading.Placed(entry.Key));

    private static EntityDefinition ReadEntity(PackEntry entry)
    {
        var entity = (PackMapping)entry.Value;
        return new EntityDefinition(entry.Key.Value, entity.Text("type")!, entity.Texts("aliases"), entity.Texts("metonyms"));
    }

    private static ToleranceEntry ReadTolerance(PackEntry entry)
    {
        var tolerance = (PackMapping)entry.Value;
        var absolute = Tolerance.TryParseAbsolute(tolerance.Text("absolute") ?? "0", out var distance) ? distance : default;
        var relative = Tolerance.TryParseRelative(tolerance.Text("relative") ?? "0%", out var part) ? part : 0;
        return new ToleranceEntry(NodeReading.Placed(entry.Key), new Tolerance(absolute.Value, absolute.IsTime, relative));
    }

    private static Suppression ReadSuppression(PackMapping item, string pack) => new()
    {
        Rule = item.Place("rule"),
        Role = item.Place("role"),
        Quote = item.Text("quote"),
        Article = item.Text("article"),
        Source = item.Text("source"),
        Reason = item.Text("reason")!,
        Until = item.Text("until") is { } until ? DateOnly.ParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        Pack = pack,
        Place = new PlacedText("", item.Line, item.Column),
    };
}
