using ClaimCheck.Quantities;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Gives the verdict on two texts that lie side by side: a claim that cannot be true beside the first text makes a contradiction; where every claim
/// follows and the rest of the words is covered, the first text says what the second says. Immutable; safe to share between threads.</summary>
internal static class TextJudge
{
    /// <summary>From here two figures surely answer one question.</summary>
    public const double SureQuestion = 0.5;

    /// <summary>From here they may.</summary>
    private const double PossibleQuestion = -0.3;

    /// <summary>The verdict.</summary>
    public static TextComparison Judge(TextPair pair)
    {
        if (pair.Only is { } only)
        {
            return new TextComparison(RelationOf(only.Relation), VerdictOf(only.Relation), ComparisonReasons.OfOnlyDifference(only));
        }

        var worst = Worst(pair);
        if (worst is not null && worst.LogOdds >= SureQuestion)
        {
            return new TextComparison(TextRelation.Contradiction, Verdict.Conflict, ComparisonReasons.OfConflict(pair, worst));
        }

        if (pair.Turned is { } turned)
        {
            return new TextComparison(TextRelation.Contradiction, Verdict.Conflict, [turned]);
        }

        if (Coverage.Of(pair).IsFull)
        {
            return new TextComparison(TextRelation.Entailment, Agreement(pair), ComparisonReasons.OfAgreement(pair));
        }

        return worst is not null && worst.LogOdds >= PossibleQuestion
            ? new TextComparison(TextRelation.Neutral, Verdict.PossibleConflict, ComparisonReasons.OfPossibleConflict(pair, worst))
            : new TextComparison(TextRelation.Neutral, pair.Figures.Any(f => f is { Agrees: true }) ? Verdict.DifferentScope : Verdict.Unrelated,
                ComparisonReasons.OfGaps(pair));
    }

    /// <summary>The figures that disagree and most likely answer one question; <see langword="null"/> where none disagree.</summary>
    public static FigurePair? Worst(TextPair pair) =>
        pair.Figures.OfType<FigurePair>().Where(f => f.Disagrees && pair.Sums[f.B] is null && !IsTimeOfOther(pair, f) && !IsRestOfOther(pair, f)).MaxBy(f => f.LogOdds);

    /// <summary>Whether two dates only say when two figures held that differ.</summary>
    private static bool IsTimeOfOther(TextPair pair, FigurePair times) =>
        times[Trait.TimeOfFigure] > 0 && pair.Figures.Any(f => f is { Disagrees: true } && f[Trait.OtherTime] > 0);

    /// <summary>Whether one figure counts only what there is besides others ("the other four", "20 more"), and the other, which is larger, may count all.</summary>
    private static bool IsRestOfOther(TextPair pair, FigurePair figures)
    {
        var (first, second) = (pair.A.Figures[figures.A], pair.B.Figures[figures.B]);
        return IsRest(pair.A, first) != IsRest(pair.B, second) && first.Quantity.Value is { } a && second.Quantity.Value is { } b && (IsRest(pair.A, first) ? b > a : a > b);
    }

    private static bool IsRest(ComparedText text, ComparedFigure figure) =>
        (figure.FirstToken > 0 && text.Text.Tokens[figure.FirstToken - 1].Lemma is "other" or "another" or "further" or "additional")
        || (figure.EndToken < text.Text.Tokens.Length && text.Text.Tokens[figure.EndToken].Lemma is "other" or "more");

    private static TextRelation RelationOf(SetRelation relation) => relation switch
    {
        SetRelation.HardDisjoint => TextRelation.Contradiction,
        SetRelation.Contains => TextRelation.Neutral,
        _ => TextRelation.Entailment,
    };

    private static Verdict VerdictOf(SetRelation relation) => relation switch
    {
        SetRelation.HardDisjoint => Verdict.Conflict,
        SetRelation.Equal => Verdict.Equivalent,
        SetRelation.Inside or SetRelation.Contains => Verdict.Refinement,
        _ => Verdict.Compatible,
    };

    private static Verdict Agreement(TextPair pair)
    {
        var relations = pair.Figures.OfType<FigurePair>().Where(f => f.Agrees).Select(f => f.Relation).ToArray();
        return relations.Contains(SetRelation.Overlaps) ? Verdict.Compatible
            : relations.Contains(SetRelation.Inside) ? Verdict.Refinement : Verdict.Equivalent;
    }
}
