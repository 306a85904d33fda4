using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Tells the words for people of which any report of crime or accident is full: two reports that speak of "a man" or "three victims" need not
/// mean the same ones. Of a minister, of Danes or of pilots a report speaks once.</summary>
internal static class Anybody
{
    private const float Rare = 5;

    /// <summary>Whether a noun is such a word.</summary>
    public static bool Is(string? noun) => noun is not null && WordLexicon.Default.IsPerson(noun) && LemmaRarity.Default.Of(TermHash.Of(noun)) < Rare;
}
