using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lemmas;

namespace ClaimCheck.Claims.Deeds;

/// <summary>Who does what to whom in a clause.</summary>
internal readonly struct Parties
{
    private const int MostUp = 3;

    public Parties(FieldReading field, int clause)
    {
        var tokens = field.Text.Tokens;
        var subject = Subject(field, clause);
        if (subject >= 0 && tokens[subject].Tag == UniversalTag.Pron && field.Entity[subject] < 0 && field.Tree.Relation(clause) is "ccomp"
            && tokens[clause].Head is var denier && NegationReader.Denies(field, denier) && Subject(field, denier) is >= 0 and var speaker)
        {
            subject = speaker;
        }

        Doer = Thing = Act = -1;
        if (field.Tree.ChildWith(clause, "cop") >= 0 || tokens[clause].Tag is UniversalTag.Adj or UniversalTag.Noun)
        {
            Thing = subject >= 0 ? subject : Inherited(field, clause);
            Participle = ParticipleOf(tokens[clause]);
            Act = clause;
            return;
        }

        var complement = field.Tree.ChildWith(clause, "xcomp");
        if (complement >= 0 && tokens[complement].Tag == UniversalTag.Adj && NegationReader.Is(tokens[clause].Lemma, "stay"))
        {
            (Thing, Act) = (subject >= 0 ? subject : Inherited(field, clause), complement);
            return;
        }

        subject = subject >= 0 ? subject : Inherited(field, clause);
        if (IsPassive(field, clause))
        {
            (Thing, Doer) = (subject, Agent(field, clause));
            return;
        }

        var thing = VerbWords.ObjectOf(field, clause) < 0 ? field.Tree.ChildWith(clause, "obj") : -1;
        if (thing >= 0 && IsRelative(tokens[thing].FineTag))
        {
            thing = Antecedent(field, clause);
        }

        if (thing < 0 && field.Tree.Relation(clause) is "acl" && tokens[clause].Relation == "acl:relcl" && Antecedent(field, clause) is var noun && noun != subject)
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

    private static int Subject(FieldReading field, int clause)
    {
        var found = -1;
        for (var child = field.Tree.FirstChild(clause); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "nsubj")
            {
                var own = IsRelative(field.Text.Tokens[child].FineTag) ? Antecedent(field, clause) : child;
                found = found < 0 || (own == child && field.Tree.ChildWith(child, "case") < 0) ? own : found;
            }
        }

        return found >= 0 && Agreeing(field, clause, found) is >= 0 and var agreeing ? agreeing : found;
    }

    /// <summary>"A drive for 400,000 people begins": a verb in the singular belongs to the noun above, not to the plural that stands next to it; -1 where it fits.</summary>
    private static int Agreeing(FieldReading field, int clause, int subject)
    {
        var tokens = field.Text.Tokens;
        if (tokens[clause].FineTag is not "VBZ" || !(tokens[subject].FineTag is "NNS" || tokens[subject].Lemma is "people") || field.Tree.ChildWith(subject, "det") is >= 0 and var det && tokens[det].Lemma is "a")
        {
            return -1;
        }

        for (var (at, steps) = (tokens[clause].Head, 0); at >= 0 && at < subject && steps < MostUp; at = tokens[at].Head, steps++)
        {
            if (tokens[at] is { Head: < 0, Tag: UniversalTag.Noun, FineTag: "NN" })
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The subject that a clause shares with the one that it hangs on; a participle belongs to its noun.</summary>
    private static int Inherited(FieldReading field, int clause)
    {
        for (var (at, steps) = (clause, 0); steps < MostUp && field.Text.Tokens[at].Head is >= 0 and var head; steps++)
        {
            switch (field.Tree.Relation(at))
            {
                case "acl" when field.Text.Tokens[at].FineTag is "VBN" or "VBG" or "VBD" || field.Text.Tokens[at].Relation == "acl:relcl":
                    return head;
                case "xcomp" or "conj" or "advcl" or "acl":
                    at = field.Tree.Relation(at) is "acl" ? field.Clauses.HeadOf(head) : head;
                    if (at != clause && Subject(field, at) is >= 0 and var subject)
                    {
                        return subject;
                    }

                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

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

    private static int Antecedent(FieldReading field, int clause)
    {
        for (var (at, steps) = (clause, 0); steps < MostUp && field.Text.Tokens[at].Head is >= 0 and var head; at = head, steps++)
        {
            if (field.Tree.Relation(at) is "acl")
            {
                return field.Tree.Relation(head) is "nmod" && HasComma(field, at, head) && field.Text.Tokens[head].Head is var whole && field.Text.Tokens[whole].Tag == UniversalTag.Noun ? whole : head;
            }
        }

        return -1;
    }

    /// <summary>Whether a comma parts a relative clause from its noun: it then belongs to the whole phrase as a rule ("the coffins of soldiers, which …").</summary>
    private static bool HasComma(FieldReading field, int clause, int noun)
    {
        for (var i = noun + 1; i < clause; i++)
        {
            if (field.Text.Form(i) is "," && field.Text.Tokens[i].Head == clause)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRelative(string tag) => tag is "WDT" or "WP";

    /// <summary>The verb whose participle a token is that is tagged as an adjective ("overturned", "stolen"); <see langword="null"/> for others.</summary>
    public static string? ParticipleOf(in Token token)
    {
        if (token.Tag != UniversalTag.Adj)
        {
            return null;
        }

        Span<char> lemma = stackalloc char[token.Lemma.Length + 4];
        var length = LemmaRules.Default.Lemmatize(token.Lemma, "VBN", lemma);
        return length > 0 && (token.Lemma.EndsWith("ed", StringComparison.Ordinal) || (token.FineTag == "JJ" && !lemma[..length].SequenceEqual(token.Lemma) && LemmaRules.Default.IsIrregular(token.Lemma)))
            ? lemma[..length].ToString() : null;
    }
}
