using System.Collections.Frozen;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Figures;

/// <summary>Tells what sort of figure a quantity is: a level, a change, a rate, a share, a mean, a total.</summary>
internal static class StatisticReader
{
    /// <summary>How many words may stand between a preposition and its figure.</summary>
    private const int Hedge = 4;

    /// <summary>How many words a level with its preposition has at most ("to more than six euros a share").</summary>
    private const int Level = 8;

    private static readonly FrozenDictionary<string, Statistic> Cues = CueTable.Read<Statistic>("statistics.tsv");

    /// <summary>The sort of figure.</summary>
    public static Statistic Of(SentenceScope scope, Quantity quantity, QuantityAnchor anchor)
    {
        switch (quantity.Kind)
        {
            case QuantityKind.Age:
                return Statistic.Age;
            case QuantityKind.Score:
                return Statistic.Score;
            case QuantityKind.Ordinal:
                return Statistic.Rank;
        }

        var before = WordBefore(scope, anchor.First);
        if (before is "from" && quantity.Bound != Bound.Range && (HasChangeVerb(scope, anchor) || StandsBehindLevel(scope, anchor)) && !IsSource(scope, quantity, anchor))
        {
            return Statistic.Previous;
        }

        if (quantity.Kind == QuantityKind.Percent && SaysMore(scope, anchor))
        {
            return Statistic.Change;
        }

        if (before is not ("to" or "at") && (before is "by" || quantity.Trend != Trend.None) && (HasChangeVerb(scope, anchor) || SaysChange(scope, anchor)))
        {
            return Statistic.Change;
        }

        if (quantity.Unit is { } unit && unit.Contains(" per ", StringComparison.Ordinal))
        {
            return Statistic.Rate;
        }

        return CueNear(scope, anchor, before is "to" or "at") ?? (quantity.Kind == QuantityKind.Percent && IsShare(scope, anchor) ? Statistic.Share : Statistic.Count);
    }

