using ClaimCheck.Claims.Deeds;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.Dates;

/// <summary>Reads what a date or a clock time says the day or hour of: the deed of its clause, the noun that it belongs to ("her death on Sunday"), what is
/// scheduled ("the launch is set for May"), or what follows when a state is over ("shut until Monday").</summary>
internal static class DatedDeed
{
    /// <summary>The deed; <see langword="null"/> where the words around are too general to say one.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="anchor">Where the date stands.</param>
    public static Deed? Read(SentenceScope scope, QuantityAnchor anchor)
    {
        var field = scope.Field;
        anchor = DatePlace.Outermost(field, anchor);
        var noun = anchor.Governor >= 0 && field.Text.Tokens[anchor.Governor].Tag == UniversalTag.Noun && field.Tree.Relation(anchor.Head) is "nmod" or "compound" or "amod" ? anchor.Governor : -1;
        noun = noun < 0 && field.Tree.ChildWith(anchor.Head, "nsubj") is >= 0 and var subject && field.Text.Tokens[subject].Tag == UniversalTag.Noun ? subject : noun;
        noun = noun >= 0 && field.Text.Tokens[noun].Head is >= 0 and var verb && DeedClasses.Dated.Knows(field.Text.Tokens[verb].Lemma, field.Text.Tokens[noun].Lemma) ? -1 : noun;
        noun = DatePlace.Aside(field, anchor) is >= 0 and var named ? named : noun;
        var clause = DatePlace.ClauseOf(scope, anchor);
        var deed = noun >= 0 && TimedDeed.IsAct(field, noun) ? TimedDeed.OfNoun(scope, noun) : OfState(scope, anchor.Governor) ?? TimedDeed.OfClause(scope, clause) ?? OfNounBefore(scope, anchor, clause);
        if (deed is { IsThing: true, IsAhead: false } && noun >= 0 && field.Text.Tokens[noun].Head is >= 0 and var scheduling && ScheduledDeed.IsAhead(field, scheduling, VerbWords.Of(field, scheduling, DeedClasses.Dated)))
        {
            deed = deed with { IsAhead = true };
        }

        if (DatePlace.WhenClause(field, anchor, clause) is >= 0 and var other)
        {
            deed = TimedDeed.Both(deed, TimedDeed.OfClause(scope, other));
        }

        return DatePlace.PrepositionOf(field, anchor) switch
        {
            "until" or "till" => DeedPhases.IsDenied(field, clause) ? deed : DeedPhases.Over(deed),
            "from" => deed is null ? DeedPhases.Begun(scope, clause) : deed with { Acts = DeedPhases.With(deed.Acts, DeedPhases.Start) },
            "since" => DeedPhases.Since(field, deed, clause),
            _ => deed,
        };
    }

    /// <summary>"Takes tonnes out of the market with the closure of the mill in April": where the clause says no deed, its last noun of one before the date.</summary>
    private static Deed? OfNounBefore(SentenceScope scope, in QuantityAnchor anchor, int clause)
    {
        for (var i = anchor.First - 1; i > clause && i > scope.Sentence.FirstToken; i--)
        {
            if (scope.Field.Text.Tokens[i] is { Tag: UniversalTag.Noun } token && token.Head == clause && (WordLexicon.Default.Classes(token.Lemma) & NounClasses.Event) != 0
                && DeedClasses.Dated.Of(token.Lemma, UniversalTag.Noun).Ids.Length > 1)
            {
                return TimedDeed.OfNoun(scope, i);
            }
        }

        return null;
    }

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
        return new Deed { Acts = TimedDeed.IdsOf(field.Text.Tokens[state].Lemma, UniversalTag.Adj), Parts = parts.All };
    }
}
