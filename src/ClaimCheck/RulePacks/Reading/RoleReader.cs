using ClaimCheck.RulePacks.Model;
using ClaimCheck.RulePacks.Phrases;
using ClaimCheck.RulePacks.Yaml;

namespace ClaimCheck.RulePacks.Reading;

/// <summary>Reads a role of a pack from validated nodes.</summary>
internal static class RoleReader
{
    /// <summary>Reads a role.</summary>
    /// <param name="entry">Its name and what the file says of it.</param>
    public static RoleEntry Read(PackEntry entry)
    {
        var name = NodeReading.Placed(entry.Key);
        if (entry.Value is not PackMapping role)
        {
            return new RoleEntry { Name = name, IsOff = true };
        }

        return new RoleEntry
        {
            Name = name,
            Kinds = role.Places("kind")?.Select(kind => NodeReading.Word<RoleKind>(kind.Text)).ToArray(),
            Unit = role.Text("unit"),
            Trend = role.Text("trend") is { } trend ? NodeReading.Word<RoleTrend>(trend) : null,
            IsOnce = role.Text("once") is { } once ? once == PackWords.Yes : null,
            Statistic = role.Text("statistic"),
            Question = role.Text("question"),
            Phrases = ReadPhrases(role["phrases"]),
            Never = [.. role.Texts("never").SelectMany(PhraseAlternatives.Expand)],
            Opposites = role.Places("opposite"),
            Distinct = role.Places("distinct"),
            PartOf = role.Places("part-of"),
            DefaultOf = role.Places("default-of")?.Select(kind => NodeReading.Word<RoleKind>(kind.Text)).ToArray(),
            Examples = [.. role.Entries("examples").Select(example => ReadExample(name.Text, example))],
        };
    }

    private static List<RolePhrase> ReadPhrases(PackNode? node)
    {
        var phrases = new List<RolePhrase>();
        if (node is PackSequence list)
        {
            foreach (var phrase in list.Items.OfType<PackScalar>().SelectMany(item => PhraseAlternatives.Expand(item.Value)))
            {
                phrases.Add(new RolePhrase(phrase, PlaceOfN(phrase)));
            }
        }
        else if (node is PackMapping map)
        {
            foreach (var entry in map.Entries)
            {
                var positions = PositionsOf(entry.Value);
                phrases.AddRange(PhraseAlternatives.Expand(entry.Key.Value).Select(phrase => new RolePhrase(phrase, positions)));
            }
        }

        return phrases;
    }

    private static ArgumentPosition PositionsOf(PackNode places)
    {
        if (places is PackScalar one)
        {
            return PackWords.PositionOf(one.Value);
        }

        var positions = ArgumentPosition.None;
        foreach (var place in ((PackSequence)places).Items.OfType<PackScalar>())
        {
            positions |= PackWords.PositionOf(place.Value);
        }

        return positions;
    }

    private static ArgumentPosition PlaceOfN(string phrase) =>
        phrase.StartsWith("N ", StringComparison.Ordinal) ? ArgumentPosition.Before
        : phrase.EndsWith(" N", StringComparison.Ordinal) ? ArgumentPosition.After
        : ArgumentPosition.Slot;

    private static RoleExample ReadExample(string role, PackEntry example)
    {
        var (values, pending) = example.Value switch
        {
            PackScalar { Value: PackWords.Nothing } => ([], null),
            PackScalar one => ([one.Value], null),
            PackSequence list => (list.Items.OfType<PackScalar>().Select(item => item.Value).ToArray(), null),
            PackMapping map => (map.Text("value") is PackWords.Nothing ? [] : [map.Text("value")!], map.Text("pending")),
            _ => ((string[])[], (string?)null),
        };
        return new RoleExample(role, example.Key.Value, values, pending, example.Key.Line);
    }
}
