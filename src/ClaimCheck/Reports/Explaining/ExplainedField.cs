using System.Globalization;
using ClaimCheck.Claims;

namespace ClaimCheck.Reports.Explaining;

/// <summary>A field of a claim as an editor would name it, and how to read it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Read">The value in words; <see langword="null"/> where it is not known.</param>
/// <param name="Matters">Whether a value that is missing on one side leaves a doubt.</param>
internal sealed record ExplainedField(string Name, Func<Claim, string?> Read, bool Matters)
{
    /// <summary>The fields in the order in which they are shown; the answer is first.</summary>
    public static IReadOnlyList<ExplainedField> All { get; } =
    [
        new("answer", AnswerOf, Matters: false),
        new("stands for", StandsFor, Matters: false),
        new("question", claim => claim.Question, Matters: false),
        new("what is counted", claim => claim.Noun, Matters: false),
        new("said of it", claim => claim.Role, Matters: true),
        new("sort of figure", StatisticOf, Matters: false),
        new("narrowed to", claim => claim.Kind == ClaimKind.Place ? null : claim.Restrictor, Matters: false),
        new("when", claim => claim.Time, Matters: true),
        new("where", claim => claim.Place, Matters: true),
        new("who says so", claim => claim.Attribution, Matters: false),
        new("how it is meant", MeantAs, Matters: false),
        new("as of", claim => claim.AsOf is { } time ? Wording.Moment(time) : null, Matters: true),
    ];

    private static string AnswerOf(Claim claim) =>
        claim.Value.Text + (claim.Value.Unit is { } unit && !claim.Value.Text.Contains(unit, StringComparison.OrdinalIgnoreCase) ? $" ({unit})" : "");

    private static string? StandsFor(Claim claim)
    {
        if (claim.Value.Low is null && claim.Value.High is null)
        {
            return null;
        }

        var (low, high) = (Figure(claim.Value.Low), Figure(claim.Value.High));
        return (low, high) switch
        {
            ({ } one, { } other) when one == other => "exactly " + one,
            ({ } from, { } to) => $"{from} to {to}",
            ({ } from, null) => (claim.Value.LowOpen ? "more than " : "at least ") + from,
            _ => (claim.Value.HighOpen ? "less than " : "at most ") + high,
        };
    }

    private static string? StatisticOf(Claim claim) => claim.Statistic is null or "count" ? null : claim.Statistic;

    private static string MeantAs(Claim claim) =>
        (claim.Modality == Modality.Asserted ? "as a fact" : claim.Modality.ToString().ToLowerInvariant()) + (claim.Polarity == Polarity.Negative ? ", denied or negated" : "");

    private static string? Figure(decimal? figure) => figure?.ToString("#,0.##########", CultureInfo.InvariantCulture);
}
