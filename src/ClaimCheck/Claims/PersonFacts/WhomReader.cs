using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.PersonFacts;

/// <summary>Tells of which one person a word speaks: by name, by age, by what a pronoun stands for.</summary>
internal static class WhomReader
{
    /// <summary>Tokens that are looked back over for what a pronoun stands for.</summary>
    private const int Farthest = 70;

    /// <summary>The people that a word speaks of, one or a list of named ones; none where it is not known who they are.</summary>
    /// <param name="field">The text.</param>
    /// <param name="token">The head of the words for them.</param>
    /// <param name="withoutName">Whether somebody counts of whom neither name nor age is told.</param>
    public static List<Whom> Of(FieldReading field, int token, bool withoutName = false)
    {
        if (token < 0)
        {
            return [];
        }

        var tokens = field.Text.Tokens;
        if (tokens[token].Tag == UniversalTag.Pron && (field.Entity[token] < 0 || tokens[token].Lemma is "him" or "her" or "he" or "she" && field.Tree.Relation(token) is "obj" or "obl"))
        {
            var sex = SexOf(field, token);
            var person = sex != ' ' ? Antecedent(field, token, sex) : -1;
            return person >= 0 && One(field, person, withoutName) is { } told ? [told] : withoutName && sex != ' ' ? [new Whom { Sex = sex, Words = field.Text.Form(token).ToString().ToLowerInvariant() }] : [];
        }

        if (tokens[token].FineTag is "NNS" or "NNPS" && field.Entity[token] < 0)
        {
            return [.. AgesBefore(field, token).Select(age => new Whom { Age = age, IsOnlyOfAge = field.Ages.IsOnly(age), Words = $"the {age}-year-old" })];
        }

        var people = new List<Whom>();
        for (var at = token; at >= 0; at = at == token ? field.Tree.ChildWith(token, "conj") : -1)
        {
            if (One(field, at, withoutName) is not { } one)
            {
                return [];
            }

            people.Add(one);
        }

        return people;
    }

    /// <summary>Whether a word speaks of one person.</summary>
    /// <param name="field">The text.</param>
    /// <param name="token">The word.</param>
    public static bool IsPerson(FieldReading field, int token) => field.Entity[token] is >= 0 and var entity
        ? field.Text.Entities[entity].Type == NameType.Person || (field.Text.Entities[entity] is { Type: NameType.Unknown, Name: var name } && name.Contains(' ', StringComparison.Ordinal))
        : field.Text.Tokens[token] is var word && (word.Tag == UniversalTag.Pron ? word.FineTag is "PRP" && SexOf(field, token) != ' '
            : word.FineTag is "NN" && WordLexicon.Default.IsPerson(word.Lemma)) || field.Ages.OfNoun(token) is not null;

    private static Whom? One(FieldReading field, int token, bool withoutName)
    {
        if (field.Entity[token] < 0 && field.Tree.ChildWith(token, "appos") is >= 0 and var name && field.Entity[name] >= 0 && IsPerson(field, name))
        {
            token = name;
        }

        if (!IsPerson(field, token))
        {
            return null;
        }

        var entity = field.Entity[token];
        if (entity >= 0)
        {
            var full = field.Text.Entities[entity].Name;
            return new Whom
            {
                Name = NameTerms.Of(field, token),
                LastName = TermHash.Of(full.AsSpan(full.LastIndexOf(' ') + 1)),
                Age = field.Ages.OfEntity(entity),
                IsOnlyOfAge = field.Ages.OfEntity(entity) is { } years && field.Ages.IsOnly(years),
                Sex = SexOf(field, token),
                Words = full,
            };
        }

        var told = field.Ages.OfNoun(token) ?? (field.Tree.ChildWith(token, "det") is >= 0 and var article && field.Text.Tokens[article].Lemma is "the" ? field.Ages.OfDefinite(field.Text.Tokens[token].Lemma) : null);
        return told is { } age ? new Whom { Age = age, IsOnlyOfAge = field.Ages.IsOnly(age), Sex = SexOf(field, token), Words = $"the {age}-year-old" }
            : withoutName ? new Whom { Sex = SexOf(field, token), Words = "the " + field.Text.Tokens[token].Lemma } : null;
    }

    private static char SexOf(FieldReading field, int token) => field.Sexes.Of(field, token);

    /// <summary>The ages of people that a plural tells ("the 25-year-old and 34-year-old victims").</summary>
    private static List<decimal> AgesBefore(FieldReading field, int plural)
    {
        var ages = new List<decimal>();
        var from = Math.Max(field.Text.Sentences[field.Text.Tokens[plural].Sentence].FirstToken, plural - 14);
        foreach (var quantity in field.Quantities)
        {
            if (quantity is { Kind: Quantities.QuantityKind.Age, Value: { } age } && field.TokenAt(quantity.Span.Start) is var at && at >= from && at < plural)
            {
                ages.Add(age);
            }
        }

        return ages.Count > 1 ? ages : [];
    }

    /// <summary>The person told last before a pronoun, in its sentence or the one before, or the subject where there are two; -1 where it is not clear who is meant. An object
    /// is not the one who does it.</summary>
    private static int Antecedent(FieldReading field, int pronoun, char sex)
    {
        var tokens = field.Text.Tokens;
        var isObject = field.Tree.Relation(pronoun) is "obj" or "obl";
        for (var sentence = tokens[pronoun].Sentence; sentence >= 0 && sentence >= tokens[pronoun].Sentence - 1; sentence--)
        {
            var (found, subject, several) = (-1, -1, false);
            for (var i = Math.Min(pronoun, field.Text.Sentences[sentence].EndToken) - 1; i >= field.Text.Sentences[sentence].FirstToken && i > pronoun - Farthest; i--)
            {
                if (!MayBe(field, i, sex))
                {
                    continue;
                }

                if (field.Tree.Relation(i) is "nsubj")
                {
                    if (isObject && sentence == tokens[pronoun].Sentence)
                    {
                        return -1;
                    }

                    if (tokens[i].Tag == UniversalTag.Pron && field.Entity[i] < 0)
                    {
                        return Antecedent(field, i, sex);
                    }

                    subject = subject < 0 ? i : subject;
                }

                if (tokens[i].Tag != UniversalTag.Pron)
                {
                    several |= found >= 0 && (field.Entity[i] < 0 || field.Entity[i] != field.Entity[found]);
                    found = found < 0 ? i : found;
                }
            }

            if (found >= 0)
            {
                return subject >= 0 ? subject : several ? -1 : found;
            }
        }

        return -1;
    }

    /// <summary>Whether a word may tell the person whom a pronoun behind it stands for: somebody's father is somebody else as a rule.</summary>
    private static bool MayBe(FieldReading field, int token, char sex) => IsPerson(field, token) && (SexOf(field, token) is var other && (other == ' ' || other == sex))
        && (field.Entity[token] >= 0 ? field.Text.Tokens[token].Tag == UniversalTag.Pron || field.Text.Entities[field.Entity[token]].Type == NameType.Person || field.Ages.OfEntity(field.Entity[token]) is not null
            : !(field.Tree.ChildWith(token, "nmod") is >= 0 and var owner && owner < token));
}
