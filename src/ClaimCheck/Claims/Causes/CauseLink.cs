using ClaimCheck.Articles;

namespace ClaimCheck.Claims.Causes;

/// <summary>What a cue links.</summary>
/// <param name="Cause">The stretch that names the cause.</param>
/// <param name="Head">Its head token.</param>
/// <param name="Effect">Head lemma of the effect; <see langword="null"/> where it is a pronoun or left out.</param>
internal readonly record struct CauseLink(TextSpan Cause, int Head, string? Effect);
