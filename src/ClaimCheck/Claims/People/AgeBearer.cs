using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.People;

/// <summary>Tells who can have an age.</summary>
internal static class AgeBearer
{
    /// <summary>Whether a token stands for somebody: a person by name or by a noun, or a name of unknown kind.</summary>
    public static bool Is(FieldReading field, int token)
    {
        if (field.Entity[token] is var entity && entity >= 0)
        {
            return field.Text.Entities[entity].Type is NameType.Person or NameType.Unknown;
        }

        return field.Text.Tokens[token] is { Tag: UniversalTag.Noun } noun && WordLexicon.Default.IsPerson(noun.Lemma);
    }

    /// <summary>The person that a predicate is said of, for a relative pronoun the one it stands for; -1 where it is none.</summary>
    public static int SubjectOf(FieldReading field, int predicate)
    {
        var subject = field.Tree.ChildWith(predicate, "nsubj");
        if (subject >= 0 && field.Text.Form(subject) is "who" or "that" && field.Tree.Relation(predicate) is "acl")
        {
            subject = field.Text.Tokens[predicate].Head;
        }

        return subject >= 0 && Is(field, subject) ? subject : -1;
    }
}
