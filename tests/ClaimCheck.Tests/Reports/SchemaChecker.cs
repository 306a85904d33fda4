using System.Text.Json;

namespace ClaimCheck.Tests.Reports;

/// <summary>Holds JSON against the part of JSON Schema that our schemas use, and refuses a schema that uses more.</summary>
internal sealed class SchemaChecker(string schema)
{
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal) { "$schema", "$id", "$defs", "title", "description" };
    private readonly JsonElement _schema = JsonDocument.Parse(schema).RootElement;
    private readonly List<string> _problems = [];

    /// <summary>What is wrong with a JSON text.</summary>
    public IReadOnlyList<string> Check(string json)
    {
        _problems.Clear();
        Check(JsonDocument.Parse(json).RootElement, _schema, "$");
        return [.. _problems];
    }

    private void Check(JsonElement value, JsonElement schema, string path)
    {
        foreach (var rule in schema.EnumerateObject().Where(rule => !Silent.Contains(rule.Name)))
        {
            var holds = rule.Name switch
            {
                "$ref" => Follow(value, rule.Value.GetString()!, path),
                "type" => Types(rule.Value).Any(type => IsOf(value, type)),
                "const" => JsonElement.DeepEquals(value, rule.Value),
                "enum" => rule.Value.EnumerateArray().Any(item => JsonElement.DeepEquals(item, value)),
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.Value.GetDecimal(),
                "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= rule.Value.GetDecimal(),
                "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.Value.GetInt32(),
                "required" => value.ValueKind != JsonValueKind.Object || rule.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
                "items" => Items(value, rule.Value, path),
                "properties" => Properties(value, rule.Value, path),
                "additionalProperties" => Others(value, schema, rule.Value, path),
                _ => throw new NotSupportedException($"The checker does not know {rule.Name}"),
            };
            if (!holds)
            {
                _problems.Add($"{path}: {rule.Name} {rule.Value.GetRawText()}");
            }
        }
    }

    private bool Follow(JsonElement value, string reference, string path)
    {
        Check(value, _schema.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]), path);
        return true;
    }

    private bool Items(JsonElement value, JsonElement schema, string path)
    {
        var at = 0;
        foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [])
        {
            Check(item, schema, $"{path}[{at++}]");
        }

        return true;
    }

    private bool Properties(JsonElement value, JsonElement schemas, string path)
    {
        foreach (var member in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().ToArray() : [])
        {
            if (schemas.TryGetProperty(member.Name, out var schema))
            {
                Check(member.Value, schema, $"{path}.{member.Name}");
            }
        }

        return true;
    }

    private bool Others(JsonElement value, JsonElement schema, JsonElement rule, string path)
    {
        var known = schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(p => p.Name).ToHashSet(StringComparer.Ordinal) : [];
        foreach (var member in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().Where(m => !known.Contains(m.Name)).ToArray() : [])
        {
            if (rule.ValueKind == JsonValueKind.False)
            {
                _problems.Add($"{path}: {member.Name} is not described");
            }
            else
            {
                Check(member.Value, rule, $"{path}.{member.Name}");
            }
        }

        return true;
    }

    private static IEnumerable<string> Types(JsonElement rule) => rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Select(t => t.GetString()!) : [rule.GetString()!];

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The checker does not know the type {type}"),
    };
}
