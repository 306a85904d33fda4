using System.Collections.Frozen;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.Extraction;

/// <summary>Reads what a date or a clock time says the day or hour of: the deed of its clause, the noun that it belongs to ("her death on Sunday"), what is
/// scheduled ("the launch is set for May"), or what follows when a state is over ("shut until Monday").</summary>
internal static class DatedDeed
{
    private static readonly FrozenDictionary<string, string> Light = CueTable.Read("light-words.tsv");
    private static readonly FrozenDictionary<string, string> Scheduling = CueTable.Read("scheduling-verbs.tsv");
    private static readonly FrozenDictionary<string, string> Carriers = CueTable.Read("carrier-verbs.tsv");
    private static readonly (uint State, uint Next)[] EndStates =
        [.. CueTable.Read("end-states.tsv").Select(r => (DeedClasses.IdOf(r.Key), DeedClasses.IdOf(r.Value))).Order()];

    private static readonly FrozenDictionary<string, string> BeginStates = CueTable.Read("begin-states.tsv");
    private static readonly FrozenDictionary<string, DeedOrder> OrderWords = CueTable.Read<DeedOrder>("order-words.tsv");

    private static readonly uint End = DeedClasses.IdOf("end");
    private static readonly uint Start = DeedClasses.IdOf("start");

    /// <summary>The deed; <see langword="null"/> where the words around are too general to say one.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="anchor">Where the date stands.</param>
    public static Deed? Read(SentenceScope scope, QuantityAnchor anchor)
    {
        var field = scope.Field;
        anchor = Outermost(field, anchor);
        var noun = anchor.Governor >= 0 && field.Text.Tokens[anchor.Governor].Tag == UniversalTag.Noun && field.Tree.Relation(anchor.Head) is "nmod" or "compound" or "amod" ? anchor.Governor : -1;
        noun = noun < 0 && field.Tree.ChildWith(anchor.Head, "nsubj") is >= 0 and var subject && field.Text.Tokens[subject].Tag == UniversalTag.Noun ? subject : noun;
        noun = noun >= 0 && field.Text.Tokens[noun].Head is >= 0 and var verb && DeedClasses.Dated.Knows(field.Text.Tokens[verb].Lemma, field.Text.Tokens[noun].Lemma) ? -1 : noun;
        noun = Aside(field, anchor) is >= 0 and var named ? named : noun;
        var clause = ClauseOf(scope, anchor);
        var deed = noun >= 0 && IsAct(field, noun) ? OfNoun(scope, noun) : OfState(scope, anchor.Governor) ?? OfClause(scope, clause) ?? OfNounBefore(scope, anchor, clause);
        if (WhenClause(field, anchor, clause) is >= 0 and var other)
        {
            deed = Both(deed, OfClause(scope, other));
        }

        return PrepositionOf(field, anchor) switch
        {
            "until" or "till" => IsDenied(field, clause) ? deed : Over(deed),
            "from" => deed is null ? Begun(scope, clause) : deed with { Acts = With(deed.Acts, Start) },
            "since" => Since(field, deed, clause),
            _ => deed,
        };
    }

    /// <summary>The clause of a date: of "have until Monday to vote" what is done till then; where the date stands alone at the head, the verb behind it.</summary>
    private static int ClauseOf(SentenceScope scope, in QuantityAnchor anchor)
    {
        var field = scope.Field;
        var clause = field.Clauses.HeadOf(anchor.Head);
        if (field.Text.Tokens[clause].Lemma is "have" or "give" && PrepositionOf(field, anchor) is "until" or "till")
        {
            for (var child = field.Tree.FirstChild(clause); child >= 0; child = field.Tree.NextSibling(child))
            {
                if (child > anchor.Last && field.Tree.Relation(child) is "xcomp" or "advcl" or "acl" && field.Text.Tokens[child].Tag == UniversalTag.Verb)
                {
                    return child;
                }
            }
        }

        for (var i = anchor.Last + 1; clause >= anchor.First && clause <= anchor.Last && i < scope.Sentence.EndToken && field.Text.Tokens[i].Tag != UniversalTag.Punct; i++)
        {
            if (field.Text.Tokens[i] is { Tag: UniversalTag.Verb, FineTag: "VBD" or "VBN" or "VBZ" or "VBP" })
            {
                return i;
            }
        }

        return clause;
    }

