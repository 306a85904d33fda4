using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace ClaimCheck.Language.Models;

/// <summary>
/// A linear classifier over hashed features: each feature has a row of (class, weight) pairs, and the score of a class is the sum of its weights
/// over the features that are present. Sums are of integers, so they are the same on every machine. Immutable; safe to share between threads.
/// </summary>
internal sealed class LinearModel
{
    private const int LongestBatch = 256;

    private readonly ulong[] _slots;
    private readonly uint _mask;
    private readonly byte[] _rows;
    private readonly int[] _weights;

    /// <summary>Builds the lookup table of a model.</summary>
    /// <param name="classes">Number of classes, at most 255.</param>
    /// <param name="fingerprints">The features' fingerprints; none is 0, none twice.</param>
    /// <param name="lengths">Number of pairs in each feature's row, 1 to 255.</param>
    /// <param name="pairs">The rows one after the other: class, code, class, code, …</param>
    /// <param name="weights">The weight of each of the 256 codes.</param>
    public LinearModel(int classes, ReadOnlySpan<uint> fingerprints, ReadOnlySpan<byte> lengths, ReadOnlySpan<byte> pairs, int[] weights)
    {
        Classes = classes;
        Count = fingerprints.Length;
        _weights = weights;
        _mask = BitOperations.RoundUpToPowerOf2(Math.Max(16u, (uint)fingerprints.Length * 2)) - 1;
        _slots = new ulong[_mask + 1];

        // Each row is preceded by its length; row 0 is the empty row of features that the model does not know.
        _rows = new byte[pairs.Length + fingerprints.Length + 1];
        int from = 0;
        int to = 1;
        for (int i = 0; i < fingerprints.Length; i++)
        {
            uint slot = fingerprints[i] & _mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = ((ulong)fingerprints[i] << 32) | (uint)to;
            _rows[to++] = lengths[i];
            int bytes = lengths[i] * 2;
            pairs.Slice(from, bytes).CopyTo(_rows.AsSpan(to));
            from += bytes;
            to += bytes;
        }
    }

    /// <summary>Number of classes.</summary>
    public int Classes { get; }

    /// <summary>Number of features.</summary>
    public int Count { get; }

    /// <summary>Sets the scores of all classes.</summary>
    /// <param name="features">Fingerprints of the features that are present; 0 stands for none.</param>
    /// <param name="scores">Takes one score a class.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores[..Classes].Clear();
        Span<uint> rows = stackalloc uint[LongestBatch];
        while (features.Length > LongestBatch)
        {
            Batch(features[..LongestBatch], rows, scores);
            features = features[LongestBatch..];
        }

        Batch(features, rows, scores);
    }

    // Memory latency is the cost here: all slots are asked for first, then all rows, and only then is anything summed.
    // The constructor guarantees that slots lead to rows inside the array and that classes are below Classes.
    private void Batch(ReadOnlySpan<uint> features, Span<uint> rows, Span<int> scores)
    {
        ref ulong slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        ref byte data = ref MemoryMarshal.GetArrayDataReference(_rows);
        foreach (uint feature in features)
        {
            Prefetch(ref Unsafe.As<ulong, byte>(ref Unsafe.Add(ref slots, feature & _mask)));
        }

        int found = 0;
        foreach (uint feature in features)
        {
            uint slot = feature & _mask;
            ulong entry = Unsafe.Add(ref slots, slot);
            while (entry != 0 && (uint)(entry >> 32) != feature)
            {
                slot = (slot + 1) & _mask;
                entry = Unsafe.Add(ref slots, slot);
            }

            if (entry != 0)
            {
                Prefetch(ref Unsafe.Add(ref data, (uint)entry));
                rows[found++] = (uint)entry;
            }
        }

        ref int sums = ref MemoryMarshal.GetReference(scores);
        ref int weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        foreach (uint row in rows[..found])
        {
            ref byte pair = ref Unsafe.Add(ref data, row);
            ref byte end = ref Unsafe.Add(ref pair, (pair * 2) + 1);
            pair = ref Unsafe.Add(ref pair, 1);
            while (Unsafe.IsAddressLessThan(ref pair, ref end))
            {
                Unsafe.Add(ref sums, pair) += Unsafe.Add(ref weights, Unsafe.Add(ref pair, 1));
                pair = ref Unsafe.Add(ref pair, 2);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch(ref byte address)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref address));
        }
    }
}
