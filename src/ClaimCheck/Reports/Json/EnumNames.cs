using System.Text.Json;

namespace ClaimCheck.Reports.Json;

/// <summary>The names of an enum's members in JSON: camel case ("possibleConflict", "moreThan").</summary>
/// <typeparam name="T">An enum whose values count up from 0.</typeparam>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly JsonEncodedText[] Names = Array.ConvertAll(Enum.GetNames<T>(), name => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name)));

    /// <summary>The name of a member.</summary>
    /// <param name="value">The member.</param>
    public static JsonEncodedText Of(T value) => Names[Convert.ToInt32(value, null)];
}
