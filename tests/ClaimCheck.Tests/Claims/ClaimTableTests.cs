using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Tests.Claims;

/// <summary>Claims of single sentences, field by field, as the tables say.</summary>
internal sealed class ClaimTableTests
{
    private static readonly ClaimChecker Checker = ClaimChecker.CreateBuilder().Build();

    [TestCaseSource(nameof(Rows))]
    public void Reads_the_claim_that_the_table_says(string text, string answer, string fields, bool held)
    {
        var frames = Checker.Read(new Article { Id = "a", Text = text, Published = Frames.On("2025-06-12") }).Frames.Where(f => IsAbout(f, answer)).ToList();
        var wanted = fields.Split(';', StringSplitOptions.TrimEntries).Select(f => f.Split('=', 2)).ToList();
        var best = frames.Select(f => Differences(f, wanted)).OrderBy(d => d.Count).FirstOrDefault();
        if (!held)
        {
            Assume.That(best, Is.Not.Null.And.Empty);
        }

        Assert.That(best, Is.Not.Null, $"no claim answers with “{answer}”");
        Assert.That(best, Is.Empty);
    }

    private static bool IsAbout(ClaimFrame frame, string answer) =>
        frame.Answer.Text.Contains(answer, StringComparison.Ordinal) || answer.Contains(frame.Answer.Text, StringComparison.Ordinal);

    private static List<string> Differences(ClaimFrame frame, IEnumerable<string[]> wanted) =>
        [.. wanted.Where(w => !Matches(frame, w[0], w[1])).Select(w => $"{w[0]} is {Field(frame, w[0])}, not {w[1]}")];

    private static bool Matches(ClaimFrame frame, string field, string wanted) => field is "attribution" or "place" && wanted != "-"
        ? Field(frame, field).Contains(wanted, StringComparison.OrdinalIgnoreCase)
        : Field(frame, field) == wanted;

    private static string Field(ClaimFrame frame, string field) => field switch
    {
        "kind" => frame.Kind.ToString(),
        "value" => Number(frame.Answer.Value),
        "low" => Number(frame.Answer.Set?.Hard.Low),
        "high" => Number(frame.Answer.Set?.Hard.High),
        "bound" => frame.Answer.Bound.ToString(),
        "currency" => frame.Answer.Currency ?? "-",
        "normalized" => frame.Answer.Normalized ?? "-",
        "role" => frame.Slot.Role ?? "-",
        "noun" => frame.Slot.Noun ?? "-",
        "predicate" => frame.Slot.Predicate ?? "-",
        "stat" => frame.Slot.Statistic.ToString(),
        "part" => frame.Slot.IsPart ? "yes" : "no",
        "modality" => frame.Circumstances.Modality.ToString(),
        "polarity" => frame.Circumstances.Polarity.ToString(),
        "corrected" => frame.Circumstances.Corrected ? "yes" : "no",
        "background" => frame.Circumstances.Background ? "yes" : "no",
        "attribution" => frame.Circumstances.Attribution ?? "-",
        "time" => frame.Circumstances.Timex ?? "-",
        "place" => frame.Circumstances.Places.Length == 0 ? "-" : string.Join(", ", frame.Circumstances.Places),
        _ => throw new ArgumentException(field),
    };

    private static string Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "-";

    private static IEnumerable<TestCaseData> Rows() =>
        from table in (string[])["claims-figures.tsv", "claims-circumstances.tsv", "claims-words.tsv"]
        from row in ConformanceTable.Rows(table)
        let held = row[0][0] != '?'
        let text = held ? row[0] : row[0][1..]
        select new TestCaseData(text, row[1], row[2], held).SetName($"{{m}}({text} {row[1]})");
}
