using ClaimCheck.Language;
using ClaimCheck.Language.Conllu;

namespace ClaimCheck.Tests.Language.Treebanks;

internal sealed class NewsTreeScoreTests
{
    private const double TagFloor = 97.5;
    private const double HeadFloor = 92;
    private const double LabelFloor = 89.5;

    [Test]
    public void The_shipped_model_parses_our_news_test_sentences_well()
    {
        TreebankAnnotator annotator = new(new EnglishAnalyzer().Model, goldTags: false);
        int words = 0;
        int tags = 0;
        int heads = 0;
        int labels = 0;
        foreach (ConlluSentence gold in OwnTreebankTests.Read("news-test.conllu"))
        {
            foreach ((ConlluWord right, ConlluWord found) in gold.Words.Zip(annotator.Annotate(gold).Words))
            {
                words++;
                tags += right.Upos == found.Upos ? 1 : 0;
                heads += right.Head == found.Head ? 1 : 0;
                labels += right.Head == found.Head && right.Relation == found.Relation ? 1 : 0;
            }
        }

        TestContext.Out.WriteLine($"{words} words: UPOS {100.0 * tags / words:F1}, UAS {100.0 * heads / words:F1}, LAS {100.0 * labels / words:F1}");
        Assert.That(100.0 * tags / words, Is.GreaterThanOrEqualTo(TagFloor));
        Assert.That(100.0 * heads / words, Is.GreaterThanOrEqualTo(HeadFloor));
        Assert.That(100.0 * labels / words, Is.GreaterThanOrEqualTo(LabelFloor));
    }
}
