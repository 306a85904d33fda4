using System.Collections.Frozen;
using ClaimCheck.Claims.Deeds;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.Dates;

/// <summary>The deed that a noun, a clause or the clause of a person tells, in the classes of deeds whose times are compared.</summary>
internal static class TimedDeed
{
    private static readonly FrozenDictionary<string, string> Light = CueTable.Read("light-words.tsv");
    private static readonly FrozenDictionary<string, DeedOrder> OrderWords = CueTable.Read<DeedOrder>("order-words.tsv");

    /// <summary>The deed that a noun names.</summary>
    public static Deed OfNoun(SentenceScope scope, int noun)
    {
        var parts = new DeedParts(scope, -1);
        parts.AddBelow(noun);
        return new Deed { Acts = IdsOf(scope.Field.Text.Tokens[noun].Lemma, UniversalTag.Noun), Parts = parts.All, IsThing = true, Noun = scope.Field.Text.Tokens[noun].Lemma, Order = OrderOf(scope.Field, noun) };
    }

    /// <summary>The deed of a clause, by its head; <see langword="null"/> where its words are too general to say one.</summary>
    public static Deed? OfClause(SentenceScope scope, int clause)
    {
        var field = scope.Field;
        var tokens = field.Text.Tokens;
        var parties = new Parties(field, clause);
        var act = parties.Act >= 0 ? parties.Act : clause;
        var lemma = parties.Participle ?? VerbWords.Of(field, act, DeedClasses.Dated);
        if (ScheduledDeed.Carried(field, clause, lemma, parties) is var noun && noun >= 0)
        {
            var carried = OfNoun(scope, noun);
            return ScheduledDeed.Starts(lemma) ? carried with { Acts = DeedPhases.With(carried.Acts, DeedPhases.Start) } : carried with { IsAhead = ScheduledDeed.IsAhead(field, clause, lemma) };
        }

        if (tokens[act].Tag is not (UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Noun) || Light.ContainsKey(lemma) || (act == clause && tokens[act].Tag == UniversalTag.Noun && !IsAct(field, act)))
        {
            return null;
        }

        var belonging = lemma.Contains(' ', StringComparison.Ordinal) ? BelongingTo(field, act, lemma.AsSpan(lemma.IndexOf(' ', StringComparison.Ordinal) + 1)) : -1;
        var parts = new DeedParts(scope, -1);
        parts.Add(parties.Doer, DeedRole.Doer);
        parts.Add(belonging >= 0 && belonging == parties.Thing ? -1 : parties.Thing, DeedRole.Thing);
        parts.AddOthers(clause, parties, belonging);
        return new Deed { Acts = IdsOf(lemma, parties.Participle is null ? tokens[act].Tag : UniversalTag.Verb), Implied = DeedClasses.Dated.Of(lemma, tokens[act].Tag).Implied, Parts = parts.All, Order = OrderOf(field, act) };
    }

    /// <summary>What a person does or suffers, with what the same clause goes on to say ("collapsed and died"); <see langword="null"/> where it is too general.</summary>
    public static Deed? OfPerson(SentenceScope scope, int person)
    {
        var field = scope.Field;
        var clause = field.Clauses.HeadOf(person);
        var deed = OfClause(scope, clause);
        for (var child = field.Tree.FirstChild(clause); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "conj" && field.Text.Tokens[child].Tag == UniversalTag.Verb && field.Tree.ChildWith(child, "nsubj") < 0)
            {
                deed = Both(deed, OfClause(scope, child));
            }
        }

        return deed;
    }

    /// <summary>Two deeds as one that is both; <see langword="null"/> where there is neither.</summary>
    public static Deed? Both(Deed? one, Deed? two) => one is null || two is null ? one ?? two
        : one with { Acts = [.. one.Acts.Concat(two.Acts).Distinct().Order()], Implied = [.. one.Implied.Concat(two.Implied).Distinct().Order()], Parts = [.. one.Parts, .. two.Parts] };

    /// <summary>Whether a noun is a deed, and no thing.</summary>
    public static bool IsAct(FieldReading field, int noun)
    {
        var lemma = field.Text.Tokens[noun].Lemma;
        return DeedClasses.Dated.Of(lemma, UniversalTag.Noun).Ids.Length > 1 || (WordLexicon.Default.Classes(lemma) & NounClasses.Event) != 0
            || (WordLexicon.Default.DerivationFamily(lemma, UniversalTag.Noun).Length > 0 && (WordLexicon.Default.Classes(lemma) & (NounClasses.Artifact | NounClasses.Animal)) == 0
                && !WordLexicon.Default.IsPerson(lemma));
    }

    /// <summary>Ids of a word: those of its classes, and that of the family of a noun and its verb ("blockade").</summary>
    public static uint[] IdsOf(string lemma, UniversalTag tag) =>
        DeedPhases.With(DeedClasses.Dated.Of(lemma, tag).Ids, TermHash.Of(WordLexicon.Default.DerivationFamily(lemma, tag) is { Length: > 0 } family ? family : lemma));

    /// <summary>The word behind a verb that makes one with it ("take effect", "come into force"); -1 where there is none.</summary>
    private static int BelongingTo(FieldReading field, int verb, ReadOnlySpan<char> word)
    {
        for (var child = field.Tree.FirstChild(verb); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (child > verb && field.Tree.Relation(child) is "obj" or "obl" && word.SequenceEqual(field.Text.Tokens[child].Lemma))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Which of several such deeds a word beside it says that it is.</summary>
    private static DeedOrder OrderOf(FieldReading field, int act)
    {
        for (var child = field.Tree.FirstChild(act); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "amod" or "advmod" or "det" && OrderWords.TryGetValue(field.Text.Tokens[child].Lemma, out var order))
            {
                return order;
            }
        }

        return DeedOrder.None;
    }
}
