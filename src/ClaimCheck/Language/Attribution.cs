using ClaimCheck.Articles;

namespace ClaimCheck.Language;

/// <summary>Who says a stretch of text.</summary>
/// <param name="Speaker">The speaker as written ("the Health Ministry", "police").</param>
/// <param name="Cue">The word that says so ("said", "according to").</param>
/// <param name="Content">The stretch that is attributed.</param>
/// <param name="Direct">Whether the content is quoted word for word.</param>
internal readonly record struct Attribution(TextSpan Speaker, TextSpan Cue, TextSpan Content, bool Direct);
