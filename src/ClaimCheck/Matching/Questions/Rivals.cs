using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Matching.Questions;

/// <summary>Corrects scores for rivals: a question has one answer in an article as a rule, so a pair counts less where one of its claims has a
/// better partner in the other's article, and an unlike answer not at all where the other's article holds a like one, or counts that add up to it.</summary>
internal static class Rivals
{
    /// <summary>Log-odds from which an agreeing claim is taken for the answer of its article: figures agree by chance more often than words do.</summary>
    private const double SureFigure = 0.5;
    private const double SureWord = -1;

    /// <summary>Changes a list of pairs to scores with the level of <see cref="Comparison.Rivals"/> filled in.</summary>
    public static List<QuestionPair> Apply(List<QuestionPair> pairs, IReadOnlyList<ClaimNode> claims, QuestionScore score)
    {
        var agreeing = new Dictionary<(int Claim, int Article), double>();
        var agreeingRoles = new Dictionary<(int Claim, int Article), double>();
        var best = new Dictionary<(int Claim, int Article), double>();
        foreach (var pair in pairs)
        {
            Offer(best, (pair.A, claims[pair.B].Article), pair.LogOdds);
            Offer(best, (pair.B, claims[pair.A].Article), pair.LogOdds);
            if (!PairGate.Disagree(pair.Levels) && (claims[pair.A].Frame.Kind != ClaimKind.Polarity || pair.Levels.Of(Comparison.Deed) >= (int)DeedLevel.Likely)
                && pair.Levels.Of(Comparison.Role) is not ((int)RoleLevel.Distinct or (int)RoleLevel.Other) && AreAsFine(claims[pair.A].Frame, claims[pair.B].Frame))
            {
                Offer(agreeing, (pair.A, claims[pair.B].Article), pair.LogOdds);
                Offer(agreeing, (pair.B, claims[pair.A].Article), pair.LogOdds);
                if (pair.Levels.Of(Comparison.Role) is (int)RoleLevel.SameByNearness or (int)RoleLevel.Same)
                {
                    Offer(agreeingRoles, (pair.A, claims[pair.B].Article), pair.LogOdds);
                    Offer(agreeingRoles, (pair.B, claims[pair.A].Article), pair.LogOdds);
                }
            }
        }

        var sums = new Summands(claims);
        var kept = 0;
        for (var i = 0; i < pairs.Count; i++)
        {
            var pair = pairs[i];
            if (PairGate.Disagree(pair.Levels) && !AreOfTwoSpeakers(pair) && !AreOfOneTelling(pair.Levels)
                && (IsAnswered(pair, pair.A, pair.B) || IsAnswered(pair, pair.B, pair.A) || sums.Explain(pair.A, pair.B)))
            {
                continue;
            }

            var wins = (pair.LogOdds >= best[(pair.A, claims[pair.B].Article)] ? 1 : 0) + (pair.LogOdds >= best[(pair.B, claims[pair.A].Article)] ? 1 : 0);
            var levels = pair.Levels;
            levels.Set(Comparison.Rivals, (int)RivalLevel.Neither + wins);
            pairs[kept++] = pair with { Levels = levels, LogOdds = score.LogOdds(levels) };
        }

        // In place: of a story of hundreds of articles there are millions of pairs.
        pairs.RemoveRange(kept, pairs.Count - kept);
        return pairs;

        // An article that quotes both camps holds both answers; one that names two people does not say that they are one.
        bool AreOfTwoSpeakers(QuestionPair pair) => claims[pair.A].Frame.Kind != ClaimKind.Name && claims[pair.A].Frame.Circumstances.IsOfAnotherSpeaker(claims[pair.B].Frame.Circumstances);

        bool IsAnswered(QuestionPair pair, int claim, int other) => (PairGate.IsFigure(claims[claim].Frame.Kind) && pair.Levels.Of(Comparison.Role) == (int)RoleLevel.Same ? agreeingRoles : agreeing).TryGetValue((claim, claims[other].Article), out var logOdds)
            && (claims[claim].Frame.Kind == ClaimKind.Name || logOdds > (PairGate.IsFigure(claims[claim].Frame.Kind) ? SureFigure : SureWord));
    }

    /// <summary>Whether what is told shows that both are of one person, or of one moment of one incident.</summary>
    private static bool AreOfOneTelling(in PairLevels levels) => levels.Of(Comparison.Person) >= (int)PersonLevel.Surname || levels.Of(Comparison.Moment) != (int)MomentLevel.Unknown;

    /// <summary>Whether two answers are as fine as each other: "on Monday" does not answer at what hour.</summary>
    private static bool AreAsFine(ClaimFrame a, ClaimFrame b) => a.Answer.When?.Grain == b.Answer.When?.Grain;

    private static void Offer(Dictionary<(int, int), double> best, (int, int) key, double logOdds)
    {
        if (!best.TryGetValue(key, out var known) || logOdds > known)
        {
            best[key] = logOdds;
        }
    }
}
