using System.Collections.Frozen;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Figures;

/// <summary>The words that say what sort of figure stands beside them ("rate", "total", "record").</summary>
internal static class StatisticCues
{
    private static readonly FrozenDictionary<string, Statistic> Cues = CueTable.Read<Statistic>("statistics.tsv");

    /// <summary>Whether a word says a change ("rise", "cut").</summary>
    /// <param name="lemma">The word's lemma.</param>
    public static bool IsChange(string lemma) => Cues.TryGetValue(lemma, out var cue) && cue == Statistic.Change;

    /// <summary>The sort that a word beside the figure says; where the figure is what something came to, a verb of change says none ("fell to 380 million").</summary>
    public static Statistic? Near(SentenceScope scope, QuantityAnchor anchor, bool isLevel)
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
}
