using System.Globalization;
using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Tests.Quantities.Dates;

public sealed class DateConformanceTests
{
    [TestCaseSource(nameof(DateRows))]
    public void Reads_dates_as_the_table_says(string text, string published, string words, string timex, string when) => Check(text, published, words, timex, when);

    [TestCaseSource(nameof(TimeRows))]
    public void Reads_times_as_the_table_says(string text, string published, string words, string timex, string when) => Check(text, published, words, timex, when);

    private static void Check(string text, string published, string words, string timex, string when)
    {
        var found = DateTexts.Read(text, published);
        if (words == "-")
        {
            Assert.That(found.Select(q => q.Span.In(text).ToString()), Is.Empty);
            return;
        }

        Assert.That(found.Select(q => q.Span.In(text).ToString()), Is.EqualTo(new[] { words }));
        Assert.That(found[0].Timex, Is.EqualTo(timex));
        Assert.That(Print(found[0].When), Is.EqualTo(when));
    }

    private static string Print(TimeInterval? when) => when is not { } known ? "-"
        : string.Create(CultureInfo.InvariantCulture, $"{Moment(known.Start)}/{Moment(known.End)}{(known.ZoneMinutes is { } zone ? $" {zone:+0;-0;+0}" : "")}");

    private static string Moment(DateTime moment) =>
        moment.ToString(moment.Year == 1 ? "%d'T'HH:mm" : moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private static IEnumerable<TestCaseData> DateRows() => Rows("dates.tsv");

    private static IEnumerable<TestCaseData> TimeRows() => Rows("times.tsv");

    private static IEnumerable<TestCaseData> Rows(string table)
    {
        using var stream = typeof(DateConformanceTests).Assembly.GetManifestResourceStream("Conformance/" + table);
        Assert.That(stream, Is.Not.Null, table);
        using var reader = new StreamReader(stream!);
        foreach (var row in DataTable.Rows(reader).ToList())
        {
            yield return new TestCaseData(row[0], row[1], row[2], row[3], row[4]).SetName($"{{m}}({row[1]}: {row[0]})");
        }
    }
}
