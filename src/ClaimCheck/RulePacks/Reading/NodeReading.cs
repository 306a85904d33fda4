using ClaimCheck.RulePacks.Model;
using ClaimCheck.RulePacks.Yaml;

namespace ClaimCheck.RulePacks.Reading;

/// <summary>Takes values out of validated nodes.</summary>
internal static class NodeReading
{
    /// <summary>The text of a key, or <see langword="null"/>.</summary>
    /// <param name="mapping">The keys.</param>
    /// <param name="key">The key.</param>
    public static string? Text(this PackMapping mapping, string key) => (mapping[key] as PackScalar)?.Value;

    /// <summary>The text of a key with its place, or <see langword="null"/>.</summary>
    /// <param name="mapping">The keys.</param>
    /// <param name="key">The key.</param>
    public static PlacedText? Place(this PackMapping mapping, string key) => mapping[key] is PackScalar scalar ? Placed(scalar) : null;

    /// <summary>The texts of a key that takes one or a list; <see langword="null"/> where it is not there.</summary>
    /// <param name="mapping">The keys.</param>
    /// <param name="key">The key.</param>
    public static IReadOnlyList<PlacedText>? Places(this PackMapping mapping, string key) => mapping[key] switch
    {
        PackScalar scalar => [Placed(scalar)],
        PackSequence sequence => [.. sequence.Items.OfType<PackScalar>().Select(Placed)],
        _ => null,
    };

    /// <summary>As <see cref="Places"/>, without places; empty where the key is not there.</summary>
    /// <param name="mapping">The keys.</param>
    /// <param name="key">The key.</param>
    public static IReadOnlyList<string> Texts(this PackMapping mapping, string key) => [.. (mapping.Places(key) ?? []).Select(text => text.Text)];

    /// <summary>The entries of a key; empty where it is not there.</summary>
    /// <param name="mapping">The keys.</param>
    /// <param name="key">The key.</param>
    public static IReadOnlyList<PackEntry> Entries(this PackMapping mapping, string key) => (mapping[key] as PackMapping)?.Entries ?? [];

    /// <summary>The items of a key that are keys with values; empty where it is not there.</summary>
    /// <param name="mapping">The keys.</param>
    /// <param name="key">The key.</param>
    public static IEnumerable<PackMapping> Items(this PackMapping mapping, string key) => (mapping[key] as PackSequence)?.Items.OfType<PackMapping>() ?? [];

    /// <summary>A text with its place.</summary>
    /// <param name="scalar">The text.</param>
    public static PlacedText Placed(PackScalar scalar) => new(scalar.Value, scalar.Line, scalar.Column);

    /// <summary>Reads a word of the format that names a member of an enumeration ("possibleConflict").</summary>
    /// <param name="word">The word; validated.</param>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static T Word<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);
}
