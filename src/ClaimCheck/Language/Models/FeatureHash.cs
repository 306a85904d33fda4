using System.Runtime.CompilerServices;

namespace ClaimCheck.Language.Models;

/// <summary>Turns feature templates and their values into 32-bit fingerprints. The same on every machine; part of the model format.</summary>
internal static class FeatureHash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;

    /// <summary>A fingerprint of a template with one value; never 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a) => Finish(Step(template * First, a));

    /// <summary>A fingerprint of a template with two values; never 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b) => Finish(Step(Step(template * First, a), b));

    /// <summary>A fingerprint of a template with three values; never 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c) => Finish(Step(Step(Step(template * First, a), b), c));

    /// <summary>A fingerprint of a template with four values; never 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c, uint d) => Finish(Step(Step(Step(Step(template * First, a), b), c), d));

    /// <summary>A hash of characters as they are (FNV-1a over code units, then mixed).</summary>
    /// <param name="text">The characters.</param>
    public static uint Text(ReadOnlySpan<char> text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        return Finish(hash * First);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Step(ulong hash, uint value)
    {
        hash = (hash ^ value) * Second;
        return hash ^ (hash >> 29);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Finish(ulong hash)
    {
        uint result = (uint)((hash * First) >> 32);
        return result == 0 ? 1 : result;
    }
}
