using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Verdicts.Spelling;

/// <summary>Reads the age that stands right before or behind a name ("Tomas Brill, 29", "29-year-old Tomas Brill").</summary>
internal static class AgeBeside
{
    /// <summary>The age, or <see langword="null"/> where the two do not stand beside each other.</summary>
    /// <param name="name">A name.</param>
    /// <param name="age">An age in the same sentence.</param>
    public static decimal? Of(ClaimFrame name, ClaimFrame age)
    {
        var (word, figure) = (name.Answer.Span, age.Answer.Span);
        var from = name.Sentence.Start;
        var isBeside = figure.Start >= word.End ? name.Context.AsSpan(word.End - from, figure.Start - word.End).Trim() is "," or "("
            : figure.End <= word.Start && IsUnit(name.Context.AsSpan(figure.End - from, word.Start - figure.End).Trim());
        return isBeside ? age.Answer.Value : null;
    }

    private static bool IsUnit(ReadOnlySpan<char> between) => between is "" or "-year-old" or "year-old" or "year old" or "-year old" or "- year - old" or "-years-old" or "years old";
}
