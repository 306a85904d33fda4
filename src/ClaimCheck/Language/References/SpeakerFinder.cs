using ClaimCheck.Language.Attributions;

namespace ClaimCheck.Language.References;

/// <summary>Finds the organisation that "it" refers to where it speaks ("Halvex said it would").</summary>
internal static class SpeakerFinder
{
    /// <summary>The one named last before a pronoun if nothing but a reporting verb stands between; -1 if not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The pronoun.</param>
    /// <param name="nextName">Index of the first name behind it.</param>
    public static int Find(AnalyzedText text, int token, int nextName)
    {
        if (nextName == 0)
        {
            return -1;
        }

        NameMention mention = text.Names[nextName - 1];
        if (text.Tokens[mention.FirstToken].Sentence != text.Tokens[token].Sentence || mention.Type == NameType.Person || token - mention.EndToken is < 1 or > 4)
        {
            return -1;
        }

        bool says = false;
        for (int t = mention.EndToken; t < token; t++)
        {
            if (text.Tokens[t].Tag == UniversalTag.Verb && ReportingLists.Default.IsReporting(text.Tokens[t].Lemma))
            {
                says = true;
            }
            else if (text.Tokens[t].Tag is not (UniversalTag.Aux or UniversalTag.Adv or UniversalTag.Sconj or UniversalTag.Part) && text.Form(t) is not "on" && text.Tokens[t].Tag != UniversalTag.Propn)
            {
                return -1;
            }
        }

        return says ? mention.Entity : -1;
    }
}
