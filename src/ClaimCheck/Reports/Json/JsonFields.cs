using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimCheck.Articles;

namespace ClaimCheck.Reports.Json;

/// <summary>How the parts of a report are written in JSON.</summary>
internal static class JsonFields
{
    /// <summary>Divides without changing the value and drops its trailing zeros.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>Compact JSON in which letters of every script stay as they are.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes a figure as a JSON number without trailing zeros, or null.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The property.</param>
    /// <param name="value">The figure.</param>
    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } figure)
        {
            json.WriteNumber(name, figure / One);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes a score, rounded to four places.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The property.</param>
    /// <param name="value">The score; not finite is written as null.</param>
    public static void Score(this Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumber(name, Math.Round(value, 4));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes a member of an enum by its camel-case name.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The property.</param>
    /// <param name="value">The member.</param>
    /// <typeparam name="T">The enum.</typeparam>
    public static void Member<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum => json.WriteString(name, EnumNames<T>.Of(value));

    /// <summary>Writes the ends of a span into the object that is open.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="span">The span.</param>
    public static void Ends(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    /// <summary>Writes an array of strings.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The property.</param>
    /// <param name="values">The strings.</param>
    public static void Strings(this Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes an array of numbers; nothing where they are unknown.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The property.</param>
    /// <param name="values">The numbers, or <see langword="null"/>.</param>
    public static void NumbersIfAny(this Utf8JsonWriter json, string name, IReadOnlyList<int>? values)
    {
        if (values is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
    }
}
