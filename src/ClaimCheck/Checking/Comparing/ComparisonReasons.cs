using ClaimCheck.Quantities;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Says in words why two texts were found to agree, to differ, or to say different things.</summary>
internal static class ComparisonReasons
{
    private const int MostWords = 6;

    /// <summary>Why both cannot be true.</summary>
    public static string[] OfConflict(TextPair pair, FigurePair worst) =>
        [$"{Both(pair, worst)}: both cannot be true", .. SameQuestion(worst)];

    /// <summary>What follows from the one figure in which both differ.</summary>
    public static string[] OfOnlyDifference(OnlyDifference only) =>
        [$"“{only.First}” and “{only.Second}”: " + (only.Relation switch
        {
            SetRelation.HardDisjoint => "both cannot be true",
            SetRelation.Contains => "the first text leaves more open",
            _ => Agreement(only.Relation),
        }), "nothing else differs"];

    /// <summary>Why both may not be true together.</summary>
    public static string[] OfPossibleConflict(TextPair pair, FigurePair worst) =>
        [$"{Both(pair, worst)}: both cannot be true if they answer one question", .. OtherQuestion(worst), .. OfGaps(pair)];

    /// <summary>Why the first text says what the second says.</summary>
    public static string[] OfAgreement(TextPair pair) =>
        [.. pair.Figures.OfType<FigurePair>().Where(f => f.Agrees).Select(f => $"{Both(pair, f)}: {Agreement(f.Relation)}"), .. Sums(pair), Covered(pair)];

    /// <summary>What the second text says that the first does not.</summary>
    public static string[] OfGaps(TextPair pair)
    {
        var reasons = new List<string>();
        for (var i = 0; i < pair.Figures.Length; i++)
        {
            if (pair.Figures[i] is not { Agrees: true } && pair.Sums[i] is null)
            {
                reasons.Add(pair.Figures[i] is { Relation: SetRelation.Contains } partner
                    ? $"{Both(pair, partner)}: the first text leaves more open" : $"the first text does not say {TextOf(pair.B, i)}");
            }
        }

        var missing = pair.B.Words.Where((w, i) => !pair.Covered[i] && w.Weight > 0).Select(w => w.Form).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (missing.Length > 0)
        {
            reasons.Add("not in the first text: " + string.Join(", ", missing.Take(MostWords)) + (missing.Length > MostWords ? ", …" : ""));
        }

        return reasons.Count > 0 ? [.. reasons] : ["the words are the same, but what is said of them could not be matched"];
    }

    private static IEnumerable<string> SameQuestion(FigurePair pair)
    {
        if (pair[Trait.SameRole] > 0)
        {
            yield return "the same is said of what is counted";
        }

        if (pair[Trait.SameNoun] > 0)
        {
            yield return "the same thing is counted or measured";
        }

        if (pair[Trait.Order] >= 0.5)
        {
            yield return "the words around the figures are the same";
        }
    }

    private static IEnumerable<string> OtherQuestion(FigurePair pair)
    {
        if (pair[Trait.OtherTime] > 0)
        {
            yield return "the sentences give other times";
        }

        if (pair[Trait.OtherNames] > 0)
        {
            yield return "the sentences name others";
        }

        if (pair[Trait.OtherNoun] > 0)
        {
            yield return "other things may be counted";
        }

        if (pair[Trait.PartAndWhole] > 0)
        {
            yield return "one may be a part of the other";
        }
    }

    private static IEnumerable<string> Sums(TextPair pair)
    {
        for (var i = 0; i < pair.Sums.Length; i++)
        {
            if (pair.Sums[i] is { } derived)
            {
                yield return $"{TextOf(pair.B, i)} is {(derived.Kind switch
                {
                    ArithmeticKind.Sum => "the sum of",
                    ArithmeticKind.Difference => "the difference of",
                    ArithmeticKind.Product => "the product of",
                    _ => "the share that results from",
                })} " + string.Join(" and ", derived.Parts.Select(f => TextOf(pair.A, f)));
            }
        }
    }

    private static string Covered(TextPair pair) => Lacking(pair) is { Length: > 0 } lacking
        ? $"all words of the second text but {lacking} have their match in the first" : "every word of the second text has its match in the first";

    /// <summary>The words and times of the second text that the first does not have, as a list; empty where there are none.</summary>
    private static string Lacking(TextPair pair)
    {
        var words = pair.B.Words.Where((w, i) => !pair.Covered[i] && w.Weight > 0).Select(w => w.Form)
            .Concat(Enumerable.Range(0, pair.Figures.Length).Where(i => pair.Figures[i] is not { Agrees: true } && pair.Sums[i] is null).Select(i => TextOf(pair.B, i)))
            .Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return string.Join(", ", words.Take(MostWords)) + (words.Length > MostWords ? ", …" : "");
    }

    private static string Agreement(SetRelation relation) => relation switch
    {
        SetRelation.Equal => "the same",
        SetRelation.Inside => "the first is inside what the second allows",
        _ => "both can be true by rounding or hedging",
    };

    private static string Both(TextPair pair, FigurePair figures) => $"{TextOf(pair.A, figures.A)} and {TextOf(pair.B, figures.B)}";

    private static string TextOf(ComparedText text, int figure)
    {
        var span = text.Figures[figure].Quantity.Span;
        return "“" + text.Text.Text[span.Start..span.End] + "”";
    }
}
