using ClaimCheck.Language;
using ClaimCheck.Training.Names;

namespace ClaimCheck.Tests.Language.Names;

internal sealed class IobFileTests
{
    private const string Text = """
        # newdoc id = d1
        # sent_id = s1
        # text = Ana Velk visited American Lisbon .
        1	Ana	B-PER	-	x
        2	Velk	I-PER	-	x
        3	visited	O
        4	American	B-OTH	-	x
        5	Lisbon	B-LOC	-	x
        6	.	B-O	-	x

        # sent_id = s2
        # text = Hello
        1	Hello	O

        """;

    [Test]
    public void Reads_the_names_of_each_sentence_and_passes_over_labels_of_other_kinds()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, nameof(IobFileTests) + ".iob2");
        File.WriteAllText(path, Text);
        Dictionary<string, (string Words, List<NameMention> Names)> sentences = IobFile.Read(path);
        File.Delete(path);
        Assert.Multiple(() =>
        {
            Assert.That(sentences.Keys, Is.EqualTo(new[] { "s1", "s2" }));
            Assert.That(sentences["s1"].Words, Is.EqualTo("Ana Velk visited American Lisbon ."));
            Assert.That(sentences["s1"].Names, Is.EqualTo(new[] { new NameMention(0, 2, NameType.Person, -1), new NameMention(4, 5, NameType.Place, -1) }));
            Assert.That(sentences["s2"].Names, Is.Empty);
        });
    }
}
