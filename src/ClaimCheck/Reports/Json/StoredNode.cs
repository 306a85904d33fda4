using System.Text.Json;
using ClaimCheck.Articles;

namespace ClaimCheck.Reports.Json;

/// <summary>A value of a stored report that knows its place, for messages ("findings[3].verdict").</summary>
/// <param name="Element">The value.</param>
/// <param name="Path">Its place.</param>
internal readonly record struct StoredNode(JsonElement Element, string Path)
{
    /// <summary>A member that must be there.</summary>
    public StoredNode this[string name] => Member(name) ?? throw Wrong($"has no \"{name}\"");

    /// <summary>The items of an array.</summary>
    public IEnumerable<StoredNode> Items()
    {
        if (Element.ValueKind != JsonValueKind.Array)
        {
            throw Wrong("is no array");
        }

        var path = Path;
        return Element.EnumerateArray().Select((item, i) => new StoredNode(item, $"{path}[{i}]"));
    }

    /// <summary>The items of an array that may be left out.</summary>
    public IEnumerable<StoredNode> ItemsOf(string name) => Member(name)?.Items() ?? [];

    public string Text() => Element.ValueKind == JsonValueKind.String ? Read() : throw Wrong("is no string");

    /// <summary>A string that may be null or left out.</summary>
    public string? TextOf(string name) => Member(name) is { Element.ValueKind: not JsonValueKind.Null } member ? member.Text() : null;

    public bool FlagOf(string name) => Member(name)?.Element.ValueKind switch
    {
        null or JsonValueKind.False => false,
        JsonValueKind.True => true,
        _ => throw this[name].Wrong("is neither true nor false"),
    };

    public int Number() => Element.ValueKind == JsonValueKind.Number && Element.TryGetInt32(out var number) ? number : throw Wrong("is no whole number");

    /// <summary>A figure that may be null or left out.</summary>
    public decimal? FigureOf(string name)
    {
        if (Member(name) is not { Element.ValueKind: not JsonValueKind.Null } member)
        {
            return null;
        }

        return member.Element.ValueKind == JsonValueKind.Number && member.Element.TryGetDecimal(out var figure) ? figure : throw member.Wrong("is no figure");
    }

    /// <summary>A score; one that is null or left out is not a number.</summary>
    public double ScoreOf(string name)
    {
        if (Member(name) is not { Element.ValueKind: not JsonValueKind.Null } member)
        {
            return double.NaN;
        }

        return member.Element.ValueKind == JsonValueKind.Number && member.Element.TryGetDouble(out var score) ? score : throw member.Wrong("is no number");
    }

    public T Enum<T>()
        where T : struct, Enum => EnumNames<T>.TryRead(Text(), out var value) ? value : throw Wrong($"is no {typeof(T).Name.ToLowerInvariant()} that this version knows");

    public TextSpan Span() => new(this["start"].Number(), this["end"].Number());

    public InvalidDataException Wrong(string problem) => new($"Not a report of claimcheck: {(Path.Length == 0 ? "the file" : Path)} {problem}.");

    private StoredNode? Member(string name)
    {
        if (Element.ValueKind != JsonValueKind.Object)
        {
            throw Wrong("is no object");
        }

        return Element.TryGetProperty(name, out var value) ? new StoredNode(value, Path.Length == 0 ? name : $"{Path}.{name}") : null;
    }

    // A string may hold an escape of half a character, which System.Text.Json refuses.
    private string Read()
    {
        try
        {
            return Element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Wrong("holds half of a character");
        }
    }
}
