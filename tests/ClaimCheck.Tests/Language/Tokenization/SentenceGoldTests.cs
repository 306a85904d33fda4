using ClaimCheck.Language;

namespace ClaimCheck.Tests.Language.Tokenization;

internal sealed class SentenceGoldTests
{
    private const double Floor = 98.5;

    [Test]
    public void Boundaries_of_our_gold_list_are_found()
    {
        EnglishAnalyzer analyzer = new();
        int right = 0;
        int found = 0;
        int expected = 0;
        foreach (string line in File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Language", "Tokenization", "sentences.tsv")))
        {
            if (line[0] == '#')
            {
                continue;
            }

            string[] parts = line.Replace("\\n", " | ", StringComparison.Ordinal).Split(" | ");
            string text = line.Replace("\\n", "\n", StringComparison.Ordinal).Replace(" | ", " ", StringComparison.Ordinal);
            HashSet<int> gold = [];
            int start = 0;
            foreach (string part in parts.SkipLast(1))
            {
                gold.Add(start + part.Length);
                start += part.Length + 1;
            }

            int[] ends = [.. analyzer.Analyze(text, AnalysisDepth.Tokens).Sentences.SkipLast(1).Select(s => s.End)];
            right += ends.Count(gold.Contains);
            found += ends.Length;
            expected += gold.Count;
            if (!gold.SetEquals(ends))
            {
                TestContext.Out.WriteLine($"{line}\n  found {string.Join(", ", ends.Where(e => !gold.Contains(e)).Select(e => text[..e]))}, missed {string.Join(", ", gold.Except(ends).Select(e => text[..e]))}");
            }
        }

        TestContext.Out.WriteLine($"boundaries: {right} right, {found} found, {expected} gold");
        Assert.That(expected, Is.GreaterThan(100));
        Assert.That(200.0 * right / (found + expected), Is.GreaterThanOrEqualTo(Floor));
    }
}
