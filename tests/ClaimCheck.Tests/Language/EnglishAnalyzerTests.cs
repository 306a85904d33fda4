using ClaimCheck.Language;

namespace ClaimCheck.Tests.Language;

[TestFixture]
internal sealed class EnglishAnalyzerTests
{
    private static readonly EnglishAnalyzer Analyzer = new();

    [TestCase("A missile strike killed 38 people in Orlo.", "killed", "people", "obj")]
    [TestCase("A missile strike killed 38 people in Orlo.", "people", "38", "nummod")]
    [TestCase("The dam burst, the Health Ministry said on Monday.", "said", "Ministry", "nsubj")]
    [TestCase("At least 67 people were killed in the crash.", "killed", "people", "nsubj:pass")]
    [TestCase("The company bought 300 trucks.", "bought", "company", "nsubj")]
    public void Trees_say_who_did_what_to_whom(string text, string head, string word, string relation)
    {
        AnalyzedText result = Analyzer.Analyze(text, AnalysisDepth.Trees);
        Token token = result.Tokens.Single(t => text[t.Start..t.End] == word);

        Assert.That((text[result.Tokens[token.Head].Start..result.Tokens[token.Head].End], token.Relation), Is.EqualTo((head, relation)));
    }

    [Test]
    public void Each_sentence_is_a_tree_with_one_root()
    {
        AnalyzedText result = Analyzer.Analyze("The toll rose to 67 from 38. Police, who had said \u201Cno\u201D, left (quickly). What now?\nDam burst kills 12", AnalysisDepth.Trees);

        foreach (Sentence sentence in result.Sentences)
        {
            int roots = 0;
            for (int t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                roots += result.Tokens[t].Head < 0 ? 1 : 0;
                int steps = 0;
                for (int up = t; up >= 0; up = result.Tokens[up].Head)
                {
                    Assert.That(up >= sentence.FirstToken && up < sentence.EndToken && steps++ <= sentence.EndToken - sentence.FirstToken, Is.True);
                }
            }

            Assert.That(roots, Is.EqualTo(1));
        }
    }

    [Test]
    public void Tags_come_without_trees_when_no_trees_are_asked_for()
    {
        Token[] tokens = Analyzer.Analyze("Floods killed 12 people.", AnalysisDepth.Tags).Tokens;

        Assert.That(tokens.Select(t => t.Tag), Is.EqualTo(new[] { UniversalTag.Noun, UniversalTag.Verb, UniversalTag.Num, UniversalTag.Noun, UniversalTag.Punct }));
        Assert.That(tokens.All(t => t.Head == -1 && t.Relation.Length == 0), Is.True);
        Assert.That(tokens[1].Lemma, Is.EqualTo("kill"));
    }

    [Test]
    public void Threads_share_one_model_and_get_the_same_result()
    {
        const string Text = "The ministry said 38 people had been killed when the airliner crashed near Orlo on Monday. Twenty-nine survived.";
        string expected = string.Join(' ', Analyzer.Analyze(Text, AnalysisDepth.Trees).Tokens);
        var results = new string[64];
        Parallel.For(0, results.Length, i => results[i] = string.Join(' ', Analyzer.Analyze(Text, AnalysisDepth.Trees).Tokens));

        Assert.That(results, Is.All.EqualTo(expected));
    }

    [Test]
    public void Steady_work_allocates_little_more_than_its_result()
    {
        string text = string.Join(' ', Enumerable.Repeat("The ministry said 38 people had been killed when the airliner crashed near Orlo on Monday.", 40));
        int count = Analyzer.Analyze(text, AnalysisDepth.Trees).Tokens.Length;
        long before = GC.GetAllocatedBytesForCurrentThread();
        Analyzer.Analyze(text, AnalysisDepth.Trees);
        long perToken = (GC.GetAllocatedBytesForCurrentThread() - before) / count;

        Assert.That(perToken, Is.LessThan(96), "a token of the result takes 48 bytes; names, entities and attributions come on top");
    }
}
