using ClaimCheck.Matching.Clustering;

namespace ClaimCheck.Matching.Candidates;

/// <summary>A sentence or paragraph of an article.</summary>
/// <param name="Article">Which article, by any number.</param>
/// <param name="Text">The passage.</param>
internal readonly record struct Passage(int Article, ReadOnlyMemory<char> Text);

/// <summary>
/// Finds passages that are one text printed in several articles: syndicated copy, quotation, a press release. Two passages are copies when most of
/// their runs of three words are common and all their figures are; a passage with another figure is not a copy but a contradiction. Shingles after
/// Broder (1997), compared exactly. Stateless; safe to share between threads.
/// </summary>
internal static class CopyDetector
{
    /// <summary>Shorter passages are said twice by chance.</summary>
    private const int LeastWords = 8;

    /// <summary>Least share of common shingles of all shingles (Jaccard); lets one word in ten differ.</summary>
    private const double LeastResemblance = 0.6;

    /// <summary>Two sets whose Jaccard coefficient is j have a cosine of at least 2j / (1 + j).</summary>
    private const double LeastCosine = 2 * LeastResemblance / (1 + LeastResemblance);

    /// <summary>Groups passages that are copies of each other.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="threads">How many threads may work; 0 for all processors.</param>
    /// <returns>Places of the passages of each group, ascending; each group has passages of at least two articles; groups by their first passage.</returns>
    public static IReadOnlyList<int[]> Group(IReadOnlyList<Passage> passages, int threads = 0)
    {
        var shingles = new Shingles[passages.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads > 0 ? threads : Environment.ProcessorCount };
        Parallel.For(0, shingles.Length, options, i => shingles[i] = Shingles.Of(passages[i].Text.Span, LeastWords));

        var even = Enumerable.Repeat(1f, shingles.Length == 0 ? 0 : shingles.Max(static s => s.Ids.Length)).ToArray();
        var vectors = SparseVectors.Create(shingles.Length, i => shingles[i].Ids, i => even.AsMemory(0, shingles[i].Ids.Length));
        var sets = new UnionFind(shingles.Length);
        foreach (var pair in CosineJoin.Join(vectors, LeastCosine, JoinScope.Everything, threads))
        {
            if (shingles[pair.Left].Figures == shingles[pair.Right].Figures && Resemblance(shingles[pair.Left], shingles[pair.Right], pair.Score) >= LeastResemblance)
            {
                sets.Union(pair.Left, pair.Right);
            }
        }

        return [.. Enumerable.Range(0, shingles.Length)
            .Where(i => sets.SizeOf(i) > 1)
            .GroupBy(sets.Find)
            .Select(static group => group.ToArray())
            .Where(group => group.Any(i => passages[i].Article != passages[group[0]].Article))];
    }

    /// <summary>The Jaccard coefficient, from the cosine of two sets.</summary>
    private static double Resemblance(in Shingles left, in Shingles right, double cosine)
    {
        var common = Math.Round(cosine * Math.Sqrt((double)left.Ids.Length * right.Ids.Length));
        return common / (left.Ids.Length + right.Ids.Length - common);
    }
}
