using System.Collections.Frozen;
using ClaimCheck.Claims.Deeds;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Dates;

/// <summary>Tells of which moment of an incident a day or an hour is told: of the shooting itself, of the call for help, of a death, of an arrest.</summary>
internal static class MomentOfDeed
{
    private const int MostDown = 2;

    private static readonly FrozenDictionary<string, (DeedMoment Moment, string Needs)> Words = CueTable.ReadRows("moments.tsv")
        .ToFrozenDictionary(r => r[0], r => (Enum.Parse<DeedMoment>(r[1], ignoreCase: true), r.Length > 2 ? r[2] : ""), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, DeedOrder> OrderWords = CueTable.Read<DeedOrder>("order-words.tsv");
    private static readonly FrozenDictionary<string, string> Helpers = CueTable.Read("helpers.tsv");

    /// <summary>The moment; none where the words around tell another deed.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="quantity">The date or time.</param>
    /// <param name="found">Where the date stands.</param>
    public static DeedMoment Read(SentenceScope scope, Quantity quantity, QuantityAnchor found)
    {
        var field = scope.Field;
        var anchor = DatePlace.Outermost(field, found);
        if (IsCounted(scope.TextOf(quantity.Number)) || DatePlace.PrepositionOf(field, anchor) is "since" or "from" or "until" or "till" or "by" || (quantity.Kind == QuantityKind.Date && DatePlace.PrepositionOf(field, anchor) is "before" or "after"))
        {
            return DeedMoment.None;
        }

        var clause = DatePlace.ClauseOf(scope, anchor);
        var told = OfClause(field, clause);
        if (told != DeedMoment.None)
        {
            return told;
        }

        if (DatePlace.WhenClause(field, anchor, clause) is >= 0 and var other && OfClause(field, other) is not DeedMoment.None and var tied)
        {
            return tied;
        }

        return anchor.Governor >= 0 && (field.Text.Tokens[anchor.Governor].Tag == UniversalTag.Noun || field.Text.Tokens[anchor.Governor].FineTag is "VBG") && !IsCut(field, anchor) ? OfNoun(field, anchor.Governor) : DeedMoment.None;
    }

    /// <summary>"A few days after the Jan. 6": counted from another day.</summary>
    private static bool IsCounted(string text) => text.IndexOf(" after ", StringComparison.Ordinal) > 0 || text.IndexOf(" before ", StringComparison.Ordinal) > 0;

    /// <summary>"Shooting: June 13, 2016": a mark stands between the noun and the day.</summary>
    private static bool IsCut(FieldReading field, in QuantityAnchor anchor)
    {
        for (var i = Math.Min(anchor.Governor, anchor.Last) + 1; i < Math.Max(anchor.Governor, anchor.First); i++)
        {
            if (field.Text.Tokens[i].Tag == UniversalTag.Punct && field.Text.Form(i) is not ("-" or "'"))
            {
                return true;
            }
        }

        return false;
    }

    private static DeedMoment OfNoun(FieldReading field, int noun) => At(field, noun) is var moment && moment != DeedMoment.Call && !IsAnother(field, noun) ? moment : DeedMoment.None;

    private static DeedMoment OfClause(FieldReading field, int clause)
    {
        var verb = field.Text.Tokens[clause];
        if (!Words.TryGetValue("v:" + (Participles.VerbOf(verb) ?? verb.Lemma), out var told) || verb.Tag is not (UniversalTag.Verb or UniversalTag.Adj) || field.Tree.ChildWith(clause, "aux") is >= 0 and var aux && field.Text.Tokens[aux].Tag == UniversalTag.Aux && IsOpen(field.Text.Tokens[aux].Lemma))
        {
            return DeedMoment.None;
        }

        var parties = new Parties(field, clause);
        var thing = field.Tree.ChildWith(clause, "obj") is >= 0 and var item ? item : parties.Thing;
        return told.Needs switch
        {
            "" => told.Moment,
            "of deed" => Is(field, parties.Doer, DeedMoment.Incident) || Is(field, parties.Thing, DeedMoment.Incident) || IsPronoun(field, parties.Doer) ? told.Moment : DeedMoment.None,
            "of shot" => IsWord(field, parties.Doer, "shot") || IsWord(field, parties.Doer, "gunshot") ? told.Moment : DeedMoment.None,
            "to shot" => IsWord(field, thing, "shot") || IsWord(field, thing, "gunshot") || IsWord(field, thing, "round") || field.Tree.Relation(clause) is "acl" ? told.Moment : DeedMoment.None,
            "to fire" => IsWord(field, thing, "fire") ? told.Moment : DeedMoment.None,
            "to call" => IsHelp(field, parties.Doer) && Is(field, thing, DeedMoment.Call) ? told.Moment : DeedMoment.None,
            "of call" => Is(field, parties.Doer, DeedMoment.Call) ? told.Moment : DeedMoment.None,
            "of help" => IsHelp(field, parties.Doer) ? told.Moment : DeedMoment.None,
            _ => IsHelp(field, parties.Thing) || IsNumber(field, parties.Thing) ? told.Moment : DeedMoment.None,
        };
    }

    /// <summary>"Would", "will", "can": what has not happened.</summary>
    private static bool IsOpen(string auxiliary) => auxiliary is "will" or "would" or "can" or "could" or "may" or "might" or "should";

    /// <summary>"Another shooting", "a second attack": not the one that the report is about.</summary>
    private static bool IsAnother(FieldReading field, int noun)
    {
        for (var child = field.Tree.FirstChild(noun); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (child < noun && OrderWords.TryGetValue(field.Text.Tokens[child].Lemma, out var order) && order is DeedOrder.Next or DeedOrder.Last)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(FieldReading field, int token, DeedMoment moment) => token >= 0 && !IsAnother(field, token) && At(field, token) == moment;

    /// <summary>What a noun tells; one in -ing may have been taken for a verb.</summary>
    private static DeedMoment At(FieldReading field, int token) => Words.TryGetValue("n:" + field.Text.Tokens[token].Lemma, out var told) ? told.Moment
        : field.Text.Tokens[token].FineTag is "VBG" && Words.TryGetValue("n:" + field.Text.Form(token).ToString().ToLowerInvariant(), out told) ? told.Moment : DeedMoment.None;

    private static bool IsWord(FieldReading field, int token, string lemma) => token >= 0 && field.Text.Tokens[token].Lemma == lemma;

    private static bool IsPronoun(FieldReading field, int token) => token >= 0 && field.Text.Tokens[token].Lemma is "it" or "this" or "that" or "which";

    /// <summary>"Called 911".</summary>
    private static bool IsNumber(FieldReading field, int token) => token >= 0 && field.Text.Form(token) is "911" or "999" or "112";

    /// <summary>Whether those who come to help are meant, also by name ("Korvel Police", "the sheriff's deputies").</summary>
    private static bool IsHelp(FieldReading field, int token)
    {
        if (token < 0)
        {
            return false;
        }

        if (Helpers.ContainsKey(field.Text.Tokens[token].Lemma) || (field.Text.Tokens[token].Tag == UniversalTag.Propn && Helpers.ContainsKey(field.Text.Form(token).ToString().ToLowerInvariant())))
        {
            return true;
        }

        for (var (child, steps) = (field.Tree.FirstChild(token), 0); child >= 0; child = field.Tree.NextSibling(child), steps++)
        {
            if (steps < MostDown + MostDown && field.Tree.Relation(child) is "compound" or "flat" or "conj" && Helpers.ContainsKey(field.Text.Form(child).ToString().ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }
}
