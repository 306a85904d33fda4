using System.Collections.Frozen;
using ClaimCheck.Claims.Deeds;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;

namespace ClaimCheck.Claims.Dates;

/// <summary>Tells which part of a deed or a state a date is the day of: when it began ("since May"), or what follows when it is over ("shut until Monday").</summary>
internal static class DeedPhases
{
    private static readonly (uint State, uint Next)[] EndStates =
        [.. CueTable.Read("end-states.tsv").Select(r => (DeedClasses.IdOf(r.Key), DeedClasses.IdOf(r.Value))).Order()];

    private static readonly FrozenDictionary<string, string> BeginStates = CueTable.Read("begin-states.tsv");
    private static readonly uint End = DeedClasses.IdOf("end");

    /// <summary>Id of the class of starting.</summary>
    public static readonly uint Start = DeedClasses.IdOf("start");

    /// <summary>What a clause too general to say a deed tells the beginning of ("pays more from 1 June", "tickets cost 3 euros from Monday").</summary>
    public static Deed? Begun(SentenceScope scope, int clause)
    {
        var parties = new Parties(scope.Field, clause);
        var parts = new DeedParts(scope, -1);
        parts.Add(parties.Thing >= 0 ? parties.Thing : parties.Doer, DeedRole.Thing);
        return parts.All is { Length: > 0 } all ? new Deed { Acts = [Start], Parts = all } : null;
    }

    /// <summary>"The first win since 1968", "had not won since 1968": the last was then. "Closed since May", "has led it since 1998": then it began.</summary>
    public static Deed? Since(FieldReading field, Deed? deed, int clause)
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

    /// <summary>What follows when a state is over.</summary>
    public static Deed? Over(Deed? state)
    {
        if (state is null)
        {
            return null;
        }

        var next = EndStates.Where(e => Array.BinarySearch(state.Acts, e.State) >= 0).Select(e => e.Next).ToList();
        return state with { Acts = [.. next.Append(End).Distinct().Order()], Implied = [] };
    }

    /// <summary>"Did not reopen until Monday": then it did.</summary>
    public static bool IsDenied(FieldReading field, int clause)
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

    public static uint[] With(uint[] ids, uint id) => [.. ids.Append(id).Distinct().Order()];
}
