using ClaimCheck.Language;

namespace ClaimCheck.Tests.Language.Parsing;

[TestFixture]
internal sealed class DependencyParserTests
{
    [TestCase(255)]
    [TestCase(256)]
    [TestCase(257)]
    [TestCase(1500)]
    public void A_sentence_of_any_length_is_one_tree_with_one_root(int words)
    {
        string text = "The dam burst " + string.Join(' ', Enumerable.Repeat("and floods killed twelve people in Orlo", words / 7)) + string.Concat(Enumerable.Repeat(" then", words % 7)) + ".";
        AnalyzedText result = new EnglishAnalyzer().Analyze(text, AnalysisDepth.Trees);

        Assert.That(result.Sentences, Has.Length.EqualTo(1));
        Assert.That(result.Tokens.Count(t => t.Head < 0), Is.EqualTo(1));
        Assert.That(result.Tokens.Single(t => t.Head < 0).Relation, Is.EqualTo("root"));
        for (int t = 0; t < result.Tokens.Length; t++)
        {
            int steps = 0;
            for (int up = t; up >= 0; up = result.Tokens[up].Head)
            {
                Assert.That(steps++, Is.LessThanOrEqualTo(result.Tokens.Length));
            }
        }
    }

    [Test]
    public void A_sentence_has_the_tree_among_others_that_it_has_alone()
    {
        string[] texts =
        [
            "The dam burst.", "Rescuers pulled 19 survivors from the rubble, said Ahmed Tann, a spokesman.",
            "Floods " + string.Join(' ', Enumerable.Repeat("killed twelve people in Orlo and", 50)) + " nobody knew why.",
            "Why?", "Nobody in the long and narrow valley knew why the wall had not been mended.", "The council met on Monday.",
            "Floods " + string.Join(' ', Enumerable.Repeat("spread over fields and", 90)) + " it rained.", "Two ferries sank near Port Keld, officials said.",
        ];
        var analyzer = new EnglishAnalyzer();
        AnalyzedText together = analyzer.Analyze(string.Join('\n', texts), AnalysisDepth.Trees);

        Assert.That(together.Sentences, Has.Length.EqualTo(texts.Length));
        for (int s = 0; s < texts.Length; s++)
        {
            int first = together.Sentences[s].FirstToken;
            Token[] alone = analyzer.Analyze(texts[s], AnalysisDepth.Trees).Tokens;
            var among = together.Tokens[first..together.Sentences[s].EndToken];
            Assert.That(among.Select(t => (t.FineTag, t.Relation, Math.Max(-1, t.Head - first), t.Sentence)), Is.EqualTo(alone.Select(t => (t.FineTag, t.Relation, t.Head, s))), texts[s]);
        }
    }

    [Test]
    public void Parsing_one_text_does_not_depend_on_the_texts_before_it()
    {
        const string Text = "Rescuers pulled 19 survivors from the rubble, said Ahmed Tann, a spokesman.";
        var analyzer = new EnglishAnalyzer();
        Token[] first = analyzer.Analyze(Text, AnalysisDepth.Trees).Tokens;
        analyzer.Analyze(string.Join(' ', Enumerable.Repeat("Nobody in the long and narrow valley knew why", 60)), AnalysisDepth.Trees);

        Assert.That(analyzer.Analyze(Text, AnalysisDepth.Trees).Tokens, Is.EqualTo(first));
    }
}
