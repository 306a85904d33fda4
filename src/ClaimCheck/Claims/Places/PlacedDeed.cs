using System.Collections.Frozen;
using ClaimCheck.Claims.Deeds;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Places;

/// <summary>Reads of which deed a phrase says the place: that of its clause, the noun that it belongs to ("his arrest in Corvale"), or the subject that
/// is said to be there ("the head office will be in Corvale").</summary>
internal static class PlacedDeed
{
    private static readonly FrozenDictionary<string, string> Scheduling = CueTable.Read("scheduling-verbs.tsv");
    private static readonly FrozenDictionary<string, string> Placing = CueTable.Read("placing-verbs.tsv");
    private static readonly FrozenDictionary<string, string> Hosts = CueTable.Read("host-nouns.tsv");

    /// <summary>The deed; <see langword="null"/> where it is none of those whose places are compared, or the phrase says another way.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="head">The head of the phrase.</param>
    public static Deed? Read(SentenceScope scope, int head)
    {
        var field = scope.Field;
        return OfPhrase(scope, head) ?? (Where(field, head) is >= 0 and var told ? ComparedPlaces.In(field, OfClause(scope, told, head), "at") : null)
            ?? (Host(field, head) is >= 0 and var hosted ? ComparedPlaces.In(field, OfNoun(scope, hosted, head), "at") : null);
    }

    private static Deed? OfPhrase(SentenceScope scope, int head)
    {
        var field = scope.Field;
        if (field.Tree.ChildWith(head, "case") is var mark && mark < 0 || SiteReader.WayOf(field.Text.Tokens[mark].Lemma) is not { } way || NestedSites.InnerOf(field, head) >= 0)
        {
            return null;
        }

        var above = field.Text.Tokens[head].Head;
        return ComparedPlaces.In(
            field,
            field.Tree.Relation(head) switch
            {
                "obl" => OfClause(scope, field.Clauses.HeadOf(head), head),
                "nmod" when above >= 0 && field.Tree.Relation(above) is "obj" && DeedClasses.Placed.Knows(field.Text.Tokens[field.Clauses.HeadOf(above)].Lemma, field.Text.Tokens[above].Lemma) =>
                    OfClause(scope, field.Clauses.HeadOf(above), head),
                "nmod" when above >= 0 && field.Text.Tokens[above].Tag == UniversalTag.Noun => OfNoun(scope, above, head),
                _ when field.Tree.ChildWith(head, "cop") >= 0 && field.Tree.ChildWith(head, "nsubj") is >= 0 and var subject => OfNoun(scope, subject, head),
                _ => null,
            },
            way);
    }

    /// <summary>The clause that tells with "where" what was done at a place ("the quarry where the car was found"); -1 where there is none.</summary>
    private static int Where(FieldReading field, int place)
    {
        for (var child = field.Tree.FirstChild(place); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Text.Tokens[child].Relation == "acl:relcl" && field.Tree.ChildWith(child, "advmod") is >= 0 and var mark && field.Text.Tokens[mark].Lemma == "where")
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>What a place is said to be the home of ("Corvale will be home to the headquarters"); -1 where it is of nothing.</summary>
    private static int Host(FieldReading field, int place) =>
        field.Tree.Relation(place) is "nsubj" && field.Text.Tokens[place].Head is >= 0 and var home && Hosts.ContainsKey(field.Text.Tokens[home].Lemma)
        && field.Tree.ChildWith(home, "cop") >= 0 ? field.Tree.ChildWith(home, "nmod") is >= 0 and var told ? told : field.Tree.ChildWith(home, "obl") : -1;

    private static (Deed Deed, int Thing)? OfClause(SentenceScope scope, int clause, int place)
    {
        var field = scope.Field;
        if (field.Text.Tokens[clause].Tag is not (UniversalTag.Verb or UniversalTag.Adj))
        {
            return null;
        }

        var parties = new Parties(field, clause);
        var lemma = parties.Participle ?? VerbWords.Of(field, clause, DeedClasses.Placed);
        var placed = Placing.ContainsKey(lemma) ? parties.Thing >= 0 ? parties.Thing : parties.Doer : -1;
        var carried = placed >= 0 ? placed : Scheduling.ContainsKey(lemma) || CarriedNoun.SortOf(lemma) is "occur" ? parties.Thing >= 0 ? parties.Thing : parties.Doer
            : CarriedNoun.SortOf(lemma) is not null ? parties.Thing : -1;
        if (carried >= 0 && OfNoun(scope, carried, place) is { } noun)
        {
            var doers = new DeedParts(scope, -1);
            doers.Add(parties.Doer == carried ? -1 : parties.Doer, DeedRole.Doer);
            return (noun.Deed with { Parts = [.. noun.Deed.Parts, .. doers.All] }, noun.Thing == carried && parties.Doer >= 0 && parties.Doer != carried ? parties.Doer : noun.Thing);
        }

        var ids = DeedClasses.Placed.Of(lemma, UniversalTag.Verb).Ids;
        ids = ids.Length > 1 || field.Tree.ChildWith(place, "case") is var mark && mark < 0 ? ids : DeedClasses.Placed.Of(lemma + " " + field.Text.Tokens[mark].Lemma, UniversalTag.Verb).Ids;
        ids = ids.Length > 1 ? ids : DeedClasses.Placed.Of(field.Text.Tokens[clause].Lemma, UniversalTag.Verb).Ids;
        if (ids.Length < 2)
        {
            return null;
        }

        var parts = new DeedParts(scope, -1);
        parts.Add(parties.Doer, DeedRole.Doer);
        parts.Add(parties.Thing == place ? -1 : parties.Thing, DeedRole.Thing);
        return (new Deed { Acts = ids, Parts = parts.All }, parties.Thing >= 0 && parties.Thing != place ? parties.Thing : parties.Doer);
    }

    private static (Deed Deed, int Thing)? OfNoun(SentenceScope scope, int noun, int place)
    {
        var token = scope.Field.Text.Tokens[noun];
        if (token.Tag != UniversalTag.Noun)
        {
            return null;
        }

        var ids = DeedClasses.Placed.Of(token.Lemma, UniversalTag.Noun).Ids;
        ids = ids.Length > 1 || noun == 0 ? ids : DeedClasses.Placed.Of(scope.Field.Text.Tokens[noun - 1].Lemma + " " + token.Lemma, UniversalTag.Noun).Ids;
        if (ids.Length < 2)
        {
            return null;
        }

        var parts = new DeedParts(scope, -1);
        parts.AddBelow(noun, place);
        return (new Deed { Acts = ids, Parts = parts.All, IsThing = true }, ThingOf(scope.Field, noun, place));
    }

    /// <summary>What the noun of a deed is done to ("the landing of the plane"), or the noun itself.</summary>
    private static int ThingOf(FieldReading field, int noun, int place)
    {
        for (var child = field.Tree.FirstChild(noun); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (child != place && field.Tree.Relation(child) is "nmod" && field.Tree.ChildWith(child, "case") is >= 0 and var mark && field.Text.Form(mark) is "of")
            {
                return child;
            }
        }

        return noun;
    }
}
