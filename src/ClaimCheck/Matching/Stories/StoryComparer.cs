using ClaimCheck.Matching.Terms;

namespace ClaimCheck.Matching.Stories;

/// <summary>Gathers the evidence on two documents in one merge of their sorted terms; allocates nothing. Immutable; safe to share between threads.</summary>
/// <param name="table">The frozen table of rarities.</param>
internal sealed class StoryComparer(TermTable table)
{
    private const float UsualRarity = 5;

    private const double UnknownGapInDays = 2;

    /// <summary>Gathers the evidence.</summary>
    /// <param name="left">A document.</param>
    /// <param name="right">Another; the order does not matter.</param>
    public StoryEvidence Compare(StoryDocument left, StoryDocument right)
    {
        double words = 0, titles = 0, pairs = 0, rarity = 0;
        int ages = 0, addresses = 0, i = 0, j = 0;
        int[] a = left.Ids, b = right.Ids;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] < b[j])
            {
                i++;
            }
            else if (a[i] > b[j])
            {
                j++;
            }
            else
            {
                var product = (double)left.Weights[i] * right.Weights[j];
                var marks = left.Marks[i] & right.Marks[j];
                switch (TermId.KindOf(a[i]))
                {
                    case TermKind.Word:
                        words += product;
                        titles += (marks & TermMarks.Title) != 0 ? product : 0;
                        if ((marks & TermMarks.Name) != 0)
                        {
                            table.TryGetRarity(a[i], out var rare);
                            rarity += Math.Max(rare - UsualRarity, 0);
                        }

                        break;
                    case TermKind.NamePair:
                        pairs += product;
                        break;
                    case TermKind.Age:
                        ages++;
                        break;
                    default:
                        addresses++;
                        break;
                }

                i++;
                j++;
            }
        }

        var (shorter, longer) = left.WordNorm < right.WordNorm ? (left.WordNorm, right.WordNorm) : (right.WordNorm, left.WordNorm);
        return new StoryEvidence(
            Ratio(words, shorter * longer),
            Ratio(words, shorter * shorter),
            shorter > 0 ? Math.Log(longer / shorter) : 0,
            Ratio(titles, left.TitleNorm * right.TitleNorm),
            Ratio(pairs, left.PairNorm * right.PairNorm),
            Math.Log(1 + rarity),
            Ratio(ages, Math.Sqrt((double)left.AgeCount * right.AgeCount)),
            ages == 0 && left.AgeCount > 0 && right.AgeCount > 0 ? 1 : 0,
            addresses > 0 ? 1 : 0,
            Math.Log(1 + GapInDays(left, right)));
    }

    private static double GapInDays(StoryDocument left, StoryDocument right)
    {
        var gap = Math.Abs(left.Hours - right.Hours) / 24;
        return double.IsNaN(gap) ? UnknownGapInDays : gap;
    }

    private static double Ratio(double part, double whole) => whole > 0 ? part / whole : 0;
}
