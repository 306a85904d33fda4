using ClaimCheck.Quantities;

namespace ClaimCheck.Checking.Comparing;

/// <summary>How much of the second text the first one says.</summary>
/// <param name="OpenFigures">How many of its figures do not follow from the first text.</param>
/// <param name="OpenSmallCounts">How many small counts and ordinals, which the first text may say in words of another sort, have no partner.</param>
/// <param name="OtherTimes">How many of its dates and times are others than the first text's.</param>
/// <param name="OpenTimes">How many of its dates and times the first text does not state.</param>
/// <param name="BoundHolds">Whether it states a bound that a figure of the first text fills.</param>
/// <param name="Words">Share of its content words that the first text has.</param>
/// <param name="Evidence">How much the figures that agree speak for one and the same statement, as a share of words that need not be covered.</param>
internal sealed record Coverage(int OpenFigures, int OpenSmallCounts, int OtherTimes, int OpenTimes, bool BoundHolds, double Words, double Evidence)
{
    private const double Enough = 0.65;
    private const double EnoughBesideBound = 0.03;
    private const double SmallCountCosts = 0.2;
    private const double OpenTimeCosts = 0.2;
    private const double FurtherFigure = 0.15;
    private const double ManyDigits = 0.2;
    private const double MoneyOrShare = 0.2;
    private const decimal SmallCount = 3;
    private const double MayBeSameQuestion = -0.5;

    /// <summary>Whether the first text says what the second says.</summary>
    public bool IsFull => OpenFigures == 0 && OtherTimes == 0
        && (Words + Evidence - (SmallCountCosts * OpenSmallCounts) - (OpenTimeCosts * OpenTimes) >= Enough || (BoundHolds && OpenSmallCounts == 0 && Words >= EnoughBesideBound));

    /// <summary>The coverage of a pair.</summary>
    public static Coverage Of(TextPair pair)
    {
        var (open, small, times, unsaid, agreeing) = (0, 0, 0, 0, 0);
        var (bound, digits, money) = (false, false, false);
        var spare = HasSpareFigure(pair);
        for (var i = 0; i < pair.Figures.Length; i++)
        {
            var (figure, partner) = (pair.B.Figures[i], pair.Figures[i]);
            if (partner is { Agrees: true } && !IsByChance(partner))
            {
                bound |= partner.Relation == SetRelation.Inside && figure.Quantity.Bound is Bound.MoreThan or Bound.LessThan or Bound.AtLeast or Bound.AtMost;
                digits |= partner.Relation == SetRelation.Equal && figure.Quantity.Value is { } value && DigitsOf(value) > 2;
                money |= partner.Relation == SetRelation.Equal && figure.Quantity.Kind is QuantityKind.Money or QuantityKind.Percent;
                agreeing += figure.IsTime || figure.Quantity.Kind == QuantityKind.Ordinal ? 0 : 1;
            }
            else if (pair.Sums[i] is not null)
            {
                agreeing++;
            }
            else if (figure.IsTime)
            {
                var differs = partner is { Disagrees: true } || (partner is { Relation: SetRelation.Contains } && !pair.A.Figures[partner.A].IsTime);
                times += differs ? 1 : 0;
                unsaid += differs ? 0 : 1;
            }
            else if (IsSmall(figure) && !spare && partner is null or { Disagrees: true, LogOdds: <= MayBeSameQuestion })
            {
                small++;
            }
            else
            {
                open++;
            }
        }

        var evidence = (FurtherFigure * Math.Clamp(agreeing - 1, 0, 2)) + (digits ? ManyDigits : 0) + (money ? MoneyOrShare : 0);
        return new Coverage(open, small, times, unsaid, bound, pair.CoverOfB, evidence);
    }

    /// <summary>Whether the first text has a figure that nothing in the second stands against: it may be the one that a small count contradicts.</summary>
    private static bool HasSpareFigure(TextPair pair)
    {
        var used = pair.Figures.Where(f => f is { Agrees: true }).Select(f => f!.A).ToHashSet();
        return pair.A.Figures.Where((f, i) => !f.IsTime && f.Quantity.Kind != QuantityKind.Ordinal && !used.Contains(i)).Any();
    }

    /// <summary>Whether a figure of something else only happens to lie inside a wide bound.</summary>
    private static bool IsByChance(FigurePair pair) => pair.Relation != SetRelation.Equal && pair[Trait.Closeness] == 0
        && pair[Trait.OtherNoun] + pair[Trait.FarApart] > 0 && pair[Trait.SameNoun] + pair[Trait.SameRole] == 0 && pair[Trait.Order] < 0.5;

    private static bool IsSmall(ComparedFigure figure) =>
        figure.Quantity is { Kind: QuantityKind.Ordinal } or { Kind: QuantityKind.Count or QuantityKind.Number, Bound: Bound.Exact, Value: <= SmallCount };

    /// <summary>How many digits carry the figure: 2,100,000 has two, 2,137,500 five.</summary>
    private static int DigitsOf(decimal value)
    {
        value = Math.Abs(value);
        while (value != decimal.Truncate(value) && value < 1e15m)
        {
            value *= 10;
        }

        var digits = 0;
        for (var rest = decimal.Truncate(value); rest >= 1; rest = decimal.Truncate(rest / 10))
        {
            digits += digits > 0 || rest % 10 != 0 ? 1 : 0;
        }

        return digits;
    }
}
