using ClaimCheck.Claims;
using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Checking.Comparing;

/// <summary>
/// Reads what verbs and nouns say of two parties as the verb that says it in a set order: who "lost to" another was beaten, a "subsidiary of" another
/// is owned. Immutable; safe to share between threads.
/// </summary>
internal sealed class ConverseReader
{
    private readonly Dictionary<(string Sort, string Word), Converse[]> _converses;
    private readonly ModalityReader _modality = new();

    /// <summary>Loads the table.</summary>
    public ConverseReader() => _converses = ComparingData.Lines("converses.tsv").Select(l => l.Split('\t'))
        .GroupBy(c => (c[0], c[1]), c => new Converse(c[2], c[3], Enum.Parse<Party>(c[4], ignoreCase: true))).ToDictionary(g => g.Key, g => g.ToArray());

    private enum Party
    {
        Subject,
        Complement,
        Taker,
    }

    /// <summary>The predications that others and nouns amount to.</summary>
    /// <param name="arguments">Reads arguments of the text.</param>
    /// <param name="verbs">The predications of its verbs.</param>
    public IEnumerable<Predication> Read(ArgumentReader arguments, IReadOnlyList<Predication> verbs)
    {
        foreach (var verb in verbs)
        {
            foreach (var converse in Converses("verb", verb.Lemma))
            {
                if (Marked(arguments.Field, verb.Token, converse.Preposition) is >= 0 and var at && verb.Doer.IsSaid && verb.Object.IsSaid == (converse.Doer == Party.Taker))
                {
                    yield return Of(converse, verb, arguments.Of(at));
                }
            }
        }

        var tokens = arguments.Field.Text.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Tag == UniversalTag.Noun)
            {
                foreach (var said in OfNoun(arguments, i).Concat(OfDeed(arguments, i, verbs)))
                {
                    yield return said;
                }
            }
        }
    }

    /// <summary>"X is the owner of Y."</summary>
    private IEnumerable<Predication> OfNoun(ArgumentReader arguments, int noun)
    {
        var (field, lemma) = (arguments.Field, arguments.Field.Text.Tokens[noun].Lemma);
        if (Converses("noun", lemma) is not { Length: > 0 } found || Holder.Of(arguments, noun) is not { } holder)
        {
            yield break;
        }

        var (negated, modality) = holder.IsStated ? (_modality.NegationOf(field, noun) >= 0, _modality.ModalityOf(field, noun)) : (false, Modality.Asserted);
        var said = new Predication(noun, lemma, negated, modality, arguments.Of(holder.Token), Argument.None);
        foreach (var converse in found)
        {
            if (Complement(field, noun, converse.Preposition) is >= 0 and var at)
            {
                yield return Of(converse, said, arguments.With(arguments.Of(at), holder.OtherName));
            }
        }
    }

    /// <summary>"X celebrated a win over Y", "X's win over Y".</summary>
    private IEnumerable<Predication> OfDeed(ArgumentReader arguments, int noun, IReadOnlyList<Predication> verbs)
    {
        var (field, token) = (arguments.Field, arguments.Field.Text.Tokens[noun]);
        foreach (var converse in Converses("deed", token.Lemma))
        {
            var owner = field.Tree.ChildWith(noun, "nmod") is >= 0 and var child && field.Text.Tokens[child].Relation is "nmod:poss" ? child : -1;
            var verb = verbs.FirstOrDefault(v => v.Token == token.Head && field.Tree.Relation(noun) is "obj" or "obl");
            if (Marked(field, noun, converse.Preposition) is >= 0 and var at && (owner >= 0 || verb is not null))
            {
                var said = new Predication(
                    noun, token.Lemma, verb?.Negated ?? false, verb?.Modality ?? Modality.Asserted, owner >= 0 ? arguments.Of(owner) : verb!.Doer, Argument.None);
                yield return Of(converse, said, arguments.Of(at));
            }
        }
    }

    private Converse[] Converses(string sort, string word) => _converses.TryGetValue((sort, word), out var found) ? found : [];

    private static Predication Of(Converse converse, Predication said, Argument complement) => converse.Doer switch
    {
        Party.Subject => said with { Lemma = converse.Verb, Object = complement },
        Party.Complement => said with { Lemma = converse.Verb, Doer = complement, Object = said.Doer },
        _ => said with { Lemma = converse.Verb, Doer = complement },
    };

    /// <summary>The second party: "… to Corland", "of Corland", "Corland's …"; -1 for none.</summary>
    private static int Complement(FieldReading field, int token, string preposition)
    {
        for (var child = field.Tree.FirstChild(token); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Text.Tokens[child].Relation is "nmod:poss")
            {
                return child;
            }
        }

        return Marked(field, token, preposition);
    }

    /// <summary>The dependent that a preposition marks; -1 for none.</summary>
    private static int Marked(FieldReading field, int token, string preposition)
    {
        for (var child = field.Tree.FirstChild(token); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "obl" or "nmod" && field.Tree.ChildWith(child, "case") is >= 0 and var mark && field.Text.Form(mark).SequenceEqual(preposition))
            {
                return child;
            }
        }

        return -1;
    }

    private readonly record struct Converse(string Preposition, string Verb, Party Doer);
}
