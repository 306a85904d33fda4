using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Language.References;

/// <summary>Finds the person that "he" or "she" refers to.</summary>
/// <param name="text">The text.</param>
/// <param name="genders">What is known of the entities' gender.</param>
/// <param name="references">The references found so far.</param>
internal sealed class PersonFinder(AnalyzedText text, char[] genders, List<Reference> references)
{
    private const int LongestLookBack = 32;
    private const int LongestDistance = 200;

    /// <summary>The person named last in this or the two sentences before, unless another person was named or described since, or two were named together; -1 if none.</summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="nextName">Index of the first name behind it.</param>
    /// <param name="gender">Its gender, m or f.</param>
    public int Find(int token, int nextName, char gender)
    {
        int found = -1;
        int at = -1;
        for (int n = nextName - 1; n >= Math.Max(0, nextName - LongestLookBack); n--)
        {
            NameMention mention = text.Names[n];
            if (text.Tokens[token].Sentence - text.Tokens[mention.FirstToken].Sentence > 2)
            {
                break;
            }

            if (mention.Type is not (NameType.Person or NameType.Unknown) || Opposes(mention.Entity, gender))
            {
                continue;
            }

            if (found < 0)
            {
                (found, at) = (mention.Entity, n);
            }
            else if (mention.Entity != found && text.Tokens[mention.FirstToken].Sentence == text.Tokens[text.Names[at].FirstToken].Sentence)
            {
                return Subject(found) && !Subject(mention.Entity) ? found : !Subject(found) && Subject(mention.Entity) ? mention.Entity : -1;
            }
        }

        return found >= 0 && text.Entities[found].Type == NameType.Person && !PersonBetween(text.Names[at].EndToken, token) ? found : -1;

        bool Subject(int entity)
        {
            for (int n = nextName - 1; n >= Math.Max(0, nextName - LongestLookBack) && text.Tokens[text.Names[n].FirstToken].Sentence == text.Tokens[text.Names[at].FirstToken].Sentence; n--)
            {
                if (text.Names[n].Entity == entity && IsSubject(text.Names[n]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private bool Opposes(int entity, char gender) => genders[entity] != '\0' && genders[entity] != gender;

    private bool IsSubject(NameMention mention)
    {
        for (int t = mention.FirstToken; t < mention.EndToken; t++)
        {
            if (text.Tokens[t].Relation is "nsubj" or "nsubj:pass")
            {
                return true;
            }
        }

        return false;
    }

    // Another person that is described, not named; one in apposition to the name ("Roe, a teacher,") is the same.
    private bool PersonBetween(int start, int end)
    {
        if (end - start > LongestDistance)
        {
            return true;
        }

        for (int t = start; t < end; t++)
        {
            bool isOther = text.Tokens[t].Tag == UniversalTag.Noun && text.Tokens[t].FineTag == "NN" && WordLexicon.Default.IsPerson(text.Tokens[t].Lemma);
            if (isOther && !IsApposition(t, start) && !IsReferenceAt(t))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsApposition(int noun, int nameEnd) => nameEnd < text.Tokens.Length && text.Form(nameEnd) is "," && noun - nameEnd <= 6;

    private bool IsReferenceAt(int token) => references.Count > 0 && references[^1].EndToken > token && references[^1].FirstToken <= token;
}
