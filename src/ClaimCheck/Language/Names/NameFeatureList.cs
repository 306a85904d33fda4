using System.Numerics;
using ClaimCheck.Language.Models;

namespace ClaimCheck.Language.Names;

/// <summary>Features of one candidate, in the order in which they were added. Not thread-safe.</summary>
internal sealed class NameFeatureList
{
    private const int Most = 512;
    private readonly uint[] _features = new uint[Most];
    private int _count;

    /// <summary>The features; overwritten when the list is filled anew.</summary>
    public ReadOnlySpan<uint> Span => _features.AsSpan(0, _count);

    /// <summary>Empties the list.</summary>
    public void Clear() => _count = 0;

    /// <summary>Adds a feature.</summary>
    /// <param name="feature">Its hash.</param>
    public void Add(uint feature) => _features[_count++] = feature;

    /// <summary>Adds a feature for each clue.</summary>
    /// <param name="template">Number of the template.</param>
    /// <param name="clues">The clues.</param>
    /// <param name="with">What each is put together with.</param>
    public void AddBits(uint template, NameClues clues, uint with)
    {
        for (uint bits = (uint)clues; bits != 0; bits &= bits - 1)
        {
            Add(FeatureHash.Of(template, (uint)BitOperations.TrailingZeroCount(bits), with));
        }
    }
}
