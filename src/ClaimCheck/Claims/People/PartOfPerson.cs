using ClaimCheck.Claims.Deeds;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.People;

/// <summary>Tells what befell a person whose age is given: by the noun that stands for the person, or by what the clause says was done by or to the person.</summary>
internal static class PartOfPerson
{
    private const int MostUp = 6;
    private static readonly Dictionary<string, (PersonPart Doer, PersonPart Thing)> Words =
        CueTable.ReadRows("person-parts.tsv").ToDictionary(r => r[0], r => (Parse(r[1]), Parse(r[2])), StringComparer.Ordinal);

    /// <summary>The part that a person has in its clause.</summary>
    /// <param name="field">The text.</param>
    /// <param name="person">The token that stands for the person.</param>
    public static PersonPart Of(FieldReading field, int person)
    {
        if (Words.TryGetValue("n:" + field.Text.Tokens[person].Lemma, out var told))
        {
            return told.Doer;
        }

        var (at, steps) = (person, 0);
        for (; field.Tree.Relation(at) is "conj" or "appos" or "flat" or "compound" or "amod" && field.Text.Tokens[at].Head is >= 0 and var head && steps < MostUp; at = head, steps++)
        {
            if (field.Text.Tokens[head].Tag is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj))
            {
                return PersonPart.Unknown;
            }
        }

        return OfClause(field, at);
    }

    private static PersonPart OfClause(FieldReading field, int person)
    {
        for (var (clause, steps) = (field.Clauses.HeadOf(person), 0); clause >= 0 && steps < MostUp; steps++)
        {
            var parties = new Parties(field, clause);
            var found = parties.Thing == person ? At(field, clause).Thing : parties.Doer == person ? At(field, clause).Doer : PersonPart.Unknown;
            if (found != PersonPart.Unknown)
            {
                return found;
            }

            clause = NextOf(field, clause);
        }

        return PersonPart.Unknown;
    }

    /// <summary>A clause that goes on about the subject of another ("was shot and died"), or -1.</summary>
    private static int NextOf(FieldReading field, int clause)
    {
        for (var child = field.Tree.FirstChild(clause); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (child > clause && field.Tree.Relation(child) is "conj" or "xcomp" && field.Text.Tokens[child].Tag == UniversalTag.Verb && field.Tree.ChildWith(child, "nsubj") < 0)
            {
                return child;
            }
        }

        return -1;
    }

    private static (PersonPart Doer, PersonPart Thing) At(FieldReading field, int clause) =>
        Words.GetValueOrDefault("v:" + (Participles.VerbOf(field.Text.Tokens[clause]) ?? field.Text.Tokens[clause].Lemma));

    private static PersonPart Parse(string written) => Enum.TryParse<PersonPart>(written, ignoreCase: true, out var part) ? part : PersonPart.Unknown;
}
