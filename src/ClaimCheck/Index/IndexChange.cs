using ClaimCheck.Reports;

namespace ClaimCheck.Index;

/// <summary>What a change of an index did to its findings.</summary>
/// <param name="Report">The stories that changed, as they are now. A finding that was there before is marked as known; the others are new.</param>
/// <param name="Gone">Fingerprints of findings that were there before and are no more, in ordinal order.</param>
public sealed record IndexChange(ConsistencyReport Report, IReadOnlyList<string> Gone);
