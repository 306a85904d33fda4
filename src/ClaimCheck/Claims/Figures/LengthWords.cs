using System.Collections.Frozen;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Sets;

namespace ClaimCheck.Claims.Figures;

/// <summary>Finds lengths of time of one unit that are told without a number ("closed for a fortnight", "the search took nearly a week").</summary>
internal static class LengthWords
{
    /// <summary>Words that a length of time stands behind, and hedges, by lemma.</summary>
    private static readonly FrozenDictionary<string, string> Openers = CueTable.Read("length-openers.tsv");

    /// <summary>The lengths of a sentence, each with the article that stands for its number.</summary>
    /// <param name="field">The text.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="known">The quantities of the sentence.</param>
    public static IEnumerable<Quantity> In(FieldReading field, int sentence, List<Quantity> known)
    {
        var (first, end) = (field.Text.Sentences[sentence].FirstToken, field.Text.Sentences[sentence].EndToken);
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (field.Text.Form(i) is "a" or "an" && UnitAt(field, i + 1, end) is var unit && unit >= 0 && IsOpened(field, i, first, out var bound)
                && !(unit + 1 < end && IsGoneOn(field, unit + 1)) && known.TrueForAll(q => q.Span.End <= field.Text.Tokens[i].Start || q.Span.Start >= field.Text.Tokens[unit].End))
            {
                yield return LengthOf(field, i, unit, bound);
            }
        }
    }

    private static Quantity LengthOf(FieldReading field, int article, int unit, Bound bound)
    {
        var span = new TextSpan(field.Text.Tokens[article].Start, field.Text.Tokens[unit].End);
        return new Quantity
        {
            Span = span,
            Number = span,
            Kind = QuantityKind.Duration,
            Value = 1,
            Unit = field.Text.Tokens[unit].Lemma,
            Bound = bound,
            Set = ValueSetFactory.Create(new StatedFigure(QuantityKind.Duration, 1, null, bound, 1)),
        };
    }

    /// <summary>The unit of time at a token, or behind "full" or "whole"; -1 where there is none.</summary>
    private static int UnitAt(FieldReading field, int token, int end)
    {
        token = token + 1 < end && field.Text.Tokens[token].Lemma is "full" or "whole" or "further" ? token + 1 : token;
        return field.Text.Tokens[token].FineTag is "NN" && Openers.GetValueOrDefault(field.Text.Tokens[token].Lemma) is "unit" ? token : -1;
    }

    /// <summary>Whether what stands before an article tells how long something is; with the hedge between both.</summary>
    private static bool IsOpened(FieldReading field, int article, int first, out Bound bound)
    {
        bound = Bound.Exact;
        var before = article - 1;
        if (before > first && field.Text.Form(before) is "than" && field.Text.Form(before - 1) is "more" or "less")
        {
            bound = field.Text.Form(before - 1) is "more" ? Bound.MoreThan : Bound.LessThan;
            before -= 2;
        }
        else if (Openers.GetValueOrDefault(field.Text.Tokens[before].Lemma) is { } hedge && Enum.TryParse(hedge, ignoreCase: true, out bound))
        {
            before--;
        }

        return before >= first && Openers.GetValueOrDefault(field.Text.Tokens[before].Lemma) is "opens";
    }

    /// <summary>"A week ago", "a year later": when something was, not how long; "a day out", "a month-long": of another thing.</summary>
    private static bool IsGoneOn(FieldReading field, int token) => field.Text.Form(token) is "-" || Openers.GetValueOrDefault(field.Text.Tokens[token].Lemma) is "closes" || field.Text.Tokens[token].FineTag is "NN" or "NNS";
}
