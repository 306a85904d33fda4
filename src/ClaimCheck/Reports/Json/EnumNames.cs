using System.Text.Json;

namespace ClaimCheck.Reports.Json;

/// <summary>The names of an enum's members in JSON: camel case ("possibleConflict", "moreThan").</summary>
/// <typeparam name="T">An enum whose values count up from 0.</typeparam>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly JsonEncodedText[] Names = Array.ConvertAll(Enum.GetNames<T>(), name => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name)));

    private static readonly Dictionary<string, T> Members = Enum.GetValues<T>().ToDictionary(value => Of(value).Value, StringComparer.Ordinal);

    /// <summary>The member of a name.</summary>
    /// <param name="name">The name in camel case.</param>
    /// <param name="value">The member, when there is one of that name.</param>
    public static bool TryRead(string? name, out T value)
    {
        value = default;
        return name is not null && Members.TryGetValue(name, out value);
    }

    /// <summary>The name of a member.</summary>
    /// <param name="value">The member.</param>
    public static JsonEncodedText Of(T value) => Names[Convert.ToInt32(value, null)];
}
