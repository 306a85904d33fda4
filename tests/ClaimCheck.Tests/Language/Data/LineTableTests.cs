using ClaimCheck.Language.Data;

namespace ClaimCheck.Tests.Language.Data;

internal sealed class LineTableTests
{
    [Test]
    public void A_key_leads_to_its_value_and_no_other_text_does()
    {
        LineTable table = new("# comment\nmice\tmouse\nox\nmice\tsecond\n");

        Assert.That(table.Find("mice").ToString(), Is.EqualTo("mouse"));
        Assert.That(table.Find("ox").ToString(), Is.Empty);
        Assert.That(table.Contains("ox"), Is.True);
        Assert.That(table.Contains("# comment"), Is.False);
        Assert.That(table.Contains("mic"), Is.False);
        Assert.That(table.Contains(""), Is.False);
    }

    [TestCase("exceptions.txt.gz", "n:children", "child")]
    [TestCase("exceptions.txt.gz", "v:went", "go")]
    [TestCase("lemmas.txt.gz", "killing", "na")]
    public void The_embedded_word_tables_hold_common_words(string file, string key, string value) =>
        Assert.That(LineTable.Load(file).Find(key).ToString(), Is.EqualTo(value));
}
