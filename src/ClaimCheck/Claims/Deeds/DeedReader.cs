using System.Collections.Frozen;
using ClaimCheck.Claims.Causes;
using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.Deeds;

/// <summary>Reads what a clause says was done, by whom and to what: the passive as the active, a relative clause with what it belongs to, the noun
/// of a deed as the deed ("carried out an inspection", "no fire was seen").</summary>
internal static class DeedReader
{
    private static readonly uint Shoot = DeedClasses.IdOf("shoot");
    private static readonly uint Dismiss = DeedClasses.IdOf("dismiss");
    private static readonly FrozenDictionary<string, string> Light = CueTable.Read("light-words.tsv");

    /// <summary>The deed of a clause; <see langword="null"/> where its words are too general to say one.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="clause">The head of the clause.</param>
    /// <param name="negation">What negates it, or -1.</param>
    public static Deed? Read(SentenceScope scope, int clause, int negation)
    {
        var field = scope.Field;
        var parties = new Parties(field, clause);
        var verb = VerbWords.Of(field, clause);
        var isTerm = PrisonTerm.Is(field, clause, verb);
        var carrier = isTerm || parties.Act >= 0 ? null : CarriedNoun.CarrierOf(field, verb, parties, negation);
        var noun = carrier == "occur" && parties.Doer >= 0 ? parties.Doer : carrier is not null ? parties.Thing : -1;
        var act = parties.Act >= 0 ? parties.Act : carrier is not null ? CarriedNoun.IsSettled(field, noun, verb) ? noun : CarriedNoun.Content(field, noun)
            : NegationReader.Is(verb, "deny") && negation == clause ? parties.Thing : clause;
        if (act < 0 || !IsDeed(field, act, clause, isTerm) || (verb is "survive" && CauseTree.IsPassive(scope, clause)))
        {
            return null;
        }

        var token = field.Text.Tokens[act];
        var isListed = parties.Participle is not null && DeedClasses.Default.Of(token.Lemma, token.Tag).Ids.Length > 1;
        var lemma = isTerm ? "sentence" : isListed ? token.Lemma : parties.Participle ?? VerbWords.Of(field, act);
        var (ids, implied, excluded) = DeedClasses.Default.Of(lemma, parties.Participle is null || isListed ? token.Tag : UniversalTag.Verb);
        if (verb is "fire")
        {
            // A person is fired, a shot is fired, and one fires at somebody.
            var other = IsPerson(field, parties.Thing) ? Shoot : Dismiss;
            ids = Array.FindAll(ids, id => id != other);
        }

        if (carrier == "see" && negation < 0)
        {
            ids = [.. ids.Concat(DeedClasses.Default.Of(verb, UniversalTag.Verb).Ids).Distinct().Order()];
        }

        var parts = PartsOf(scope, negation, clause, act, noun, carrier, parties);
        return new Deed
        {
            Acts = ids,
            Implied = parts.Enters ? [.. implied.Append(DeedClasses.IdOf("enter")).Order()] : parts.Uses ? [.. implied.Append(DeedClasses.IdOf("use")).Order()] : implied,
            Excluded = excluded,
            Parts = parts.All,
            IsThing = token.Tag == UniversalTag.Noun && !CarriedNoun.IsSettled(field, act, verb),
            IsIntent = noun >= 0 && act != noun && NegationReader.Is(field.Text.Tokens[noun].Lemma, "intent"),
            IsPassing = DenialScope.IsPassing(ids),
            IsCounted = DenialScope.IsCounted(lemma, token.Tag),
            IsOpen = negation >= 0 && DenialScope.IsOpen(field, clause, lemma, token.Tag),
            IsUnsure = negation >= 0 ? DenialScope.IsUnsure(field, clause, negation) : token.FineTag == "VBG" && DenialScope.IsPassing(ids),
        };
    }

    private static bool IsPerson(FieldReading field, int token) => token >= 0 && WordLexicon.Default.IsPerson(field.Text.Tokens[token].Lemma);

    /// <summary>Whether a word says enough to be a deed: no word for everything, no state of mind, no "is a".</summary>
    private static bool IsDeed(FieldReading field, int act, int clause, bool isTerm)
    {
        var token = field.Text.Tokens[act];
        var lemma = VerbWords.Of(field, act);
        return isTerm || (token.Tag is UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Adj && (act != clause || token.Tag != UniversalTag.Noun)
            && (!Light.ContainsKey(lemma) || IsToldPassive(field, act, lemma)) && !(CarriedNoun.SortOf(lemma) is not (null or "do" or "act") && DeedClasses.Default.Of(lemma, token.Tag).Ids.Length == 1)
            && !NegationReader.Is(lemma, "mind") && lemma is not "think" and not "believe");
    }

    /// <summary>"Had been told of the gaps", "was shown the report": who was told is what was done, unlike in "told reporters".</summary>
    private static bool IsToldPassive(FieldReading field, int act, string lemma)
    {
        for (var child = field.Tree.FirstChild(act); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Text.Tokens[child].Relation is "aux:pass" or "nsubj:pass")
            {
                return DeedClasses.Default.Of(lemma, UniversalTag.Verb).Ids.Length > 1;
            }
        }

        return false;
    }

    private static DeedParts PartsOf(SentenceScope scope, int negation, int clause, int act, int noun, string? carrier, Parties parties)
    {
        var parts = new DeedParts(scope, negation);
        var isVerb = scope.Field.Text.Tokens[act].Tag == UniversalTag.Verb;
        if (isVerb && act != clause)
        {
            parties = new Parties(scope.Field, act);
        }

        if (act == clause || isVerb || parties.Act >= 0)
        {
            parts.Add(parties.Doer, DeedRole.Doer);
            parts.Add(parties.Thing, DeedRole.Thing);
        }
        else
        {
            parts.AddBelow(act);
            if (carrier is "do" or "act" or "get" || (carrier == "see" && negation < 0))
            {
                parts.Add(parties.Doer, carrier == "get" ? DeedRole.Other : DeedRole.Doer);
            }

            if (carrier == "see" && negation < 0)
            {
                parts.Add(act, DeedRole.Thing);
            }
        }

        parts.AddOthers(clause, parties, noun);
        parts.AddSettled(clause);
        if (act != clause && isVerb)
        {
            parts.AddOthers(act, parties, -1);
        }

        return parts;
    }
}
