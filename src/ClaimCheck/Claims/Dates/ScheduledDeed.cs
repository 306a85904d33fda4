using System.Collections.Frozen;
using ClaimCheck.Claims.Deeds;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Dates;

/// <summary>Finds the noun of a deed that a verb carries ("held talks") or schedules ("is set for May", "was put off to a meeting in June").</summary>
internal static class ScheduledDeed
{
    private static readonly FrozenDictionary<string, string> Scheduling = CueTable.Read("scheduling-verbs.tsv");

    /// <summary>Whether a verb says when a deed starts.</summary>
    public static bool Starts(string verb) => Scheduling.TryGetValue(verb, out var when) && when is "start";

    /// <summary>Whether a verb says in the present that a deed is still to come.</summary>
    public static bool IsAhead(FieldReading field, int clause, string verb) => Scheduling.TryGetValue(verb, out var when) && when is "ahead" && IsPresent(field, clause);

    /// <summary>The noun of the deed that a verb says the time of, or carries; -1 where there is none.</summary>
    public static int Carried(FieldReading field, int clause, string verb, in Parties parties)
    {
        var noun = Scheduling.ContainsKey(verb) ? Scheduled(field, clause, parties.Thing >= 0 ? parties.Thing : parties.Doer)
            : CarriedNoun.SortOf(verb) is "do" or "get" ? parties.Thing : -1;
        return noun >= 0 && field.Text.Tokens[noun].Tag == UniversalTag.Noun && field.Text.Tokens[clause].Tag == UniversalTag.Verb && TimedDeed.IsAct(field, noun) ? noun : -1;
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

    /// <summary>"Is scheduled", "has been put off", not "was scheduled" or "had been put off".</summary>
    private static bool IsPresent(FieldReading field, int clause)
    {
        var present = false;
        for (var child = field.Tree.FirstChild(clause); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "aux" or "cop")
            {
                if (field.Text.Tokens[child].FineTag is "VBD")
                {
                    return false;
                }

                present |= field.Text.Tokens[child].FineTag is "VBZ" or "VBP";
            }
        }

        return present;
    }
}
