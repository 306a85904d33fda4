using ClaimCheck.Quantities;

namespace ClaimCheck.Matching;

/// <summary>Claims that answer one question.</summary>
/// <param name="Id">Identifier, unique within a report.</param>
/// <param name="Question">The question in words.</param>
/// <param name="Claims">Ids of the claims, in the order of the report.</param>
public sealed record Cluster(string Id, string Question, IReadOnlyList<string> Claims)
{
    /// <summary>The answers side by side: one row a claim, in the order of <see cref="Claims"/>.</summary>
    public IReadOnlyList<ClusterRow> Table { get; init; } = [];
}

/// <summary>One answer in the table of a question. What is <see langword="null"/> is unknown.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Article">Id of the article.</param>
/// <param name="Value">The answer as written; "yes" or "no" to whether something happened.</param>
/// <param name="Hedge">The hedge of the answer.</param>
/// <param name="Source">The outlet.</param>
/// <param name="Speaker">Who says so, as written.</param>
/// <param name="Time">When it is true, as a TIMEX3 value.</param>
/// <param name="AsOf">As of when it holds, ISO 8601: what its text says, else the publication.</param>
public sealed record ClusterRow(string Claim, string Article, string Value, Bound Hedge, string? Source, string? Speaker, string? Time, string? AsOf);

/// <summary>Articles that report one happening.</summary>
/// <param name="Id">Identifier, unique within a report.</param>
/// <param name="Articles">Ids of the articles, in the order of the report.</param>
public sealed record Story(string Id, IReadOnlyList<string> Articles);
