namespace ClaimCheck.Checking.Comparing;

/// <summary>What a clause says of whom: a verb with its arguments, whichever way the sentence is turned.</summary>
/// <param name="Token">The verb.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Negated">Whether it is said not to be so, or to have failed.</param>
/// <param name="Firm">Whether it is said as a fact, not as a plan, forecast, condition or allegation.</param>
/// <param name="Doer">Indexes of the content words of who does it; empty where that is not said.</param>
/// <param name="Object">Indexes of the content words of whom or what it is done to.</param>
internal sealed record Predication(int Token, string Lemma, bool Negated, bool Firm, int[] Doer, int[] Object);
