using ClaimCheck.Verdicts.Findings;

namespace ClaimCheck.Checking;

/// <summary>What the check of one story found; claims are named by their index in the run.</summary>
/// <param name="Clusters">Its clusters of two or more claims.</param>
/// <param name="Met">Claims that another article's claims come near, in a cluster or not.</param>
/// <param name="Spellings">Names that it spells two ways, each with its finding; their claims may be in clusters, too.</param>
internal sealed record StoryCheck(IReadOnlyList<CheckedCluster> Clusters, IReadOnlyList<int> Met, IReadOnlyList<CheckedCluster> Spellings);

/// <summary>A cluster with its findings.</summary>
/// <param name="Case">The claims.</param>
/// <param name="Question">The question in words.</param>
/// <param name="Findings">What is to be reported of it.</param>
internal sealed record CheckedCluster(ClusterCase Case, string Question, IReadOnlyList<DraftFinding> Findings);
