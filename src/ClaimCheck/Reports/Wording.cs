using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Quantities;
using ClaimCheck.Reports.Json;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports;

/// <summary>English words for the values that reports print. Never depends on the culture.</summary>
internal static class Wording
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The name of an enumerated value as JSON spells it ("possibleConflict").</summary>
    public static string NameOf<T>(T value)
        where T : struct, Enum => EnumNames<T>.Of(value).Value;

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Conflict => "Conflict",
        Verdict.PossibleConflict => "Possible conflict",
        Verdict.Revision => "Revision",
        Verdict.Update => "Update",
        _ => NameOf(verdict),
    };

    /// <summary>The hedge in words, or <see langword="null"/> for a figure without one.</summary>
    public static string? Of(Bound bound) => bound switch
    {
        Bound.Exact => null,
        Bound.AtLeast => "at least",
        Bound.MoreThan => "more than",
        Bound.AtMost => "at most",
        Bound.LessThan => "less than",
        Bound.UpTo => "up to",
        Bound.Range => "range",
        _ => NameOf(bound),
    };

    /// <summary>"3 Mar 2024, 14:20 UTC"; the text itself where it is no ISO 8601 date.</summary>
    public static string Moment(string? published)
    {
        if (!PublicationTime.TryParse(published, out var time))
        {
            return string.IsNullOrWhiteSpace(published) ? "time unknown" : published;
        }

        var day = time.Moment.ToString("d MMM yyyy", Invariant);
        return !time.HasTime ? day
            : time.Moment.Offset == TimeSpan.Zero ? day + time.Moment.ToString(", HH:mm 'UTC'", Invariant)
            : day + time.Moment.ToString(", HH:mm zzz", Invariant);
    }

    /// <summary>"1 article", "2 articles".</summary>
    public static string Count(int count, string singular, string? plural = null) =>
        count.ToString("N0", Invariant) + " " + (count == 1 ? singular : plural ?? singular + "s");

    /// <summary>"12,345".</summary>
    public static string Number(int number) => number.ToString("N0", Invariant);

    /// <summary>The question of a finding with a capital and a question mark; its message where the cluster is unknown.</summary>
    public static string Question(Finding finding, ReportIndex index) =>
        index.Cluster(finding.Cluster)?.Question is { Length: > 0 } question ? AsQuestion(question) : finding.Message;

    /// <summary>The message of a finding without the question at its end, for places that show the question already.</summary>
    public static string WithoutQuestion(Finding finding, ReportIndex index) =>
        index.Cluster(finding.Cluster)?.Question is { Length: > 0 } question && finding.Message.EndsWith(": " + question, StringComparison.Ordinal)
            ? finding.Message[..^(question.Length + 2)] + "."
            : finding.Message;

    /// <summary>A question with a capital and a question mark.</summary>
    public static string AsQuestion(string question) => SentenceCase(question) + (question.Length > 0 && char.IsLetterOrDigit(question[^1]) ? "?" : "");

    /// <summary>A text that begins with a capital, unless its first word is one letter or no word.</summary>
    public static string SentenceCase(string text) =>
        text.Length > 1 && char.IsLower(text[0]) && char.IsLetter(text[1]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>"97 %".</summary>
    public static string Percent(double share) => (share * 100).ToString("0", Invariant) + " %";

    /// <summary>The letter of a side: A, B, … Z, AA.</summary>
    public static string SideLetter(int side) => side < 26 ? ((char)('A' + side)).ToString() : SideLetter((side / 26) - 1) + SideLetter(side % 26);
}
