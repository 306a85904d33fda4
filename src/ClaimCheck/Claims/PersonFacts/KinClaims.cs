using System.Collections.Frozen;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.PersonFacts;

/// <summary>Claims that say what one person who is named is to another: "Odile Brandeis, Marsan's aunt".</summary>
internal sealed class KinClaims(FrameBuilder builder) : IClaimReader
{
    private static readonly FrozenDictionary<string, string> Kinship = CueTable.Read("kinship.tsv");

    /// <inheritdoc/>
    public void Read(SentenceScope scope, List<ClaimFrame> claims)
    {
        var field = scope.Field;
        for (var i = scope.Sentence.FirstToken; i < scope.Sentence.EndToken; i++)
        {
            if (field.Text.Tokens[i].Tag is not UniversalTag.Noun || Noun(field.Text, i) is not { } noun || !Kinship.TryGetValue(noun.Word, out var relation)
                || Either(Owner(field, i), Owner(field, noun.End - 1)) is not (>= 0 and var owner) || Either(Person(field, i, noun.End), Person(field, noun.End - 1, noun.End)) is not (>= 0 and var person) || field.Entity[owner] == field.Entity[person])
            {
                continue;
            }

            var (span, of) = (new TextSpan(field.Text.Tokens[noun.First].Start, field.Text.Tokens[noun.End - 1].End), WithoutGenitive(field.Text.Entities[field.Entity[owner]].Name));
            foreach (var whom in WhomReader.Of(field, person).Take(1))
            {
                claims.Add(FactFrame.OfPerson(builder, scope, ClaimKind.Name, i, span, new ToldFact(FactAspect.Kin, [relation, of], whom)));
            }
        }
    }

    /// <summary>Of "mother-in-law" either end can be the head.</summary>
    private static int Either(int first, int second) => first >= 0 ? first : second;

    private static string WithoutGenitive(string name) => name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2].TrimEnd() : name;

    /// <summary>The word of a relation and the tokens that it consists of ("mother-in-law", "ex-wife", "great-aunt").</summary>
    private static (string Word, int First, int End)? Noun(AnalyzedText text, int token)
    {
        var word = text.Tokens[token].Lemma;
        if (token + 4 < text.Tokens.Length && text.Form(token + 1) is "-" && text.Form(token + 2) is "in" && text.Form(token + 4) is "law")
        {
            return (word + "-in-law", token, token + 5);
        }

        return token > 1 && text.Form(token - 1) is "-" ? text.Form(token - 2) is "ex" or "Ex" ? ("ex-" + word, token - 2, token + 1) : (word, token - 2, token + 1) : (word, token, token + 1);
    }

    /// <summary>The name, or the pronoun that stands for one, of whom somebody is a relative; -1 where it is not known.</summary>
    private static int Owner(FieldReading field, int kin)
    {
        for (var child = field.Tree.FirstChild(kin); child >= 0; child = field.Tree.NextSibling(child))
        {
            if ((field.Text.Tokens[child].Relation is "nmod:poss" || (field.Tree.Relation(child) is "nmod" && field.Tree.ChildWith(child, "case") is >= 0 and var mark && field.Text.Form(mark) is "of"))
                && field.Entity[child] >= 0 && (field.Text.Tokens[child].Tag == UniversalTag.Pron || WhomReader.IsPerson(field, child) || field.Text.Tokens[child].Tag == UniversalTag.Propn))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The name of the relative: beside the noun, behind it, or what the noun is said of; -1 where there is none.</summary>
    private static int Person(FieldReading field, int kin, int end)
    {
        var beside = field.Tree.ChildWith(kin, "appos") is >= 0 and var apposed ? apposed
            : field.Tree.Relation(kin) is "appos" ? field.Text.Tokens[kin].Head
            : field.Tree.ChildWith(kin, "cop") >= 0 ? field.Tree.ChildWith(kin, "nsubj")
            : end < field.Text.Tokens.Length ? end : -1;
        return beside >= 0 && field.Entity[beside] >= 0 && field.Text.Tokens[beside].Tag == UniversalTag.Propn && WhomReader.IsPerson(field, beside) ? beside : -1;
    }
}
