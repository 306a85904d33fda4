using ClaimCheck.Tests.Quantities;

namespace ClaimCheck.Tests.Documentation;

/// <summary>The tables of docs/quantities.md say what is read.</summary>
public sealed class QuantitiesPageTests
{
    private const string Header = "| Text | Read as |";

    [TestCaseSource(nameof(Rows))]
    public void The_page_on_quantities_says_what_is_read(string text, string reading) => Assert.That(QuantityText.Of(text), Is.EqualTo(reading));

    private static IEnumerable<TestCaseData> Rows()
    {
        var inTable = false;
        foreach (var line in File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "documentation", "quantities.md")))
        {
            inTable = line.StartsWith(Header, StringComparison.Ordinal) || (inTable && line.StartsWith('|'));
            if (inTable && !line.StartsWith(Header, StringComparison.Ordinal) && !line.StartsWith("|---", StringComparison.Ordinal))
            {
                var cells = line.Split(" | ");
                yield return new TestCaseData(cells[0].TrimStart('|', ' '), cells[1].TrimEnd('|', ' ')).SetName($"{{m}}({cells[0].TrimStart('|', ' ')})");
            }
        }
    }
}
