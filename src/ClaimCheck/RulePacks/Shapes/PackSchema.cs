using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimCheck.RulePacks.Shapes;

/// <summary>Writes the pack format as a JSON Schema (draft-07), as VS Code's YAML extension reads it.</summary>
internal static class PackSchema
{
    private static readonly Lazy<string> Written = new(Write);

    /// <summary>The schema.</summary>
    public static string Text => Written.Value;

    private static string Write()
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            writer.WriteString("title", "ClaimCheck rule pack, version 1");
            WriteShape(writer, PackShapes.Root);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteShape(Utf8JsonWriter writer, Shape shape)
    {
        writer.WriteString("description", shape.Description);
        switch (shape)
        {
            case TextShape text:
                WriteText(writer, text);
                break;
            case ListShape list:
                WriteList(writer, list);
                break;
            case MapShape map:
                writer.WriteString("type", "object");
                writer.WriteStartObject("additionalProperties");
                WriteShape(writer, map.Value);
                writer.WriteEndObject();
                if (map.KeyPattern is { } pattern)
                {
                    writer.WriteStartObject("propertyNames");
                    writer.WriteString("pattern", pattern);
                    writer.WriteEndObject();
                }

                break;
            case ObjectShape fields:
                WriteObject(writer, fields);
                break;
            case ChoiceShape choice:
                writer.WriteStartArray("anyOf");
                foreach (var candidate in choice.Choices)
                {
                    writer.WriteStartObject();
                    WriteShape(writer, candidate);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                break;
        }
    }

    /// <summary>YAML reads 38 as a number and off as a switch in some editors, so a free text may be any plain value.</summary>
    private static void WriteText(Utf8JsonWriter writer, TextShape text)
    {
        if (text.Allowed is { } allowed)
        {
            writer.WriteStartArray("enum");
            foreach (var value in allowed)
            {
                writer.WriteStringValue(value);
                if (value == "off")
                {
                    writer.WriteBooleanValue(false);
                }
                else if (value == "1")
                {
                    writer.WriteNumberValue(1);
                }
            }

            writer.WriteEndArray();
            return;
        }

        writer.WriteStartArray("type");
        writer.WriteStringValue("string");
        writer.WriteStringValue("number");
        writer.WriteStringValue("boolean");
        writer.WriteEndArray();
        if (text.Pattern is { } pattern)
        {
            writer.WriteString("pattern", pattern);
        }
    }

    private static void WriteList(Utf8JsonWriter writer, ListShape list)
    {
        writer.WriteString("type", "array");
        writer.WriteStartObject("items");
        WriteShape(writer, list.Item);
        writer.WriteEndObject();
        if (list.Minimum > 0)
        {
            writer.WriteNumber("minItems", list.Minimum);
        }

        if (list.Maximum < int.MaxValue)
        {
            writer.WriteNumber("maxItems", list.Maximum);
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, ObjectShape fields)
    {
        writer.WriteString("type", "object");
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteStartObject("properties");
        foreach (var field in fields.Fields)
        {
            writer.WriteStartObject(field.Name);
            WriteShape(writer, field.Shape);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        if (fields.Fields.Any(field => field.IsRequired))
        {
            writer.WriteStartArray("required");
            foreach (var field in fields.Fields.Where(field => field.IsRequired))
            {
                writer.WriteStringValue(field.Name);
            }

            writer.WriteEndArray();
        }
    }
}