    /// <summary>"To six cents from 14": the figure before "from" is what it came to.</summary>
    private static bool StandsBehindLevel(SentenceScope scope, QuantityAnchor anchor)
    {
        var from = anchor.First - 1;
        while (from > scope.Sentence.FirstToken && from >= anchor.First - Hedge && scope.Field.Text.Form(from) is not "from")
        {
            from--;
        }

        var figure = false;
        for (var at = from - 1; at >= scope.Sentence.FirstToken && at >= from - Level; at--)
        {
            figure |= scope.IsFigure(at);
            if (figure && scope.Field.Text.Form(at) is "to")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The tusks came from some 900 elephants": counted things that something comes from; not "from two goals down".</summary>
    private static bool IsSource(SentenceScope scope, Quantity quantity, QuantityAnchor anchor) =>
        quantity.Kind is QuantityKind.Count && anchor.Noun > anchor.Last && scope.Field.Clauses.HeadOf(anchor.Head) is >= 0 and var verb
        && scope.Field.Text.Tokens[verb].Lemma is "come" or "go" or "draw" or "get" or "take"
        && !(anchor.Noun + 1 < scope.Sentence.EndToken && scope.Field.Text.Form(anchor.Noun + 1) is "down" or "behind" or "back" or "up" or "ahead" or "to");

    /// <summary>"4.2 percent more pay", "a third fewer", "12% cheaper": a comparative right behind a percentage says a change.</summary>
    private static bool SaysMore(SentenceScope scope, QuantityAnchor anchor)
    {
        var next = anchor.Last + 1;
        return next < scope.Sentence.EndToken
            && (scope.Field.Text.Tokens[next].FineTag is "JJR" or "RBR" || scope.Field.Text.Form(next) is "more" or "less" or "fewer" or "up" or "down");
    }

    /// <summary>The preposition before a figure; hedges between them do not count ("to more than 67").</summary>
    private static string? WordBefore(SentenceScope scope, int first)
    {
        for (var at = first - 1; at >= scope.Sentence.FirstToken && at >= first - Hedge; at--)
        {
            var token = scope.Field.Text.Tokens[at];
            if (token.Lemma is not "than" && token.Tag is UniversalTag.Adp or UniversalTag.Part or UniversalTag.Sconj)
            {
                return token.Lemma.Length > 0 ? token.Lemma : scope.Field.Text.Form(at).ToString().ToLowerInvariant();
            }

            if (token.Lemma is not "than" && token.Tag is not (UniversalTag.Adv or UniversalTag.Det or UniversalTag.Sym or UniversalTag.Adj) && !CurrencyCode.Is(scope.Field.Text.Form(at)))
            {
                return null;
            }
        }

        return null;
    }

    private static bool HasChangeVerb(SentenceScope scope, QuantityAnchor anchor)
    {
        var field = scope.Field;
        var clause = field.Clauses.HeadOf(anchor.Head);
        return clause >= 0 && field.Tree.Relation(anchor.Noun >= 0 ? anchor.Noun : anchor.Head) is not "nsubj" && (anchor.Governor == clause || anchor.Noun < 0 || anchor.Head == clause) && MeasureVerbs.MovesItsSubject(field.Text.Tokens[clause].Lemma);
    }

    /// <summary>Whether a noun of change governs the figure ("a fall of 3%"), or a headline without a verb does ("Sales up 3%").</summary>
    private static bool SaysChange(SentenceScope scope, QuantityAnchor anchor)
    {
        foreach (var at in (ReadOnlySpan<int>)[anchor.Noun, anchor.Governor])
        {
            if (at >= 0 && Cues.TryGetValue(scope.Field.Text.Tokens[at].Lemma, out var cue) && cue == Statistic.Change)
            {
                return true;
            }
        }

        var clause = scope.Field.Clauses.HeadOf(anchor.Head);
        return clause < 0 || scope.Field.Text.Tokens[clause].Tag != UniversalTag.Verb;
    }

    /// <summary>The sort that a word beside the figure says; where the figure is what something came to, a verb of change says none ("fell to 380 million").</summary>
    private static Statistic? CueNear(SentenceScope scope, QuantityAnchor anchor, bool isLevel)
    {
        var tokens = scope.Field.Text.Tokens;
        foreach (var at in (ReadOnlySpan<int>)[anchor.Noun >= 0 ? anchor.Noun : anchor.Head, anchor.Governor])
        {
            if (at < 0)
            {
                continue;
            }

            if (Cues.TryGetValue(tokens[at].Lemma, out var own) && !IsOtherSense(scope, own, at) && !(own == Statistic.Change && IsCountedSubject(scope, anchor, at)) && !(isLevel && own == Statistic.Change && tokens[at].Tag == UniversalTag.Verb))
            {
                return own;
            }

            for (var child = scope.Field.Tree.FirstChild(at); child >= 0; child = scope.Field.Tree.NextSibling(child))
            {
                if (scope.Field.Tree.Relation(child) is "amod" or "det" or "compound" or "advmod" or "obj" && (child < at || scope.Field.Tree.Relation(child) is "obj") && !scope.IsFigure(child) && Cues.TryGetValue(tokens[child].Lemma, out var cue) && !IsOtherSense(scope, cue, child))
                {
                    return cue;
                }
            }
        }

        return null;
    }

    /// <summary>"Fifty-two sheep fell victim": counted things that fell are no fall of something.</summary>
    private static bool IsCountedSubject(SentenceScope scope, QuantityAnchor anchor, int verb) =>
        anchor.Noun > anchor.Last && scope.Field.Text.Tokens[verb].Tag == UniversalTag.Verb && scope.Field.Text.Tokens[anchor.Noun].Head == verb && scope.Field.Tree.Relation(anchor.Noun) is "nsubj";

    /// <summary>What was recorded is no record, nor are the records of patients; shares that are traded are no part of a whole; "cut off" and "cut tobacco"
    /// tell of no change, nor does a name.</summary>
    private static bool IsOtherSense(SentenceScope scope, Statistic cue, int at) => scope.Field.Text.Tokens[at] is var token && cue switch
    {
        Statistic.Change => token.Tag == UniversalTag.Propn || (token.Lemma is "cut"
            && (scope.Field.Tree.Relation(at) is "amod" || (at + 1 < scope.Sentence.EndToken && scope.Field.Text.Form(at + 1) is "off" or "out" or "short"))),
        Statistic.Extreme => token.Tag == UniversalTag.Verb || token.FineTag is "NNS",
        Statistic.Share => token.FineTag is "NNS",
        _ => false,
    };

    private static bool IsShare(SentenceScope scope, QuantityAnchor anchor)
    {
        var next = anchor.Last + 1;
        return next < scope.Sentence.EndToken && scope.Field.Text.Form(next) is "of";
    }
}
