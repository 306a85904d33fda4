using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Similarity;
using ClaimCheck.Quantities;

namespace ClaimCheck.Matching.Questions;

/// <summary>What the claim of an age tells: how many years, of whom, and whether another age can be a slip of it.</summary>
internal static class ToldAge
{
    /// <summary>Years by which the ages of one person without a name are told apart at most.</summary>
    private const decimal YoungApart = 3;

    /// <summary>How many words before an age may tell that it is of another time.</summary>
    private const int WordsBefore = 4;

    /// <summary>The age of a person now, in years; of what will be or was once, nothing.</summary>
    public static decimal? YearsOf(ClaimFrame claim) => claim.Answer is { Bound: Bound.Exact, Value: { } value } && claim.Circumstances.Modality is not (Modality.Hypothetical or Modality.Expected) && !IsOfThen(claim)
        ? claim.Answer.Unit switch
        {
            null or "year" => value,
            "month" => value / 12,
            "week" => value / 52,
            "day" => value / 365,
            _ => null,
        } : null;

    /// <summary>"Ilva, then 5 months old", "had an operation at 1 week old", "when he was five".</summary>
    private static bool IsOfThen(ClaimFrame claim)
    {
        var before = claim.Context.AsSpan(0, Math.Clamp(claim.Answer.Span.Start - claim.Sentence.Start, 0, claim.Context.Length)).TrimEnd();
        for (var steps = 0; steps < WordsBefore && before.Length > 0; steps++)
        {
            var word = before[(before.LastIndexOf(' ') + 1)..];
            if (word is "when" or "When" || (steps == 0 && word is "then" or "Then" or "at" or "At"))
            {
                return true;
            }

            before = before[..^word.Length].TrimEnd();
        }

        return false;
    }

    /// <summary>The words of the name of whose age is told; none where no name is.</summary>
    public static uint[] NameOf(ClaimFrame claim) => Array.FindAll(claim.Slot.Subject, id => Array.BinarySearch(claim.Slot.Names, id) >= 0);

    /// <summary>"Adeline Marsan", "Adelyn Marsan".</summary>
    public static bool AreSpellings(ClaimFrame a, ClaimFrame b) => a.Slot.Person is { } one && b.Slot.Person is { } two && NameSimilarity.Compare(one, two) == NameRelation.SpellingVariant;

    /// <summary>"3" for "33": one age is the other with a digit left out.</summary>
    public static bool IsDigitLost(decimal a, decimal b) => Math.Truncate(a) == a && Math.Truncate(b) == b
        && (Math.Truncate(a / 10) == b || Math.Truncate(b / 10) == a || (a >= 10 && a % 10 == b) || (b >= 10 && b % 10 == a));

    /// <summary>Whether two ages may be told of one young person.</summary>
    public static bool AreNear(decimal a, decimal b) => Math.Abs(a - b) <= YoungApart;
}
