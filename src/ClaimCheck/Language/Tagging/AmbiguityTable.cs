using System.Numerics;

namespace ClaimCheck.Language.Tagging;

/// <summary>Which set of tags a frequent word takes, by the hash of its lower-case form. Immutable; safe to share between threads.</summary>
internal sealed class AmbiguityTable
{
    private readonly ulong[] _slots;

    /// <summary>Builds the table.</summary>
    /// <param name="sets">The sets, from 1, by word hash; no hash is 0.</param>
    public AmbiguityTable(IReadOnlyDictionary<uint, ushort> sets)
    {
        _slots = new ulong[BitOperations.RoundUpToPowerOf2(Math.Max(16u, (uint)sets.Count * 2))];
        foreach ((uint word, ushort set) in sets)
        {
            int slot = (int)(word & (uint)(_slots.Length - 1));
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = ((ulong)word << 32) | set;
        }
    }

    /// <summary>The set of a word; 0 for an unknown one.</summary>
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
