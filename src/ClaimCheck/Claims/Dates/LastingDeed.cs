using System.Collections.Frozen;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Dates;

/// <summary>Reads what a length of time is the length of: the noun that it measures ("a siege of 41 days", "the siege lasted 41 days"), the noun that it is
/// spent on ("three days of talks"), or the deed of its clause ("besieged for 41 days").</summary>
internal static class LastingDeed
{
    private static readonly FrozenDictionary<string, string> Lasting = CueTable.Read("lasting-verbs.tsv");

    /// <summary>The deed; <see langword="null"/> where the words around are too general to say one.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="anchor">Where the length of time stands.</param>
    public static Deed? Read(SentenceScope scope, in QuantityAnchor anchor)
    {
        var spent = SpentOn(scope.Field, anchor.Head);
        var noun = spent >= 0 ? spent : anchor.Noun >= 0 && IsSubjectOfDeed(scope.Field, anchor) ? -1 : anchor.Noun;
        if (noun >= 0 && scope.Field.Text.Tokens[noun].Tag == UniversalTag.Noun && TimedDeed.IsAct(scope.Field, noun))
        {
            return TimedDeed.OfNoun(scope, noun);
        }

        return noun < 0 || spent >= 0 ? TimedDeed.OfClause(scope, scope.Field.Clauses.HeadOf(anchor.Head)) : null;
    }

    /// <summary>"The field was closed for two days": what lasted is the closing; of "the siege lasted", "the talks ran" it is the subject.</summary>
    private static bool IsSubjectOfDeed(FieldReading field, in QuantityAnchor anchor) => anchor.Governor >= 0 && field.Text.Tokens[anchor.Governor] is { Tag: UniversalTag.Verb } verb
        && field.Text.Tokens[anchor.Noun].Head == anchor.Governor && !Lasting.ContainsKey(verb.Lemma);

    /// <summary>"19 hours of talks": the noun behind the unit; -1 where there is none.</summary>
    private static int SpentOn(FieldReading field, int unit)
    {
        for (var child = field.Tree.FirstChild(unit); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (child > unit && field.Tree.Relation(child) is "nmod" && field.Tree.ChildWith(child, "case") is >= 0 and var mark && field.Text.Form(mark) is "of")
            {
                return child;
            }
        }

        return -1;
    }
}
