using ClaimCheck.Language;

namespace ClaimCheck.Tests.Language;

[TestFixture]
internal sealed class AnalyzerRobustnessTests
{
    private const string Hostile = "aZ9 .,!?'\"()-\u2019\u201C\u2026\n\r\t\u200B\u202E\u0301\uD800\uDC00\uFE0F\u200D\u05D0\u4E2D@#$%&/:;=\\_|\0\u00BD";

    [Test]
    public void Random_code_units_never_throw_and_every_token_is_in_one_sentence()
    {
        uint state = 1;
        for (int round = 0; round < 2000; round++)
        {
            var text = new char[round % 97];
            for (int i = 0; i < text.Length; i++)
            {
                state = (state * 1664525) + 1013904223;
                text[i] = round % 3 == 0 ? (char)(state >> 16) : Hostile[(int)((state >> 8) % (uint)Hostile.Length)];
            }

            Check(new string(text), AnalysisDepth.Trees);
        }
    }

    [TestCase("a")]
    [TestCase("1-")]
    [TestCase("1-1a-")]
    [TestCase("a.")]
    [TestCase("www.)")]
    [TestCase("a@b:")]
    [TestCase("it's'd've")]
    [TestCase("([{\u201C")]
    [TestCase("\"")]
    [TestCase("...")]
    [TestCase("non-")]
    [TestCase("\n")]
    [TestCase("A. ")]
    [TestCase("He said. (")]
    [TestCase("\uD800")]
    [TestCase("\u202E")]
    [TestCase("\uD83D\uDC4D\u200D")]
    public void A_megabyte_of_one_pattern_is_analyzed(string pattern)
    {
        // A quadratic scan of a megabyte would take minutes; trees, whose cost a token is larger, get a part of it.
        Check(Repeat(pattern, 1 << 20), AnalysisDepth.Tags);
        Check(Repeat(pattern, 1 << 15), AnalysisDepth.Trees);
    }

    [Test]
    public void A_megabyte_without_a_space_gets_a_tree() => Check(Repeat("claim\u2019s", 1 << 20), AnalysisDepth.Trees);

    private static string Repeat(string pattern, int length) => string.Concat(Enumerable.Repeat(pattern, length / pattern.Length));

    private static void Check(string text, AnalysisDepth depth)
    {
        AnalyzedText result = new EnglishAnalyzer().Analyze(text, depth);
        int position = 0;
        for (int t = 0; t < result.Tokens.Length; t++)
        {
            Token token = result.Tokens[t];
            Assert.That(token.Start >= position && token.End > token.Start && token.End <= text.Length, Is.True, "tokens are in order, not empty and inside the text");
            Sentence sentence = result.Sentences[token.Sentence];
            Assert.That(t >= sentence.FirstToken && t < sentence.EndToken && token.Start >= sentence.Start && token.End <= sentence.End, Is.True);
            position = token.End;
        }
    }
}
