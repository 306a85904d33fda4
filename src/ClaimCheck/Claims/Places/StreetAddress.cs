using System.Globalization;

namespace ClaimCheck.Claims.Places;

/// <summary>An address: "3200 block of East Rood Circle", "45 High Street", "28th Avenue".</summary>
/// <param name="Number">House number, or the first of the block; <see langword="null"/> where none is given.</param>
/// <param name="IsBlock">Whether the number is that of a block.</param>
/// <param name="Direction">Point of the compass before or behind the name ("n", "sw"), or <see langword="null"/>.</param>
/// <param name="Name">The street's name, lower case.</param>
/// <param name="Suffix">The sort of street ("avenue").</param>
internal readonly record struct StreetAddress(int? Number, bool IsBlock, string? Direction, string Name, string Suffix)
{
    /// <summary>Stands for the sort of a street that is told without one.</summary>
    public const string UnknownSort = "?";

    private const string Block = "block";

    /// <summary>The form that is kept and compared: "3200 block e rood circle".</summary>
    public override string ToString() => string.Join(
        ' ', ((string?[])[Number?.ToString(CultureInfo.InvariantCulture), IsBlock ? Block : null, Direction, Name, Suffix]).Where(static part => part is not null));

    /// <summary>Reads the form that <see cref="ToString"/> writes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The address; the default where the text is none.</param>
    public static bool TryParse(string text, out StreetAddress address)
    {
        address = default;
        var words = text.Split(' ');
        if ((words[^1] == UnknownSort ? UnknownSort : StreetWords.Suffix(words[^1]) ?? StreetWords.NumberedSuffix(words[^1])) is not { } suffix || words[^1] != suffix)
        {
            return false;
        }

        var first = int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? 1 : 0;
        var block = first < words.Length && words[first] == Block;
        var name = first + (block ? 1 : 0);
        var direction = name < words.Length - 2 && StreetWords.Direction(words[name]) is { } point && words[name] == point ? point : null;
        name += direction is null ? 0 : 1;
        if (name >= words.Length - 1)
        {
            return false;
        }

        address = new StreetAddress(first == 0 ? null : number, block, direction, string.Join(' ', words[name..^1]), suffix);
        return true;
    }
}