    /// <summary>"The last eruption, in 1979, …": the noun of a deed that the date stands behind between commas; -1 where there is none.</summary>
    private static int Aside(FieldReading field, in QuantityAnchor anchor)
    {
        var first = field.Tree.ChildWith(anchor.Head, "case") is >= 0 and var mark && mark < anchor.First ? mark : anchor.First;
        return first >= 2 && anchor.Last + 1 < field.Text.Tokens.Length && field.Text.Form(first - 1) is "," && field.Text.Form(anchor.Last + 1) is ","
            && field.Text.Tokens[first - 2].Tag == UniversalTag.Noun && field.Text.Tokens[first - 2].Sentence == field.Text.Tokens[first].Sentence && IsAct(field, first - 2) ? first - 2 : -1;
    }

    /// <summary>"Takes tonnes out of the market with the closure of the mill in April": where the clause says no deed, its last noun of one before the date.</summary>
    private static Deed? OfNounBefore(SentenceScope scope, in QuantityAnchor anchor, int clause)
    {
        for (var i = anchor.First - 1; i > clause && i > scope.Sentence.FirstToken; i--)
        {
            if (scope.Field.Text.Tokens[i] is { Tag: UniversalTag.Noun } token && token.Head == clause && (WordLexicon.Default.Classes(token.Lemma) & NounClasses.Event) != 0
                && DeedClasses.Dated.Of(token.Lemma, UniversalTag.Noun).Ids.Length > 1)
            {
                return OfNoun(scope, i);
            }
        }

        return null;
    }

    /// <summary>The anchor with the word that the whole expression hangs on, where its last word belongs to a longer phrase ("the end of the summer term").</summary>
    private static QuantityAnchor Outermost(FieldReading field, QuantityAnchor anchor)
    {
        while (anchor.Governor >= 0 && field.Text.Tokens[anchor.Governor].Head is var head && head >= anchor.First && head <= anchor.Last)
        {
            anchor = anchor with { Head = head, Governor = field.Text.Tokens[head].Head };
        }

        return anchor;
    }

    /// <summary>The clause that a "when" ties to that of the date ("in 1976, when it last erupted, …", "sworn in when the house sits on Tuesday"); -1 where there is none.</summary>
    private static int WhenClause(FieldReading field, in QuantityAnchor anchor, int clause)
    {
        var next = anchor.Last + 1;
        next = next < field.Text.Tokens.Length && field.Text.Form(next) is "," ? next + 1 : next;
        if (next < field.Text.Tokens.Length && field.Text.Tokens[next].Lemma is "when")
        {
            return field.Clauses.HeadOf(next) is var told && told != clause ? told : -1;
        }

        return field.Tree.Relation(clause) is "advcl" && field.Tree.ChildWith(clause, "advmod") is >= 0 and var mark && field.Text.Tokens[mark].Lemma is "when"
            ? field.Clauses.HeadOf(field.Text.Tokens[clause].Head) : -1;
    }

    private static Deed? Both(Deed? one, Deed? two) => one is null || two is null ? one ?? two
        : one with { Acts = [.. one.Acts.Concat(two.Acts).Distinct().Order()], Implied = [.. one.Implied.Concat(two.Implied).Distinct().Order()], Parts = [.. one.Parts, .. two.Parts] };

