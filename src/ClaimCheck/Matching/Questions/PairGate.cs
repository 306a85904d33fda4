using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Matching.Questions;

/// <summary>Which claims can answer one question at all: the sorts of their answers must fit.</summary>
internal static class PairGate
{
    /// <summary>Whether the pair is worth a comparison: a place that a common noun tells answers where one deed was done, and nothing else; what is told of a person answers of the
    /// same person.</summary>
    public static bool Admits(ClaimFrame a, ClaimFrame b) => ClassOf(a.Kind) == ClassOf(b.Kind)
        && a.Answer.Fact?.Aspect == b.Answer.Fact?.Aspect
        && ((a.Answer is { Site: null or { Noun: null }, Fact: null } && b.Answer is { Site: null or { Noun: null } }) || (a.Slot.Deed is { } one && b.Slot.Deed is { } two && TermOverlap.Any(one.Acts, two.Acts)));

    /// <summary>How many groups of pairs have weights of their own.</summary>
    public const int Groups = 10;

    /// <summary>The group of pairs that share a table of weights: answers that agree and answers that disagree, of figures, dates and times, names and
    /// places, whether and why, quotations. That two answers agree speaks for one question by itself; where they disagree the rest has to.</summary>
    public static int GroupOf(in PairLevels levels) => (2 * AnswersOf((ClaimKind)levels.Of(Comparison.Kind))) + (Disagree(levels) ? 1 : 0);

    /// <summary>Whether the answers disagree.</summary>
    public static bool Disagree(in PairLevels levels) =>
        AnswerCloseness.Disagree(AnswersOf((ClaimKind)levels.Of(Comparison.Kind)), levels.Of(Comparison.Closeness));

    /// <summary>Whether answers of a kind are figures.</summary>
    public static bool IsFigure(ClaimKind kind) => AnswersOf(kind) == 0;

    private static int AnswersOf(ClaimKind kind) => kind switch
    {
        ClaimKind.Date or ClaimKind.Time => 1,
        ClaimKind.Name or ClaimKind.Place => 2,
        ClaimKind.Polarity or ClaimKind.Cause => 3,
        ClaimKind.Quote => 4,
        _ => 0,
    };

    /// <summary>The class of answers that can be held against each other.</summary>
    public static int ClassOf(ClaimKind kind) => kind switch
    {
        ClaimKind.Count or ClaimKind.Number => 0,
        ClaimKind.Date or ClaimKind.Time => 1,
        _ => 2 + (int)kind,
    };
}
