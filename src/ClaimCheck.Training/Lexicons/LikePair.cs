namespace ClaimCheck.Training.Lexicons;

/// <summary>Two words for one thing or act.</summary>
/// <param name="Part">Part of speech: n or v.</param>
/// <param name="A">A word.</param>
/// <param name="B">Another; where they are akin, of the wider sense.</param>
/// <param name="Akin">Whether the one is only a kind of the other.</param>
/// <param name="Nearness">How alike the texts are in which both are met; 1 for pairs compiled by hand.</param>
internal readonly record struct LikePair(char Part, string A, string B, bool Akin, double Nearness);
