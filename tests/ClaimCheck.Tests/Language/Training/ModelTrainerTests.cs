using ClaimCheck.Language.Models;
using ClaimCheck.Training.Language;

namespace ClaimCheck.Tests.Language.Training;

[TestFixture]
internal sealed class ModelTrainerTests
{
    [Test]
    public void The_same_treebank_gives_the_same_bytes_whatever_the_threads() =>
        Assert.That(TinyTreebank.File(TinyTreebank.Train(threads: 3)), Is.EqualTo(TinyTreebank.File(TinyTreebank.Train(threads: 1))));

    [Test]
    public void A_model_knows_the_sentences_that_it_was_trained_on()
    {
        var model = new LanguageModel(TinyTreebank.Train(folds: 1));

        Assert.That(TreeScore.Line(model, TinyTreebank.Sentences, goldTags: true), Does.Contain("UPOS 100.00 XPOS 100.00 lemma 100.00 UAS 100.00 LAS 100.00"));
    }

    [Test]
    public void A_written_model_reads_back_as_it_was()
    {
        ModelData data = TinyTreebank.Train();
        ModelData read = ModelReader.Read(new MemoryStream(TinyTreebank.File(data)));

        Assert.That(read.Manifest, Is.EqualTo("tiny"));
        Assert.That(TinyTreebank.File(read), Is.EqualTo(TinyTreebank.File(data)));
    }
}