    /// <summary>What a date is said of that is so ("the tunnel to be open from Monday"); <see langword="null"/> where it hangs on no such word.</summary>
    private static Deed? OfState(SentenceScope scope, int state)
    {
        var field = scope.Field;
        if (state < 0 || field.Text.Tokens[state].Tag != UniversalTag.Adj || field.Tree.Relation(state) is not "xcomp" || field.Text.Tokens[state].Head is var above && above < 0)
        {
            return null;
        }

        var thing = field.Tree.ChildWith(above, "obj") is >= 0 and var item ? item : new Parties(field, above) is var parties && parties.Thing >= 0 ? parties.Thing : parties.Doer;
        var parts = new DeedParts(scope, -1);
        parts.Add(thing, DeedRole.Thing);
        return new Deed { Acts = IdsOf(field.Text.Tokens[state].Lemma, UniversalTag.Adj), Parts = parts.All };
    }

    private static string? PrepositionOf(FieldReading field, in QuantityAnchor anchor)
    {
        var mark = field.Tree.ChildWith(anchor.Head, "case");
        mark = mark >= 0 ? mark : anchor.First - 1;
        return mark >= 0 ? field.Text.Tokens[mark].Lemma : null;
    }

    /// <summary>"Did not reopen until Monday": then it did.</summary>
    private static bool IsDenied(FieldReading field, int clause)
    {
        for (var child = field.Tree.FirstChild(clause); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "advmod" && field.Text.Tokens[child].Lemma is "not" or "n't" or "never")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun is a deed, and no thing.</summary>
    public static bool IsAct(FieldReading field, int noun)
    {
        var lemma = field.Text.Tokens[noun].Lemma;
        return DeedClasses.Dated.Of(lemma, UniversalTag.Noun).Ids.Length > 1 || (WordLexicon.Default.Classes(lemma) & NounClasses.Event) != 0
            || (WordLexicon.Default.DerivationFamily(lemma, UniversalTag.Noun).Length > 0 && (WordLexicon.Default.Classes(lemma) & (NounClasses.Artifact | NounClasses.Animal)) == 0
                && !WordLexicon.Default.IsPerson(lemma));
    }

    /// <summary>The deed that a noun names.</summary>
    public static Deed OfNoun(SentenceScope scope, int noun)
    {
        var parts = new DeedParts(scope, -1);
        parts.AddBelow(noun);
        return new Deed { Acts = IdsOf(scope.Field.Text.Tokens[noun].Lemma, UniversalTag.Noun), Parts = parts.All, IsThing = true, Noun = scope.Field.Text.Tokens[noun].Lemma, Order = OrderOf(scope.Field, noun) };
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

    /// <summary>The deed of a clause, by its head; <see langword="null"/> where its words are too general to say one.</summary>
    public static Deed? OfClause(SentenceScope scope, int clause)
    {
        var field = scope.Field;
        var tokens = field.Text.Tokens;
        var parties = new Parties(field, clause);
        var act = parties.Act >= 0 ? parties.Act : clause;
        var lemma = parties.Participle ?? VerbWords.Of(field, act, DeedClasses.Dated);
        if (Carried(field, clause, lemma, parties) is var noun && noun >= 0)
        {
            var carried = OfNoun(scope, noun);
            return Scheduling.TryGetValue(lemma, out var when) && when.Length > 0 ? carried with { Acts = With(carried.Acts, Start) } : carried;
        }

        if (tokens[act].Tag is not (UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Noun) || Light.ContainsKey(lemma) || (act == clause && tokens[act].Tag == UniversalTag.Noun && !IsAct(field, act)))
        {
            return null;
        }

        var belonging = lemma.Contains(' ', StringComparison.Ordinal) && parties.Thing > act && lemma.AsSpan(lemma.IndexOf(' ', StringComparison.Ordinal) + 1).SequenceEqual(tokens[parties.Thing].Lemma) ? parties.Thing : -1;
        var parts = new DeedParts(scope, -1);
        parts.Add(parties.Doer, DeedRole.Doer);
        parts.Add(belonging >= 0 ? -1 : parties.Thing, DeedRole.Thing);
        parts.AddOthers(clause, parties, belonging);
        return new Deed { Acts = IdsOf(lemma, parties.Participle is null ? tokens[act].Tag : UniversalTag.Verb), Implied = DeedClasses.Dated.Of(lemma, tokens[act].Tag).Implied, Parts = parts.All, Order = OrderOf(field, act) };
    }

    /// <summary>The noun of the deed that a verb says the time of, or carries; -1 where there is none.</summary>
    private static int Carried(FieldReading field, int clause, string verb, in Parties parties)
    {
        var noun = Scheduling.ContainsKey(verb) ? Scheduled(field, clause, parties.Thing >= 0 ? parties.Thing : parties.Doer)
            : Carriers.TryGetValue(verb, out var carrier) && carrier is "do" or "get" ? parties.Thing : -1;
        return noun >= 0 && field.Text.Tokens[noun].Tag == UniversalTag.Noun && field.Text.Tokens[clause].Tag == UniversalTag.Verb && IsAct(field, noun) ? noun : -1;
    }

    /// <summary>What is scheduled: the thing, or where that is no deed what it is put off to ("the rest was left to a meeting in June").</summary>
    private static int Scheduled(FieldReading field, int clause, int thing)
    {
        if (thing >= 0 && DeedClasses.Dated.Of(field.Text.Tokens[thing].Lemma, UniversalTag.Noun).Ids.Length > 1)
        {
            return thing;
        }

        for (var child = field.Tree.FirstChild(clause); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "obl" && field.Text.Tokens[child].Tag == UniversalTag.Noun && field.Tree.ChildWith(child, "case") is >= 0 and var mark && field.Text.Form(mark) is "to" or "for"
                && DeedClasses.Dated.Of(field.Text.Tokens[child].Lemma, UniversalTag.Noun).Ids.Length > 1)
            {
                return child;
            }
        }

        return thing;
    }

    /// <summary>What a clause too general to say a deed tells the beginning of ("pays more from 1 June", "tickets cost 3 euros from Monday").</summary>
    private static Deed? Begun(SentenceScope scope, int clause)
    {
        var parties = new Parties(scope.Field, clause);
        var parts = new DeedParts(scope, -1);
        parts.Add(parties.Thing >= 0 ? parties.Thing : parties.Doer, DeedRole.Thing);
        return parts.All is { Length: > 0 } all ? new Deed { Acts = [Start], Parts = all } : null;
    }

    /// <summary>"The first win since 1968", "had not won since 1968": the last was then. "Closed since May", "has led it since 1998": then it began.</summary>
    private static Deed? Since(FieldReading field, Deed? deed, int clause)
    {
        if (deed is null)
        {
            return null;
        }

        if (deed.Order == DeedOrder.First || IsDenied(field, clause) || (field.Tree.ChildWith(clause, "nsubj") is >= 0 and var subject && field.Tree.ChildWith(subject, "det") is >= 0 and var det && field.Text.Tokens[det].Lemma is "no"))
        {
            return deed with { Order = DeedOrder.Last };
        }

        return deed with { Acts = With(BeginStates.TryGetValue(field.Text.Tokens[clause].Lemma, out var began) ? With(deed.Acts, DeedClasses.IdOf(began)) : deed.Acts, Start), Order = DeedOrder.None };
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

    /// <summary>What follows when a state is over.</summary>
    private static Deed? Over(Deed? state)
    {
        if (state is null)
        {
            return null;
        }

        var next = EndStates.Where(e => Array.BinarySearch(state.Acts, e.State) >= 0).Select(e => e.Next).ToList();
        return state with { Acts = [.. next.Append(End).Distinct().Order()], Implied = [] };
    }

    /// <summary>Ids of a word: those of its classes, and that of the family of a noun and its verb ("blockade").</summary>
    private static uint[] IdsOf(string lemma, UniversalTag tag) =>
        With(DeedClasses.Dated.Of(lemma, tag).Ids, TermHash.Of(WordLexicon.Default.DerivationFamily(lemma, tag) is { Length: > 0 } family ? family : lemma));

    private static uint[] With(uint[] ids, uint id) => [.. ids.Append(id).Distinct().Order()];
}
