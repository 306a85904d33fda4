using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Tests.Quantities;

/// <summary>The tables Conformance/*.tsv: what is read from short texts, written so that an editor can check it.</summary>
public sealed class QuantityConformanceTests
{
    [TestCaseSource(nameof(Rows), new object[] { "numbers.tsv" })]
    public void Reads_numbers_as_the_table_says(string text, string expected) => Check(text, expected);

    [TestCaseSource(nameof(Rows), new object[] { "money.tsv" })]
    public void Reads_money_as_the_table_says(string text, string expected) => Check(text, expected);

    [TestCaseSource(nameof(Rows), new object[] { "units.tsv" })]
    public void Reads_measures_as_the_table_says(string text, string expected) => Check(text, expected);

    [TestCaseSource(nameof(Rows), new object[] { "counts.tsv" })]
    public void Reads_what_is_counted_as_the_table_says(string text, string expected) => Check(text, expected);

    [TestCaseSource(nameof(Rows), new object[] { "ranges.tsv" })]
    public void Reads_ranges_and_results_as_the_table_says(string text, string expected) => Check(text, expected);

    [TestCaseSource(nameof(Rows), new object[] { "hedges.tsv" })]
    public void Reads_hedges_and_trends_as_the_table_says(string text, string expected) => Check(text, expected);

    [TestCaseSource(nameof(Rows), new object[] { "others.tsv" })]
    public void Leaves_what_is_no_quantity_as_the_table_says(string text, string expected) => Check(text, expected);

    [TestCaseSource(nameof(Rows), new object[] { "complaints.tsv" })]
    public void Gets_right_what_users_of_other_readers_complain_of(string text, string expected) => Check(text, expected);

    [TestCaseSource(nameof(SetRows))]
    public void Makes_sets_as_the_table_says(string text, string hard, string soft)
    {
        var set = QuantityReader.Default.Read(text, null).Single().Set!;
        Assert.That(QuantityText.Of(set.Hard), Is.EqualTo(hard));
        Assert.That(QuantityText.Of(set.Soft), Is.EqualTo(soft));
    }

    private static void Check(string text, string expected) => Assert.That(QuantityText.Of(text), Is.EqualTo(expected));

    private static IEnumerable<TestCaseData> Rows(string table) => Table(table).Select(static row => new TestCaseData(row[0], row[1]).SetName($"{{m}}({row[0]})"));

    private static IEnumerable<TestCaseData> SetRows() => Table("sets.tsv").Select(static row => new TestCaseData(row[0], row[1], row[2]).SetName($"{{m}}({row[0]})"));

    private static List<string[]> Table(string table)
    {
        using var stream = typeof(QuantityConformanceTests).Assembly.GetManifestResourceStream("Conformance/" + table);
        Assert.That(stream, Is.Not.Null, table);
        using var reader = new StreamReader(stream!);
        return [.. DataTable.Rows(reader)];
    }
}
