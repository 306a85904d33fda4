using System.Numerics;

namespace ClaimCheck.Language.Models;

/// <summary>Small numbers by the hashes of words. Immutable; safe to share between threads.</summary>
internal sealed class HashTable
{
    private readonly ulong[] _slots;

    /// <summary>Builds the table.</summary>
    /// <param name="numbers">The numbers, from 1, by hash; no hash is 0.</param>
    public HashTable(IReadOnlyDictionary<uint, ushort> numbers)
    {
        _slots = new ulong[BitOperations.RoundUpToPowerOf2(Math.Max(16u, (uint)numbers.Count * 2))];
        foreach ((uint word, ushort number) in numbers)
        {
            int slot = (int)(word & (uint)(_slots.Length - 1));
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = ((ulong)word << 32) | number;
        }
    }

    /// <summary>The number of a hash; 0 for an unknown one.</summary>
    /// <param name="word">Hash of the lower-case form.</param>
    public uint Find(uint word)
    {
        int slot = (int)(word & (uint)(_slots.Length - 1));
        while (_slots[slot] != 0)
        {
            if ((uint)(_slots[slot] >> 32) == word)
            {
                return (ushort)_slots[slot];
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        return 0;
    }
}
