namespace ClaimCheck.Claims;

/// <summary>How an answer reads where it stands alone.</summary>
internal static class AnswerText
{
    /// <summary>The answer as written; "yes" or "no" to whether something happened; quoted words in marks; a measure with its unit.</summary>
    /// <param name="kind">What sort of answer it is.</param>
    /// <param name="polarity">Whether the claim says that it is so, or not.</param>
    /// <param name="text">The answer as written.</param>
    /// <param name="value">The figure, if it is one.</param>
    /// <param name="unit">Singular English name of the unit, or <see langword="null"/>.</param>
    public static string Of(ClaimKind kind, Polarity polarity, string text, decimal? value, string? unit) => kind switch
    {
        ClaimKind.Polarity => polarity == Polarity.Negative ? "no" : "yes",
        ClaimKind.Quote => "“" + text + "”",
        ClaimKind.Measure or ClaimKind.Duration or ClaimKind.Temperature when unit is not null && !text.Contains(unit, StringComparison.OrdinalIgnoreCase) =>
            text + " " + (value == 1 ? unit : Plural(unit)),
        _ => text,
    };

    /// <summary>The plural of a unit: of its last word in small letters before a "per" ("degrees Celsius", "square metres", "kilometres per hour").</summary>
    private static string Plural(string unit)
    {
        var per = unit.IndexOf(" per ", StringComparison.Ordinal);
        var words = (per < 0 ? unit : unit[..per]).Split(' ');
        var head = Array.FindLastIndex(words, static word => word.Length > 0 && char.IsAsciiLetterLower(word[0]));
        if (head >= 0)
        {
            words[head] = Plurals.Of(words[head]);
        }

        return string.Join(' ', words) + (per < 0 ? "" : unit[per..]);
    }
}
