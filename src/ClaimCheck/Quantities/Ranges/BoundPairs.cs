using ClaimCheck.Articles;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Ranges;

/// <summary>Joins two bounds of one figure to a range: "above 1,000 and below 1,500", "at least 20 and at most 100 apples".</summary>
internal static class BoundPairs
{
    /// <summary>Joins a quantity with the one before it.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="cues">Words that join.</param>
    /// <param name="found">The quantities so far.</param>
    /// <param name="second">The next quantity.</param>
    /// <param name="first">Index of its first lexeme.</param>
    /// <param name="range">The range.</param>
    public static bool TryJoin(LexemeBuffer lexemes, CueWords cues, List<Quantity> found, Quantity second, int first, out Quantity range)
    {
        range = second;
        if (found.Count == 0 || second.Value is not { } b || found[^1] is not { Value: { } a } one || lexemes[first - 2].End != one.Span.End
            || !cues.Has(lexemes[first - 1], Cue.JoinsBounds)
            || one.Noun is not null || (one.Unit is not null && one.Unit != second.Unit))
        {
            return false;
        }

        var rises = IsLower(one.Bound) && IsUpper(second.Bound) && a < b;
        var falls = IsUpper(one.Bound) && IsLower(second.Bound) && a > b;
        if (!rises && !falls)
        {
            return false;
        }

        var (low, high) = rises ? (one, second) : (second, one);
        range = second with
        {
            Span = new TextSpan(one.Span.Start, second.Span.End),
            Number = new TextSpan(one.Number.Start, second.Number.End),
            Value = null,
            Low = low.Value,
            High = high.Value,
            Bound = Bound.Range,
            Timex = null,
            Seconds = null,
            Set = Cut(low, high),
        };
        return true;
    }

    private static ValueSet Cut(Quantity low, Quantity high)
    {
        var set = new Interval(low.Value, high.Value, low.Bound == Bound.MoreThan, high.Bound == Bound.LessThan);
        return new ValueSet(set, set, Math.Min(low.Set?.Granularity ?? 1, high.Set?.Granularity ?? 1));
    }

    private static bool IsLower(Bound bound) => bound is Bound.AtLeast or Bound.MoreThan;

    private static bool IsUpper(Bound bound) => bound is Bound.AtMost or Bound.LessThan;
}
