using System.Globalization;
using ClaimCheck.Language;

namespace ClaimCheck.Tests.Language.References;

internal sealed class ReferenceGoldTests
{
    private const double Floor = 0.90;

    [Test]
    public void At_least_nine_in_ten_lines_of_our_gold_list_are_resolved_right()
    {
        EnglishAnalyzer analyzer = new();
        int right = 0;
        int all = 0;
        foreach (string line in File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Language", "References", "references.tsv")))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] columns = line.Split('\t');
            AnalyzedText text = analyzer.Analyze(columns[0].Replace("\\n", "\n", StringComparison.Ordinal), AnalysisDepth.Trees);
            foreach (string pair in columns[1].Split(" ## "))
            {
                string[] sides = pair.Split(" = ");
                string found = Entity(text, sides[0]);
                all++;
                if (found == sides[1])
                {
                    right++;
                }
                else
                {
                    TestContext.Out.WriteLine($"{columns[0]}\n  {sides[0]}: gold {sides[1]}, found {found} | names {string.Join(" | ", text.Names.Select(n => text.Text[text.Tokens[n.FirstToken].Start..text.Tokens[n.EndToken - 1].End] + ":" + n.Type + n.Entity))}");
                }
            }
        }

        TestContext.Out.WriteLine($"{right} of {all} right");
        Assert.That(all, Is.GreaterThanOrEqualTo(100));
        Assert.That((double)right / all, Is.GreaterThanOrEqualTo(Floor));
    }

    private static string Entity(AnalyzedText text, string words)
    {
        int hash = words.IndexOf('#', StringComparison.Ordinal);
        int count = hash < 0 ? 1 : int.Parse(words[(hash + 1)..], CultureInfo.InvariantCulture);
        words = hash < 0 ? words : words[..hash];
        int at = -1;
        for (int i = 0; i < count; i++)
        {
            at = NextWord(text.Text, words, at + 1);
        }

        // The words can be the end of a name ("Velkova#2"), or a reference.
        foreach (Reference reference in text.References)
        {
            if (text.Tokens[reference.FirstToken].Start == at && text.Tokens[reference.EndToken - 1].End == at + words.Length)
            {
                return text.Entities[reference.Entity].Name;
            }
        }

        foreach (NameMention name in text.Names)
        {
            if (text.Tokens[name.FirstToken].Start <= at && text.Tokens[name.EndToken - 1].End >= at + words.Length)
            {
                return text.Entities[name.Entity].Name;
            }
        }

        return "-";
    }

    private static int NextWord(string text, string words, int from)
    {
        int at = text.IndexOf(words, from, StringComparison.Ordinal);
        while (at >= 0 && ((at + words.Length < text.Length && char.IsLetterOrDigit(text[at + words.Length])) || (at > 0 && char.IsLetterOrDigit(text[at - 1]))))
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        }

        return at;
    }
}
