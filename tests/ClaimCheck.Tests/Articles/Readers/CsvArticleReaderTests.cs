namespace ClaimCheck.Tests.Articles.Readers;

public sealed class CsvArticleReaderTests
{
    [TestCase(",")]
    [TestCase(";")]
    [TestCase("\t")]
    public void Columns_are_found_by_their_header_whatever_separates_them(string separator)
    {
        var result = ReadResult.Of("set.csv", "Text,ID,section,published\n\"One, two; \"\"three\"\".\nFour.\",a,sea,2031-05-02\nFive.,b,sea,\n".Replace(",", separator, StringComparison.Ordinal));

        Assert.That(result.Problems, Is.Empty);
        Assert.That(result.Articles.Select(a => a.Id), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(result.Articles[0].Text, Is.EqualTo("One, two; \"three\".\nFour.".Replace(",", separator, StringComparison.Ordinal)));
        Assert.That(result.Articles[0].Published?.ToString(), Is.EqualTo("2031-05-02"));
    }

    [Test]
    public void Problems_name_the_line_of_the_file_that_the_row_begins_at()
    {
        var result = ReadResult.Of("set.csv", "id,text\na,\"One.\nTwo.\"\nb,\nc,Five.\n");

        Assert.That(result.Articles.Select(a => a.Id), Is.EqualTo(new[] { "a", "c" }));
        Assert.That(result.Problem, Is.EqualTo("set.csv:4: the text is empty"));
    }

    [Test]
    public void A_row_that_is_no_UTF8_is_reported_and_the_rest_is_read()
    {
        var result = ReadResult.Of("set.csv", [.. "id,text\na,Caf"u8, 0xE9, .. "\nb,Two.\n"u8]);

        Assert.That(result.Single.Id, Is.EqualTo("b"));
        Assert.That(result.Problem, Is.EqualTo("set.csv:2: the column \"text\" is not valid UTF-8"));
    }

    [Test]
    public void A_header_without_text_is_reported()
    {
        Assert.That(ReadResult.Of("set.csv", "id,body\na,One.\n").Problem, Is.EqualTo("set.csv:1: the header has no column \"text\""));
    }

    [TestCase("\"")]
    [TestCase("")]
    public void A_row_of_50_MB_is_reported_and_the_rest_is_read(string quote)
    {
        using var folder = new TemporaryFolder();
        var result = ReadResult.OfPaths(folder.LongFile("set.csv", $"id,text\na,One.\nb,{quote}", 50, $"{quote}\nc,Two.\n"));

        Assert.That(result.Articles.Select(a => a.Id), Is.EqualTo(new[] { "a", "c" }));
        Assert.That(result.Problem, Is.EqualTo("set.csv:3: the row is longer than 16 MB"));
    }

    [Test]
    public void A_field_of_10_MB_with_quotation_marks_and_line_breaks_is_one_text()
    {
        var sentence = "He said \"no\", twice;\nthen left.\r\n";
        var text = string.Concat(Enumerable.Repeat(sentence, 300_000));

        var result = ReadResult.Of("set.csv", "id,text\na,\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"\nb,Two.\n");

        Assert.That(result.Articles.Select(a => a.Id), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(result.Articles[0].Text, Is.EqualTo(text));
        Assert.That(result.Problem, Is.EqualTo("set.csv:2: the text has 9,900,000 characters; is it one article?"));
    }

    [Test]
    public void A_quotation_mark_that_is_never_closed_is_told_with_the_row_it_begins_in()
    {
        var result = ReadResult.Of("set.csv", "id,text\na,One.\nb,\"Two.\nc,Three.\n");

        Assert.That(result.Articles.Select(a => a.Text), Is.EqualTo(new[] { "One.", "Two.\nc,Three.\n" }));
        Assert.That(result.Problem, Is.EqualTo("set.csv:3: a quotation mark is not closed; the row runs to the end of the file"));
    }

    [Test]
    public void A_quotation_mark_that_is_never_closed_does_not_fill_the_memory()
    {
        using var folder = new TemporaryFolder();
        var result = ReadResult.OfPaths(folder.LongFile("set.csv", "id,text\na,One.\nb,\"", 80, ""));

        Assert.That(result.Single.Id, Is.EqualTo("a"));
        Assert.That(result.Problem, Does.StartWith("set.csv:3: the row is longer than 64 MB"));
    }

    [TestCase("id,body\n")]
    [TestCase("xxxxxxxx")]
    public void A_header_without_text_is_reported_when_there_is_no_row(string file)
    {
        Assert.That(ReadResult.Of("set.csv", file).Problem, Is.EqualTo("set.csv:1: the header has no column \"text\""));
    }

    [Test]
    public void A_header_alone_is_an_empty_set()
    {
        var result = ReadResult.Of("set.csv", "id,text\n");

        Assert.That(result.Problems, Is.Empty);
        Assert.That(result.Articles, Is.Empty);
    }

    [Test]
    public void Rows_may_be_short_or_long_and_lines_may_be_blank()
    {
        var result = ReadResult.Of("set.csv", "id,text\na\nb,Two.,more\n\nc,Three.\n");

        Assert.That(result.Articles.Select(a => a.Id), Is.EqualTo(new[] { "b", "c" }));
        Assert.That(result.Problem, Is.EqualTo("set.csv:2: the record has no \"text\""));
    }
}
