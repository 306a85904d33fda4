namespace ClaimCheck.Language.Attributions;

/// <summary>Looks at the auxiliaries and adverbs before a verb.</summary>
/// <param name="text">The text.</param>
internal readonly struct VerbGroup(AnalyzedText text)
{
    /// <summary>Whether a form of "be" makes a participle passive.</summary>
    /// <param name="verb">The participle.</param>
    /// <param name="floor">First token of the sentence.</param>
    public bool HasPassive(int verb, int floor) => Auxiliary(verb, floor) is { } found && text.Tokens[found].Lemma is "be" or "get";

    /// <summary>Whether an auxiliary stands before a participle.</summary>
    /// <param name="verb">The participle.</param>
    /// <param name="floor">First token of the sentence.</param>
    public bool HasAuxiliary(int verb, int floor) => Auxiliary(verb, floor) != null;

    /// <summary>Whether "not" or "never" stands between the auxiliaries and the verb.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="floor">First token of the sentence.</param>
    public bool IsNegated(int verb, int floor)
    {
        for (int t = verb - 1; t >= floor && text.Tokens[t].Tag is UniversalTag.Aux or UniversalTag.Adv or UniversalTag.Part; t--)
        {
            if (text.Tokens[t].Lemma is "not" or "never" or "n't")
            {
                return true;
            }
        }

        return false;
    }

    private int? Auxiliary(int verb, int floor)
    {
        for (int t = verb - 1; t >= floor && t >= verb - 4; t--)
        {
            if (text.Tokens[t].Tag == UniversalTag.Aux)
            {
                return t;
            }

            if (text.Tokens[t].Tag is not (UniversalTag.Adv or UniversalTag.Part))
            {
                break;
            }
        }

        return null;
    }
}
