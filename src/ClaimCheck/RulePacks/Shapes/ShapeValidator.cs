using ClaimCheck.RulePacks.Yaml;

namespace ClaimCheck.RulePacks.Shapes;

/// <summary>
/// Holds nodes against shapes, reports every mistake, and hands back what is sound: an entry or item with a mistake anywhere inside is left out, its
/// neighbours stay.
/// </summary>
internal sealed class ShapeValidator
{
    private readonly string _file;
    private readonly List<PackProblem> _problems;

    /// <summary>Makes a validator for one file.</summary>
    /// <param name="file">Name of the file for messages.</param>
    /// <param name="problems">Receives the mistakes.</param>
    public ShapeValidator(string file, List<PackProblem> problems)
    {
        _file = file;
        _problems = problems;
    }

    /// <summary>Validates a node; <see langword="null"/> where it is of the wrong sort altogether.</summary>
    /// <param name="node">The node.</param>
    /// <param name="shape">What it should look like.</param>
    public PackNode? Validate(PackNode node, Shape shape)
    {
        switch (shape, node)
        {
            case (TextShape text, PackScalar scalar):
                return ValidateText(scalar, text);
            case (ListShape list, PackSequence sequence):
                return ValidateList(sequence, list);
            case (MapShape map, PackMapping mapping):
                return ValidateMap(mapping, map);
            case (ObjectShape fields, PackMapping mapping):
                return ValidateObject(mapping, fields);
            case (ChoiceShape choice, _):
                foreach (var candidate in choice.Choices)
                {
                    if (Fits(node, candidate))
                    {
                        return Validate(node, candidate);
                    }
                }

                break;
        }

        var found = node is PackScalar { Value: "" } ? "nothing" : node.Describe();
        Report(node, $"expected {shape.Expected}, found {found}");
        return null;
    }

    private static bool Fits(PackNode node, Shape shape) => node switch
    {
        PackScalar => shape is TextShape,
        PackSequence => shape is ListShape,
        _ => shape is MapShape or ObjectShape,
    };

    private PackScalar? ValidateText(PackScalar scalar, TextShape shape)
    {
        if (shape.Allowed is { } allowed && !allowed.Contains(scalar.Value))
        {
            var hint = NearName.Suggest(scalar.Value, allowed);
            var choices = hint is null && allowed.Count <= 20 ? $" (one of: {string.Join(", ", allowed)})" : hint;
            Report(scalar, $"unknown value '{NearName.Shorten(scalar.Value)}'{choices}");
            return null;
        }

        var wrong = scalar.Value.Length == 0 ? "a text is missing here" : shape.Check?.Invoke(scalar.Value);
        if (wrong is not null)
        {
            Report(scalar, wrong);
            return null;
        }

        return scalar;
    }

    private PackSequence ValidateList(PackSequence sequence, ListShape shape)
    {
        if (sequence.Items.Count < shape.Minimum || sequence.Items.Count > shape.Maximum)
        {
            var wanted = shape.Minimum == shape.Maximum ? $"{shape.Minimum}" : $"at least {shape.Minimum}";
            Report(sequence, $"expected {wanted} items, found {sequence.Items.Count}");
        }

        var sound = new List<PackNode>(sequence.Items.Count);
        foreach (var item in sequence.Items)
        {
            var before = _problems.Count;
            if (Validate(item, shape.Item) is { } kept && _problems.Count == before)
            {
                sound.Add(kept);
            }
        }

        return sequence with { Items = sound };
    }

    private PackMapping ValidateMap(PackMapping mapping, MapShape shape)
    {
        var sound = new List<PackEntry>(mapping.Entries.Count);
        foreach (var entry in mapping.Entries)
        {
            var before = _problems.Count;
            if (shape.CheckKey?.Invoke(entry.Key.Value) is { } wrong)
            {
                Report(entry.Key, wrong);
            }

            if (Validate(entry.Value, shape.Value) is { } kept && _problems.Count == before)
            {
                sound.Add(entry with { Value = kept });
            }
        }

        return mapping with { Entries = sound };
    }

    private PackMapping ValidateObject(PackMapping mapping, ObjectShape shape)
    {
        var sound = new List<PackEntry>(mapping.Entries.Count);
        foreach (var entry in mapping.Entries)
        {
            var field = shape.Fields.FirstOrDefault(f => f.Name == entry.Key.Value);
            if (field is null)
            {
                Report(entry.Key, $"unknown key '{NearName.Shorten(entry.Key.Value)}'{NearName.Suggest(entry.Key.Value, shape.Fields.Select(f => f.Name))}");
            }
            else if (Validate(entry.Value, field.Shape) is { } kept)
            {
                sound.Add(entry with { Value = kept });
            }
        }

        foreach (var field in shape.Fields)
        {
            if (field.IsRequired && mapping[field.Name] is null)
            {
                Report(mapping, $"key '{field.Name}' is missing");
            }
        }

        return mapping with { Entries = sound };
    }

    private void Report(PackNode node, string message) => _problems.Add(new PackProblem(_file, node.Line, node.Column, message));
}
