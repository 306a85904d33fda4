namespace ClaimCheck.Matching;

/// <summary>Claims that answer one question.</summary>
/// <param name="Id">Identifier, unique within a report.</param>
/// <param name="Question">The question in words.</param>
/// <param name="Claims">Ids of the claims, in the order of the report.</param>
public sealed record Cluster(string Id, string Question, IReadOnlyList<string> Claims);

/// <summary>Articles that report one happening.</summary>
/// <param name="Id">Identifier, unique within a report.</param>
/// <param name="Articles">Ids of the articles, in the order of the report.</param>
public sealed record Story(string Id, IReadOnlyList<string> Articles);
