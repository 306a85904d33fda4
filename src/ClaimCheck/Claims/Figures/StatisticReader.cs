using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Figures;

/// <summary>Tells what sort of figure a quantity is: a level, a change, a rate, a share, a mean, a total.</summary>
internal static class StatisticReader
{
    /// <summary>How many words may stand between a preposition and its figure.</summary>
    private const int Hedge = 4;

    /// <summary>The sort of figure.</summary>
    public static Statistic Of(SentenceScope scope, Quantity quantity, QuantityAnchor anchor)
    {
        switch (quantity.Kind)
        {
            case QuantityKind.Age:
                return Statistic.Age;
            case QuantityKind.Score:
                return Statistic.Score;
            case QuantityKind.Ordinal:
                return Statistic.Rank;
        }

        var before = WordBefore(scope, anchor.First);
        if (before is "from" && ChangeReader.IsPrevious(scope, quantity, anchor))
        {
            return Statistic.Previous;
        }

        if (quantity.Kind == QuantityKind.Percent && ChangeReader.SaysMore(scope, anchor))
        {
            return Statistic.Change;
        }

        if (before is not ("to" or "at") && (before is "by" || quantity.Trend != Trend.None) && ChangeReader.IsChange(scope, anchor))
        {
            return Statistic.Change;
        }

        if (quantity.Unit is { } unit && unit.Contains(" per ", StringComparison.Ordinal))
        {
            return Statistic.Rate;
        }

        return StatisticCues.Near(scope, anchor, before is "to" or "at") ?? (quantity.Kind == QuantityKind.Percent && IsShare(scope, anchor) ? Statistic.Share : Statistic.Count);
    }

    private static bool IsShare(SentenceScope scope, QuantityAnchor anchor)
    {
        var next = anchor.Last + 1;
        return next < scope.Sentence.EndToken && scope.Field.Text.Form(next) is "of";
    }

    /// <summary>The preposition before a figure; hedges between them do not count ("to more than 67").</summary>
    private static string? WordBefore(SentenceScope scope, int first)
    {
        for (var at = first - 1; at >= scope.Sentence.FirstToken && at >= first - Hedge; at--)
        {
            var token = scope.Field.Text.Tokens[at];
            if (token.Lemma is not "than" && token.Tag is UniversalTag.Adp or UniversalTag.Part or UniversalTag.Sconj)
            {
                return token.Lemma.Length > 0 ? token.Lemma : scope.Field.Text.Form(at).ToString().ToLowerInvariant();
            }

            if (token.Lemma is not "than" && token.Tag is not (UniversalTag.Adv or UniversalTag.Det or UniversalTag.Sym or UniversalTag.Adj) && !CurrencyCode.Is(scope.Field.Text.Form(at)))
            {
                return null;
            }
        }

        return null;
    }
}
