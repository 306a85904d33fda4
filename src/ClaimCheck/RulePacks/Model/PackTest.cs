using ClaimCheck.Articles;

namespace ClaimCheck.RulePacks.Model;

/// <summary>Articles and what a check of them must say. Immutable.</summary>
/// <param name="Name">The name.</param>
/// <param name="Articles">The articles.</param>
/// <param name="Claims">Claims that must be there, among others.</param>
/// <param name="Findings">The findings exactly; <see langword="null"/> where they are not tested.</param>
/// <param name="Pending">Why it may fail for now, or <see langword="null"/>.</param>
/// <param name="Line">Line of the file, from 1.</param>
internal sealed record PackTest(
    PlacedText Name,
    IReadOnlyList<Article> Articles,
    IReadOnlyList<ExpectedClaim> Claims,
    IReadOnlyList<ExpectedFinding>? Findings,
    string? Pending,
    int Line);

/// <summary>A claim that must be there. A field that is <see langword="null"/> is not tested.</summary>
/// <param name="Article">Id of its article.</param>
/// <param name="Quote">Words that stand in its sentence.</param>
/// <param name="Role">Its role.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Value">Its figure, or its answer as written or normalized.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="Line">Line of the file, from 1.</param>
internal sealed record ExpectedClaim(
    PlacedText? Article, string? Quote, PlacedText? Role, string? Kind, string? Value, string? Unit, string? Currency, int Line);

/// <summary>A finding that must be there. A field that is <see langword="null"/> is not tested.</summary>
/// <param name="Rule">Its rule.</param>
/// <param name="Verdict">Its verdict.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Role">The role of its claims.</param>
/// <param name="Values">Answers of its sides, in any order; empty for any.</param>
/// <param name="Message">Words of its message.</param>
/// <param name="Line">Line of the file, from 1.</param>
internal sealed record ExpectedFinding(
    PlacedText? Rule, string? Verdict, string? Severity, PlacedText? Role, IReadOnlyList<string> Values, string? Message, int Line);
