using System.Text.Json;
using ClaimCheck.RulePacks;
using ClaimCheck.RulePacks.Shapes;

namespace ClaimCheck.Tests.RulePacks;

public sealed class PackSchemaTests
{
    [Test]
    public void Schema_and_reader_know_the_same_keys()
    {
        using var schema = JsonDocument.Parse(RulePack.Schema);
        var ofSchema = new List<string>();
        var ofReader = new List<string>();
        Collect(schema.RootElement, "", ofSchema);
        Collect(PackShapes.Root, "", ofReader);
        Assert.That(ofSchema.Order(StringComparer.Ordinal).Distinct(), Is.EqualTo(ofReader.Order(StringComparer.Ordinal).Distinct()));
    }

    [Test]
    public void The_schema_that_ships_is_the_one_that_the_reader_prints() =>
        Assert.That(File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "claimcheck-pack.v1.schema.json")), Is.EqualTo(RulePack.Schema));

    [Test]
    public void The_schema_says_which_draft_it_follows()
    {
        using var schema = JsonDocument.Parse(RulePack.Schema);
        Assert.That(schema.RootElement.GetProperty("$schema").GetString(), Is.EqualTo("http://json-schema.org/draft-07/schema#"));
    }

    private static void Collect(JsonElement schema, string path, List<string> keys)
    {
        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject())
            {
                keys.Add($"{path}/{property.Name}");
                Collect(property.Value, $"{path}/{property.Name}", keys);
            }
        }
        else if (schema.TryGetProperty("additionalProperties", out var value) && value.ValueKind == JsonValueKind.Object)
        {
            Collect(value, path + "/*", keys);
        }

        if (schema.TryGetProperty("items", out var items))
        {
            Collect(items, path, keys);
        }

        if (schema.TryGetProperty("anyOf", out var choices))
        {
            foreach (var choice in choices.EnumerateArray())
            {
                Collect(choice, path, keys);
            }
        }
    }

    private static void Collect(Shape shape, string path, List<string> keys)
    {
        switch (shape)
        {
            case ObjectShape fields:
                foreach (var field in fields.Fields)
                {
                    keys.Add($"{path}/{field.Name}");
                    Collect(field.Shape, $"{path}/{field.Name}", keys);
                }

                break;
            case MapShape map:
                Collect(map.Value, path + "/*", keys);
                break;
            case ListShape list:
                Collect(list.Item, path, keys);
                break;
            case ChoiceShape choice:
                foreach (var candidate in choice.Choices)
                {
                    Collect(candidate, path, keys);
                }

                break;
        }
    }
}
