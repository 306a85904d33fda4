using System.Globalization;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Verdicts.Arithmetic;

/// <summary>Finds counts of persons that are spelled out in one sentence and do not add up to the total beside them ("46 people: 41 passengers, two
/// pilots and two attendants"), and parts that are larger than their whole ("nine people, including 12 children").</summary>
internal static class EnumeratedSum
{
    private const decimal Nearest = 0.5m;
    private const decimal Farthest = 1.5m;
    private static readonly string[] Opening = [":", "—", "–", " comprising", " consisting of", " made up of", "("];
    private static readonly string[] Total = ["a total of", "in all", "altogether", "in total"];

    /// <summary>Appends what does not add up in a sentence.</summary>
    /// <param name="sentence">Its figures with their indexes in the article, in the order of the sentence.</param>
    /// <param name="findings">Where to.</param>
    public static void Find(IReadOnlyList<(int Index, ClaimFrame Claim)> sentence, List<ArithmeticFinding> findings)
    {
        var claims = sentence.Select(s => s.Claim).ToArray();
        for (var first = 0; first < claims.Length; first++)
        {
            var length = CountList.Length(claims, first);
            if (first > 0 && length > 0 && IsWhole(claims[first - 1]) && CountList.Between(claims[first - 1], claims[first]).TrimEnd() is var opening)
            {
                if (opening.EndsWith("including", StringComparison.Ordinal))
                {
                    AddExcess(sentence, first, length, findings);
                }
                else if (length > 1 && Opening.Any(o => opening.EndsWith(o, StringComparison.Ordinal)) && CountList.Ends(claims[first + length - 1]))
                {
                    Add(sentence, first, length, first - 1, findings);
                }
            }

            if (length > 2 && first + length <= claims.Length && SaysTotal(claims, first + length - 1))
            {
                Add(sentence, first, length - 1, first + length - 1, findings);
            }

            first += Math.Max(0, length - 1);
        }
    }

    private static bool IsWhole(ClaimFrame claim) => CountList.IsCountOfPersons(claim) && !claim.Slot.IsPart;

    private static bool SaysTotal(ClaimFrame[] claims, int whole) =>
        Total.Any(t => claims[whole].Context.AsSpan(claims[whole].Answer.Span.End - claims[whole].Sentence.Start).TrimStart()
            .StartsWith((claims[whole].Slot.Noun ?? "") + " " + t, StringComparison.OrdinalIgnoreCase));

    private static void Add(IReadOnlyList<(int Index, ClaimFrame Claim)> sentence, int first, int length, int whole, List<ArithmeticFinding> findings)
    {
        var parts = sentence.Skip(first).Take(length).ToArray();
        var sum = parts.Sum(p => p.Claim.Answer.Value!.Value);
        var total = sentence[whole].Claim.Answer.Value!.Value;
        if (sum != total && sum >= total * Nearest && sum <= total * Farthest)
        {
            var value = string.Join(" + ", parts.Select(p => Print(p.Claim.Answer.Value!.Value))) + " = " + Print(sum);
            findings.Add(new ArithmeticFinding(
                "sum-differs", [.. parts.Select(p => p.Index)], value, sentence[whole].Index, $"the sentence spells out {Print(sum)} and says {Print(total)}"));
        }
    }

    private static void AddExcess(IReadOnlyList<(int Index, ClaimFrame Claim)> sentence, int first, int length, List<ArithmeticFinding> findings)
    {
        var whole = sentence[first - 1];
        foreach (var part in sentence.Skip(first).Take(length).Where(p => p.Claim.Answer.Value > whole.Claim.Answer.Value).Take(1))
        {
            findings.Add(new ArithmeticFinding(
                "part-exceeds-whole", [part.Index], part.Claim.Answer.Text, whole.Index,
                $"{Print(part.Claim.Answer.Value!.Value)} cannot be included in {Print(whole.Claim.Answer.Value!.Value)}"));
        }
    }

    private static string Print(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);
}
