namespace ClaimCheck.Checking.Comparing;

/// <summary>What an adjective says of something as a fact: "the bridge is safe", "X is a liberal writer".</summary>
/// <param name="Token">The adjective.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Negated">Whether it is said not to be so.</param>
/// <param name="Subject">Indexes of the content words of what it is said of.</param>
internal sealed record Description(int Token, string Lemma, bool Negated, int[] Subject);
