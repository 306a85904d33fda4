namespace ClaimCheck.Training.Pairs;

/// <summary>Deals pairs to folds so that no text stands in two of them.</summary>
internal static class TextFolds
{
    /// <summary>The fold of each pair.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="folds">How many folds.</param>
    public static int[] Of(IReadOnlyList<LabelledPair> pairs, int folds)
    {
        var parent = Enumerable.Range(0, pairs.Count).ToArray();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < pairs.Count; i++)
        {
            Join(pairs[i].A, i);
            Join(pairs[i].B, i);
        }

        var groups = new Dictionary<int, int>();
        return [.. Enumerable.Range(0, pairs.Count).Select(i =>
        {
            groups.TryAdd(Root(i), groups.Count % folds);
            return groups[Root(i)];
        })];

        void Join(string text, int pair)
        {
            if (!first.TryAdd(text, pair))
            {
                parent[Root(pair)] = Root(first[text]);
            }
        }

        int Root(int pair)
        {
            while (parent[pair] != pair)
            {
                pair = parent[pair] = parent[parent[pair]];
            }

            return pair;
        }
    }
}
