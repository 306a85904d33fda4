namespace ClaimCheck.Matching.Questions;

/// <summary>How much two sorted sets of terms share, weighted by rarity.</summary>
internal static class TermOverlap
{
    /// <summary>What like words share of what one word would ("storey", "floor").</summary>
    private const double Like = 0.8;

    private const int MostLike = 32;

    /// <summary>Whether a set that is not empty lies wholly in another.</summary>
    public static bool IsWithin(uint[] part, uint[] whole) => part.Length > 0 && part.All(id => Array.BinarySearch(whole, id) >= 0);

    /// <summary>Weighted Dice coefficient, 0 to 1; 0 where either set is empty.</summary>
    public static double Dice(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b, LemmaRarity rarity)
    {
        Span<TermFacts> onlyA = stackalloc TermFacts[MostLike], onlyB = stackalloc TermFacts[MostLike];
        var (i, j, keptA, keptB) = (0, 0, 0, 0);
        double shared = 0, all = 0;
        while (i < a.Length || j < b.Length)
        {
            var inA = i < a.Length && (j == b.Length || a[i] <= b[j]);
            var inB = j < b.Length && (i == a.Length || b[j] <= a[i]);
            var facts = rarity.Look(inA ? a[i] : b[j]);
            i += inA ? 1 : 0;
            j += inB ? 1 : 0;
            all += inA && inB ? 2 * facts.Rarity : facts.Rarity;
            if (inA && inB)
            {
                shared += 2 * facts.Rarity;
            }
            else if (facts.HasClass && inA && keptA < MostLike)
            {
                onlyA[keptA++] = facts;
            }
            else if (facts.HasClass && inB && keptB < MostLike)
            {
                onlyB[keptB++] = facts;
            }
        }

        return all == 0 ? 0 : (shared + (Like * 2 * LikeWords(onlyA[..keptA], onlyB[..keptB]))) / all;
    }

    /// <summary>The rarities of pairs of like words, the lesser of each pair; each word is in one pair.</summary>
    private static double LikeWords(ReadOnlySpan<TermFacts> a, Span<TermFacts> b)
    {
        double sum = 0;
        foreach (ref readonly var one in a)
        {
            foreach (ref var other in b)
            {
                if (one.IsLike(other))
                {
                    sum += Math.Min(one.Rarity, other.Rarity);
                    other = default;
                    break;
                }
            }
        }

        return sum;
    }

    /// <summary>Whether the sets share a term.</summary>
    public static bool Any(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                return true;
            }

            if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return false;
    }
}
