namespace ClaimCheck.Checking.Comparing;

/// <summary>Lays two texts side by side: the longest common order of words, in which a figure may stand against any figure that it can be compared with.</summary>
internal sealed class SequenceAlignment
{
    private const int MostItems = 400;
    private readonly int[] _partner;

    private SequenceAlignment(int[] partner) => _partner = partner;

    /// <summary>Aligns two texts; texts of very many words are aligned as far as their first 400.</summary>
    /// <param name="a">A text.</param>
    /// <param name="b">Another.</param>
    /// <param name="comparable">Whether a figure of the first and one of the second can be held against each other.</param>
    public static SequenceAlignment Of(ComparedText a, ComparedText b, Func<int, int, bool> comparable)
    {
        var (n, m) = (Math.Min(a.Items.Length, MostItems), Math.Min(b.Items.Length, MostItems));
        var best = new int[n + 1, m + 1];
        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = m - 1; j >= 0; j--)
            {
                best[i, j] = Math.Max(best[i + 1, j], best[i, j + 1]);
                if (Matches(a.Items[i], b.Items[j], comparable))
                {
                    best[i, j] = Math.Max(best[i, j], best[i + 1, j + 1] + 1);
                }
            }
        }

        var partner = new int[b.Items.Length];
        Array.Fill(partner, -1);
        for (var (i, j) = (0, 0); i < n && j < m;)
        {
            if (Matches(a.Items[i], b.Items[j], comparable) && best[i, j] == best[i + 1, j + 1] + 1)
            {
                partner[j++] = i++;
            }
            else if (best[i + 1, j] >= best[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return new SequenceAlignment(partner);
    }

    /// <summary>The item of the first text that an item of the second stands against, or -1.</summary>
    /// <param name="item">Index of the item; -1 where a figure shares all its words with another.</param>
    public int PartnerOf(int item) => item < 0 ? -1 : _partner[item];

    /// <summary>The share of the items around an item of the second text that stand against an item of the first, 0 to 1.</summary>
    /// <param name="item">Index of the item.</param>
    /// <param name="reach">How far to look on either side.</param>
    public double Around(int item, int reach)
    {
        var (matched, all) = (0, 0);
        for (var i = Math.Max(0, item - reach); i <= Math.Min(_partner.Length - 1, item + reach); i++)
        {
            if (i != item)
            {
                all++;
                matched += _partner[i] >= 0 && Math.Abs(_partner[i] - _partner[item] - i + item) <= reach ? 1 : 0;
            }
        }

        return all == 0 ? 0 : (double)matched / all;
    }

    private static bool Matches(TextItem a, TextItem b, Func<int, int, bool> comparable) =>
        a.Figure >= 0 ? b.Figure >= 0 && comparable(a.Figure, b.Figure) : b.Figure < 0 && a.Id == b.Id;
}
