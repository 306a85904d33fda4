using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>How an answer reads where it stands alone.</summary>
internal static class AnswerText
{
    /// <summary>The answer with its unit; "yes" or "no" to whether something happened; quoted words in marks.</summary>
    /// <param name="kind">What sort of answer it is.</param>
    /// <param name="polarity">Whether the claim says that it is so, or not.</param>
    /// <param name="text">The answer as written.</param>
    /// <param name="value">The figure, if it is one.</param>
    /// <param name="unit">Singular English name of the unit, or <see langword="null"/>.</param>
    /// <param name="currency">ISO 4217 code, or <see langword="null"/>.</param>
    public static string Of(ClaimKind kind, Polarity polarity, string text, decimal? value, string? unit, string? currency) => kind switch
    {
        ClaimKind.Polarity => polarity == Polarity.Negative ? "no" : "yes",
        ClaimKind.Quote => "“" + text + "”",
        ClaimKind.Money when Sign(currency) is { } sign && text.Length > 0 && char.IsAsciiDigit(text[0]) => sign + text,
        ClaimKind.Percent when unit is null or "percentage" => WithPercent(InSentence(text)),
        ClaimKind.Money or ClaimKind.Percent or ClaimKind.Measure or ClaimKind.Duration or ClaimKind.Temperature => WithUnit(text, value, unit),
        ClaimKind.Count or ClaimKind.Number or ClaimKind.Rank or ClaimKind.Age => InSentence(text),
        _ => text,
    };

    /// <summary>An answer with its hedge in words ("more than 50", "after 7 p.m.").</summary>
    /// <param name="answer">The answer, as it reads without.</param>
    /// <param name="kind">What sort of answer it is.</param>
    /// <param name="bound">The hedge; a range or a vague word needs no other.</param>
    public static string WithHedge(string answer, ClaimKind kind, Bound bound) =>
        ((kind is ClaimKind.Date or ClaimKind.Time, bound) switch
        {
            (_, Bound.About) => "about ",
            (_, Bound.Nearly) => "nearly ",
            (true, Bound.MoreThan) => "after ",
            (true, Bound.LessThan) => "before ",
            (true, Bound.AtMost or Bound.UpTo) => "by ",
            (true, Bound.AtLeast) => "from ",
            (false, Bound.MoreThan) => "more than ",
            (false, Bound.LessThan) => "less than ",
            (false, Bound.AtMost) => "at most ",
            (false, Bound.UpTo) => "up to ",
            (false, Bound.AtLeast) => "at least ",
            _ => "",
        }) + answer;

    private static string WithUnit(string text, decimal? value, string? unit) =>
        unit is not null && IsBare(text, unit) && !(unit == "foot" && IsToTheInch(text)) ? InSentence(text) + " " + (value == 1 ? unit : Plural(unit)) : InSentence(text);

    /// <summary>Whether feet are told by a mark or before their inches ("5'7", "5 feet 7").</summary>
    private static bool IsToTheInch(string text) => text.AsSpan().IndexOfAny("'’′") > 0 || !IsBare(text, "feet");

    private static string WithPercent(string text) =>
        !IsBare(text, "per") || !IsBare(text, "%") ? text : text + (char.IsAsciiDigit(text[^1]) ? "%" : " percent");

    private static bool IsBare(string text, string unit) => text.Length > 0 && !text.Contains(unit, StringComparison.OrdinalIgnoreCase);

    /// <summary>A figure that began a sentence as it is written within one.</summary>
    private static string InSentence(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && !text.AsSpan(1).ContainsAnyInRange('A', 'Z') ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static string? Sign(string? currency) => currency switch
    {
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        "JPY" => "¥",
        _ => null,
    };

    /// <summary>The plural of a unit: of its last word in small letters before a "per" ("degrees Celsius", "square metres", "kilometres per hour").</summary>
    private static string Plural(string unit)
    {
        var per = unit.IndexOf(" per ", StringComparison.Ordinal);
        var words = (per < 0 ? unit : unit[..per]).Split(' ');
        var head = unit == "pound sterling" ? 0 : Array.FindLastIndex(words, static word => word.Length > 0 && char.IsAsciiLetterLower(word[0]));
        if (head >= 0)
        {
            words[head] = Plurals.Of(words[head]);
        }

        return string.Join(' ', words) + (per < 0 ? "" : unit[per..]);
    }
}
