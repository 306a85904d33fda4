using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Deeds;

/// <summary>Who does what to whom in a clause.</summary>
internal readonly struct Parties
{
    public Parties(FieldReading field, int clause)
    {
        var tokens = field.Text.Tokens;
        var subject = Subjects.Of(field, clause);
        if (subject >= 0 && tokens[subject].Tag == UniversalTag.Pron && field.Entity[subject] < 0 && field.Tree.Relation(clause) is "ccomp"
            && tokens[clause].Head is var denier && NegationReader.Denies(field, denier) && Subjects.Of(field, denier) is >= 0 and var speaker)
        {
            subject = speaker;
        }

        Doer = Thing = Act = -1;
        if (field.Tree.ChildWith(clause, "cop") >= 0 || tokens[clause].Tag is UniversalTag.Adj or UniversalTag.Noun)
        {
            Thing = subject >= 0 ? subject : Subjects.Inherited(field, clause);
            Participle = Participles.VerbOf(tokens[clause]);
            Act = clause;
            return;
        }

        var complement = field.Tree.ChildWith(clause, "xcomp");
        if (complement >= 0 && tokens[complement].Tag == UniversalTag.Adj && NegationReader.Is(tokens[clause].Lemma, "stay"))
        {
            (Thing, Act) = (subject >= 0 ? subject : Subjects.Inherited(field, clause), complement);
            return;
        }

        subject = subject >= 0 ? subject : Subjects.Inherited(field, clause);
        if (IsPassive(field, clause))
        {
            (Thing, Doer) = (subject, Agent(field, clause));
            return;
        }

        var thing = VerbWords.ObjectOf(field, clause) < 0 ? field.Tree.ChildWith(clause, "obj") : -1;
        if (thing >= 0 && RelativeClauses.IsPronoun(tokens[thing].FineTag))
        {
            thing = RelativeClauses.Antecedent(field, clause);
        }

        if (thing < 0 && field.Tree.Relation(clause) is "acl" && tokens[clause].Relation == "acl:relcl" && RelativeClauses.Antecedent(field, clause) is var noun && noun != subject)
        {
            thing = noun;
        }

        (Doer, Thing) = (subject, thing);
    }

    /// <summary>Who does it, or -1.</summary>
    public int Doer { get; }

    /// <summary>To what it is done, or what is so; -1 where it is not said.</summary>
    public int Thing { get; }

    /// <summary>The word that says what is so, where that is no verb; -1 else.</summary>
    public int Act { get; }

    /// <summary>The verb of a participle that was taken for an adjective.</summary>
    public string? Participle { get; }

    private static bool IsPassive(FieldReading field, int clause)
    {
        var tokens = field.Text.Tokens;
        for (var child = field.Tree.FirstChild(clause); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (tokens[child].Relation is "aux:pass" or "nsubj:pass" or "obl:agent")
            {
                return true;
            }
        }

        return tokens[clause].FineTag == "VBN" && field.Tree.ChildWith(clause, "aux") < 0 && field.Tree.ChildWith(clause, "obj") < 0 && field.Tree.Relation(clause) is "acl" or "advcl";
    }

    private static int Agent(FieldReading field, int clause)
    {
        for (var child = field.Tree.FirstChild(clause); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Text.Tokens[child].Relation == "obl:agent")
            {
                return child;
            }
        }

        return -1;
    }
}
