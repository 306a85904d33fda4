using ClaimCheck.Articles;
using ClaimCheck.Language;

namespace ClaimCheck.Tests.Language.Attributions;

internal sealed class AttributionGoldTests
{
    private const double Floor = 0.90;

    [Test]
    public void At_least_nine_in_ten_lines_of_our_gold_list_are_read_right()
    {
        EnglishAnalyzer analyzer = new();
        int right = 0;
        int all = 0;
        foreach (string line in File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Language", "Attributions", "attributions.tsv")))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] columns = line.Split('\t');
            AnalyzedText text = analyzer.Analyze(columns[0].Replace("\\n", "\n", StringComparison.Ordinal), AnalysisDepth.Trees);
            string found = text.Attributions.Length == 0 ? "-" : string.Join(" ## ", text.Attributions.Select(a => Line(text, a)).Order(StringComparer.OrdinalIgnoreCase));
            string gold = string.Join(" ## ", columns[1].Split(" ## ").Order(StringComparer.OrdinalIgnoreCase));
            all++;
            if (string.Equals(found, gold, StringComparison.OrdinalIgnoreCase))
            {
                right++;
            }
            else
            {
                TestContext.Out.WriteLine($"{columns[0]}\n  gold  {gold}\n  found {found}");
            }
        }

        TestContext.Out.WriteLine($"{right} of {all} right");
        Assert.That(all, Is.GreaterThanOrEqualTo(100));
        Assert.That((double)right / all, Is.GreaterThanOrEqualTo(Floor));
    }

    private static string Line(AnalyzedText text, Attribution attribution) =>
        $"{Words(text, attribution.Speaker)} {(attribution.Direct ? ">>>" : ">>")} {Words(text, attribution.Content)}";

    private static string Words(AnalyzedText text, TextSpan span) => text.Text[span.Start..span.End];
}
