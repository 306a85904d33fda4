using System.Text;

namespace ClaimCheck.Tests.Articles.Readers;

public sealed class TextArticleReaderTests
{
    private const string FrontMatter = """
        ---
        id: quay-1
        source: "The \"Quay\" Gazette"
        published: 2031-05-02T08:30:00Z
        title: Storm: two boats lost
        url: https://quay.example/1
        tags:
          - sea
        ---

        Two boats were lost.

        """;

    [Test]
    public void Front_matter_gives_the_fields_and_the_text_begins_behind_it()
    {
        var article = ReadResult.Of("storm.md", FrontMatter).Single;

        Assert.Multiple(() =>
        {
            Assert.That(article.Id, Is.EqualTo("quay-1"));
            Assert.That(article.Source, Is.EqualTo("The \"Quay\" Gazette"));
            Assert.That(article.Published?.ToString(), Is.EqualTo("2031-05-02T08:30:00Z"));
            Assert.That(article.Title, Is.EqualTo("Storm: two boats lost"));
            Assert.That(article.Url, Is.EqualTo("https://quay.example/1"));
            Assert.That(article.Text, Is.EqualTo("Two boats were lost."));
        });
    }

    [Test]
    public void Windows_line_ends_read_alike()
    {
        var article = ReadResult.Of("storm.txt", FrontMatter.Replace("\n", "\r\n", StringComparison.Ordinal)).Single;

        Assert.That((article.Id, article.Title, article.Text), Is.EqualTo(("quay-1", "Storm: two boats lost", "Two boats were lost.")));
    }

    [Test]
    public void A_first_Markdown_heading_is_the_title_and_not_part_of_the_text()
    {
        var article = ReadResult.Of("storm.md", "# Two boats lost\n\nThey sank *at sea*.\n\n## Rescue\n\nNone.\n").Single;

        Assert.That((article.Title, article.Text), Is.EqualTo(("Two boats lost", "They sank *at sea*.\n\n## Rescue\n\nNone.")));
    }

    [Test]
    public void Plain_text_keeps_a_first_line_that_looks_like_a_heading()
    {
        var article = ReadResult.Of("storm.txt", "# 1 ranked sailor dies\nMore.").Single;

        Assert.That((article.Title, article.Text), Is.EqualTo(("", "# 1 ranked sailor dies\nMore.")));
    }

    [Test]
    public void A_thematic_break_at_the_top_is_no_front_matter()
    {
        Assert.That(ReadResult.Of("storm.txt", "---\nTwo boats were lost.").Single.Text, Is.EqualTo("---\nTwo boats were lost."));
    }

    [Test]
    public void The_path_is_the_id_where_none_is_stated()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("a/storm.txt", "Two boats were lost.");

        Assert.That(ReadResult.OfPaths(path).Single.Id, Is.EqualTo(path));
    }

    [Test]
    public void Front_matter_that_is_not_closed_is_reported_at_its_line()
    {
        var result = ReadResult.Of("storm.md", "---\nid: x\nTwo boats were lost.");

        Assert.That(result.Articles, Is.Empty);
        Assert.That(result.Problem, Is.EqualTo("storm.md:1: the front matter is not closed by a line ---"));
    }

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public void A_byte_order_mark_is_obeyed_and_left_out(string encoding)
    {
        var writer = Encoding.GetEncoding(encoding);
        var article = ReadResult.Of("mark.txt", [.. writer.GetPreamble(), .. writer.GetBytes("Zwölf Boote für 5 €.")]).Single;

        Assert.That(article.Text, Is.EqualTo("Zwölf Boote für 5 €."));
    }

    [Test]
    public void Bytes_that_are_no_UTF8_are_reported_at_their_line()
    {
        var result = ReadResult.Of("latin.txt", [.. "One.\nCaf"u8, 0xE9, .. " two.\n"u8]);

        Assert.That(result.Problem, Is.EqualTo("latin.txt:2: the text is not valid UTF-8 (byte E9)"));
    }

    [Test]
    public void Binary_and_empty_files_are_reported()
    {
        Assert.Multiple(() =>
        {
            Assert.That(ReadResult.Of("photo.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0, 1, 2]).Problem, Is.EqualTo("photo.txt: the file is binary, not text"));
            Assert.That(ReadResult.Of("none.txt", "").Problem, Is.EqualTo("none.txt: the file is empty"));
            Assert.That(ReadResult.Of("blank.txt", " \n\n").Problem, Is.EqualTo("blank.txt: the text is empty"));
        });
    }

    [Test]
    public void A_date_that_cannot_be_read_costs_the_date_and_not_the_article()
    {
        var result = ReadResult.Of("storm.md", "---\npublished: 31/02/2031\n---\nTwo boats were lost.");

        Assert.That(result.Single.Published, Is.Null);
        Assert.That(result.Problem, Is.EqualTo("storm.md: published \"31/02/2031\" is no ISO 8601 date; the article is read without a date"));
    }

    [Test]
    public void A_text_of_five_megabytes_is_read_with_a_remark()
    {
        var result = ReadResult.Of("long.txt", string.Concat(Enumerable.Repeat("Two boats were lost. ", 250_000)));

        Assert.That(result.Single.Text, Has.Length.EqualTo(5_249_999));
        Assert.That(result.Problem, Is.EqualTo("long.txt: the text has 5,249,999 characters; is it one article?"));
    }

    [Test]
    public void A_text_over_the_limit_is_not_read()
    {
        using var folder = new TemporaryFolder();
        var result = ReadResult.OfPaths(folder.LongFile("huge.txt", "", 17, ""));

        Assert.That(result.Problem, Is.EqualTo("huge.txt: the file is larger than 16 MB, too large for one article"));
    }
}
