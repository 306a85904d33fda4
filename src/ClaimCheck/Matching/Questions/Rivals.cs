namespace ClaimCheck.Matching.Questions;

/// <summary>Corrects scores for rivals: a question has one answer in an article as a rule, so a pair counts less where one of its claims has a
/// better partner in the other's article.</summary>
internal static class Rivals
{
    /// <summary>Scores with the level of <see cref="Comparison.Rivals"/> filled in.</summary>
    public static List<QuestionPair> Apply(List<QuestionPair> pairs, IReadOnlyList<ClaimNode> claims, QuestionScore score)
    {
        var best = new Dictionary<(int Claim, int Article), double>();
        foreach (var pair in pairs)
        {
            Offer(best, (pair.A, claims[pair.B].Article), pair.LogOdds);
            Offer(best, (pair.B, claims[pair.A].Article), pair.LogOdds);
        }

        var corrected = new List<QuestionPair>(pairs.Count);
        foreach (var pair in pairs)
        {
            var wins = (pair.LogOdds >= best[(pair.A, claims[pair.B].Article)] ? 1 : 0) + (pair.LogOdds >= best[(pair.B, claims[pair.A].Article)] ? 1 : 0);
            var levels = pair.Levels;
            levels.Set(Comparison.Rivals, (int)RivalLevel.Neither + wins);
            corrected.Add(pair with { Levels = levels, LogOdds = score.LogOdds(levels) });
        }

        return corrected;
    }

    private static void Offer(Dictionary<(int, int), double> best, (int, int) key, double logOdds)
    {
        if (!best.TryGetValue(key, out var known) || logOdds > known)
        {
            best[key] = logOdds;
        }
    }
}
