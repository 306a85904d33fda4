using ClaimCheck.Claims;

namespace ClaimCheck.Checking.Comparing;

/// <summary>What a clause says of whom: a verb with its arguments, whichever way the sentence is turned.</summary>
/// <param name="Token">The verb, or the noun that says the same.</param>
/// <param name="Lemma">The lemma of the verb.</param>
/// <param name="Negated">Whether it is said not to be so, or to have failed.</param>
/// <param name="Modality">How far it is said to be a fact.</param>
/// <param name="Doer">Who does it.</param>
/// <param name="Object">Whom or what it is done to.</param>
internal sealed record Predication(int Token, string Lemma, bool Negated, Modality Modality, Argument Doer, Argument Object)
{
    /// <summary>Whether it is said as a fact, not as a plan, forecast, condition or allegation.</summary>
    public bool Firm => Modality == Modality.Asserted || (Negated && Modality is Modality.Planned or Modality.Expected);

    /// <summary>Whether it is planned or expected, to be so or not to be so.</summary>
    public bool IsPlan => Modality is Modality.Planned or Modality.Expected;
}
