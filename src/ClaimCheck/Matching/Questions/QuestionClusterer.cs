using ClaimCheck.Claims;
using ClaimCheck.Matching.Candidates;
using ClaimCheck.Matching.Clustering;

namespace ClaimCheck.Matching.Questions;

/// <summary>A pair of claims with what speaks for both answering one question.</summary>
/// <param name="A">Index of the first claim in the story's list.</param>
/// <param name="B">Index of the second.</param>
/// <param name="Levels">The levels reached.</param>
/// <param name="LogOdds">The score.</param>
internal readonly record struct QuestionPair(int A, int B, PairLevels Levels, double LogOdds);

/// <summary>Groups the claims of one story by the question that they answer: pairs from shared terms, an additive score with a correction for
/// rivals, average link. Immutable; safe to share between threads.</summary>
internal sealed class QuestionClusterer(PairComparer comparer, QuestionScore score)
{
    /// <summary>Log-odds from which a pair pulls two claims together.</summary>
    private const float Link = -1.5f;

    /// <summary>Log-odds of two claims that share nothing that would make them a pair.</summary>
    private const float Missing = -2.5f;

    private static readonly GraphClusters Clusters = new(Link, Missing);

    /// <summary>The pairs of a story's claims with their scores. Pairs that share no term or role are not looked at, nor are unlike answers of one
    /// article, which answers a question once, and unlike answers about other parts, places or periods.</summary>
    /// <param name="claims">The claims of one story, by article and place.</param>
    public List<QuestionPair> Pairs(IReadOnlyList<ClaimNode> claims)
    {
        var pairs = new List<QuestionPair>();
        var uniqueness = new Uniqueness(claims);
        var ground = new CommonGround(claims);
        var standing = new Standing(claims, comparer.Units);
        var persons = new AgedPersons(claims, ground);
        var moments = new IncidentMoments(claims, ground);
        foreach (var (a, b) in Candidates(claims, standing))
        {
            if (!PairGate.Admits(claims[a].Frame, claims[b].Frame) || persons.AreOthers(a, b)
                || (PersonMatch.LacksName(claims[a].Frame, claims[b].Frame) && !ground.IsOneHappening(a, b)))
            {
                continue;
            }

            var levels = comparer.Compare(claims[a].Frame, claims[b].Frame);
            levels.Set(Comparison.Uniqueness, (int)uniqueness.LevelOf(a, b, (NounLevel)levels.Of(Comparison.Noun), (RoleLevel)levels.Of(Comparison.Role)));
            levels.Set(Comparison.Slot, (int)Uniqueness.SlotOf(levels));
            levels.Set(Comparison.Ground, (int)ground.LevelOf(a, b));
            levels.Set(Comparison.Standing, (int)standing.LevelOf(a, b));
            levels.Set(Comparison.Person, (int)persons.LevelOf(a, b));
            levels.Set(Comparison.Moment, (int)moments.LevelOf(a, b));
            if (AreOtherWords(levels))
            {
                continue;
            }

            var logOdds = score.LogOdds(levels);
            if ((!PairGate.Disagree(levels) && levels.Of(Comparison.Role) != (int)RoleLevel.Distinct)
                || (claims[a].Article != claims[b].Article && ScopeRule.Difference(claims[a].Frame, claims[b].Frame, levels, logOdds) is null))
            {
                pairs.Add(new QuestionPair(a, b, levels, logOdds));
            }
        }

        return Rivals.Apply(pairs, claims, score);
    }

    /// <summary>The pairs that share a term, a role or a sort of answer, and those of which one report stands alone, each once and in order.</summary>
    private static IEnumerable<(int A, int B)> Candidates(IReadOnlyList<ClaimNode> claims, Standing standing)
    {
        var pairs = CandidatePairs.Of(claims);
        pairs.AddRange(standing.Pairs());
        pairs.Sort();
        for (var i = 0; i < pairs.Count; i++)
        {
            if (i == 0 || pairs[i] != pairs[i - 1])
            {
                yield return pairs[i];
            }
        }
    }

    /// <summary>Whether two quotations have hardly a word in common: somebody says many things, and the one answers no question of the other.</summary>
    private static bool AreOtherWords(in PairLevels levels) => levels.Of(Comparison.Kind) == (int)ClaimKind.Quote && levels.Of(Comparison.Closeness) == 0;

    /// <summary>Groups claims; each group has two or more, in order.</summary>
    /// <param name="count">Number of claims.</param>
    /// <param name="pairs">Their pairs.</param>
    public static IReadOnlyList<int[]> Cluster(int count, List<QuestionPair> pairs) =>
        Clusters.Cluster(count, pairs.Select(p => new ScoredPair(p.A, p.B, (float)p.LogOdds)).ToArray(), threads: 1).Clusters;
}
