using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Arithmetic;

/// <summary>Finds ages that do not fit the year in which the same person was born or the same thing was made ("the 11-year-old aircraft was delivered in
/// 2009"). Only where one sentence gives both of one subject, no other date, and nothing says that the age is one of another time.</summary>
internal static class AgeByYear
{
    private const int MostApart = 1;
    private static readonly HashSet<string> Beginnings = new(StringComparer.Ordinal) { "bear", "build", "deliver", "manufacture", "construct", "commission" };
    private static readonly HashSet<string> OtherMoments = new(StringComparer.OrdinalIgnoreCase)
    {
        "when", "then", "died", "dies", "dead", "death", "killed", "after", "before", "until", "since", "would", "will", "later", "former", "time", "became", "at", "who",
    };

    /// <summary>Appends what does not fit in a sentence.</summary>
    /// <param name="sentence">Its figures and dates with their indexes in the article, in the order of the sentence.</param>
    /// <param name="published">When the article was published; without it nothing can be told.</param>
    /// <param name="findings">Where to.</param>
    public static void Find(IReadOnlyList<(int Index, ClaimFrame Claim)> sentence, PublicationTime? published, List<ArithmeticFinding> findings)
    {
        var ages = sentence.Where(s => s.Claim is { Kind: ClaimKind.Age, Answer: { Bound: Bound.Exact, Value: >= 1 and < 130, Unit: null or "year" } }).ToArray();
        var dates = sentence.Where(s => s.Claim.Kind is ClaimKind.Date or ClaimKind.Time).ToArray();
        if (published is not { } moment || ages.Length != 1 || dates.Length != 1 || !AreOfOne(ages[0].Claim, dates[0].Claim))
        {
            return;
        }

        var (age, date) = (ages[0], dates[0]);
        if (date.Claim is not { Answer: { Bound: Bound.Exact, When: { } when }, Slot.Predicate: { } predicate } || !Beginnings.Contains(predicate)
            || when.Grain > TimeGrain.Year || when.Start.Year == when.End.Year + 1 || SaysOtherMoment(age.Claim.Context))
        {
            return;
        }

        var (since, year) = (when.Start.Year, moment.Moment.Year);
        var oldest = year - since;
        var apart = age.Claim.Answer.Value!.Value - oldest;
        if (since <= year && (apart > MostApart || apart < -1 - MostApart))
        {
            findings.Add(new ArithmeticFinding(
                "age-differs", [date.Index], string.Create(CultureInfo.InvariantCulture, $"{oldest - 1} or {oldest} years, from {since}"), age.Index,
                string.Create(CultureInfo.InvariantCulture, $"from {since} to {year} are {oldest} years, and the age is given as {age.Claim.Answer.Text}")));
        }
    }

    private static bool AreOfOne(ClaimFrame age, ClaimFrame date) =>
        (age.Slot.Names.Length > 0 && age.Slot.Names.Intersect(date.Slot.Subject).Any())
        || (age.Slot.Subject.Length > 0 && (date.Slot.Subject.Length == 0 || age.Slot.Subject.Intersect(date.Slot.Subject).Any()));

    private static bool SaysOtherMoment(string sentence) =>
        sentence.Split([' ', ',', '.', ';', ':', '—', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries).Any(OtherMoments.Contains);
}
