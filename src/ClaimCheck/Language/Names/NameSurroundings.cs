using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Language.Names;

/// <summary>What stands around a name and says what it names.</summary>
/// <param name="text">The text.</param>
internal readonly struct NameSurroundings(AnalyzedText text)
{
    /// <summary>Whether a number behind a name and a comma is an age ("Roe, 45,").</summary>
    /// <param name="number">The number.</param>
    /// <param name="limit">End of the sentence.</param>
    public bool IsAge(int number, int limit) =>
        number + 1 >= limit || text.Form(number + 1) is "," or "." or ";" or ")" && text.Form(number).Length <= 2;

    /// <summary>The noun of an apposition behind a name ("X, a spokesman for", "X, the airline's owner,"), or -1.</summary>
    /// <param name="end">End of the name.</param>
    /// <param name="limit">End of the sentence.</param>
    public int NounBehind(int end, int limit)
    {
        int noun = -1;
        if (end + 1 < limit && text.Form(end) is "," && text.Form(end + 1) is "a" or "an" or "the")
        {
            for (int t = end + 2; t < limit && t < end + 7; t++)
            {
                if (text.Tokens[t].Tag == UniversalTag.Noun)
                {
                    noun = t;
                }
                else if (noun >= 0 || text.Tokens[t].Tag is not (UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Adv))
                {
                    break;
                }
            }
        }

        return noun;
    }

    /// <summary>The noun right before a name ("spokesman X"), or -1.</summary>
    /// <param name="start">First token of the name.</param>
    /// <param name="floor">First token of the sentence.</param>
    public int NounBefore(int start, int floor) => start - 1 >= floor && text.Tokens[start - 1].Tag == UniversalTag.Noun ? start - 1 : -1;

    /// <summary>Whether a noun of place says what a name names ("the city of X").</summary>
    /// <param name="start">First token of the name.</param>
    /// <param name="floor">First token of the sentence.</param>
    public bool IsPlaceOf(int start, int floor) =>
        start - 2 >= floor && text.Form(start - 1) is "of" && text.Tokens[start - 2].Tag == UniversalTag.Noun
        && (WordLexicon.Default.Classes(text.Tokens[start - 2].Lemma) & NounClasses.Place) != 0;

    /// <summary>The noun that a name is an apposition to ("the captain, X,"), or -1.</summary>
    /// <param name="start">First token of the name.</param>
    /// <param name="end">End of the name.</param>
    public int NounAbove(int start, int end)
    {
        for (int t = start; t < end; t++)
        {
            if (text.Tokens[t] is { Relation: "appos", Head: >= 0 and var head } && head < start && text.Tokens[head].Tag == UniversalTag.Noun)
            {
                return head;
            }
        }

        return -1;
    }
}
