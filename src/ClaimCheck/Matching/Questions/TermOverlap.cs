namespace ClaimCheck.Matching.Questions;

/// <summary>How much two sorted sets of terms share, weighted by rarity.</summary>
internal static class TermOverlap
{
    /// <summary>Weighted Dice coefficient, 0 to 1; 0 where either set is empty.</summary>
    public static double Dice(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b, LemmaRarity rarity)
    {
        var (i, j) = (0, 0);
        double shared = 0, all = 0;
        while (i < a.Length || j < b.Length)
        {
            if (j == b.Length || (i < a.Length && a[i] < b[j]))
            {
                all += rarity.Of(a[i++]);
            }
            else if (i == a.Length || b[j] < a[i])
            {
                all += rarity.Of(b[j++]);
            }
            else
            {
                var weight = rarity.Of(a[i++]);
                j++;
                shared += 2 * weight;
                all += 2 * weight;
            }
        }

        return all == 0 ? 0 : shared / all;
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
