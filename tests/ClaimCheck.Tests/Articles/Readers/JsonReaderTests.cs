using System.Text;

namespace ClaimCheck.Tests.Articles.Readers;

public sealed class JsonReaderTests
{
    [Test]
    public void Each_line_of_JSONL_is_an_article_with_all_its_fields()
    {
        var result = ReadResult.Of("wire.jsonl", """
            {"id":"w1","source":"Wire","published":"2031-05-02","title":"Storm","text":"Two boats.","url":"https://wire.example/1","language":"en"}
            {"id":7,"text":"Three boats.","title":null,"extra":[1,2]}

            {"text":"Four boats."}
            """);

        Assert.That(result.Problems, Is.Empty);
        Assert.That(result.Articles.Select(a => a.Text), Is.EqualTo(new[] { "Two boats.", "Three boats.", "Four boats." }));
        Assert.That(result.Articles[0].Language, Is.EqualTo("en"));
        Assert.That(result.Articles[1].Id, Is.EqualTo("7"));
        Assert.That(result.Articles[2].Id, Does.EndWith("wire.jsonl:4"));
    }

    [Test]
    public void A_bad_line_is_reported_with_its_number_and_the_rest_is_read()
    {
        var result = ReadResult.Of("wire.jsonl", "{\"text\":\"One.\"}\nnot json\n{\"title\":\"No text\"}\n[1]\n{\"text\":5}\n{\"text\":\"Six.\"}\n");

        Assert.That(result.Articles.Select(a => a.Text), Is.EqualTo(new[] { "One.", "Six." }));
        Assert.That(result.Problems.Select(p => p.Line), Is.EqualTo(new[] { 2, 3, 4, 5 }));
        Assert.That(result.Problems.Select(p => p.Message[..20]), Is.EqualTo(new[] { "the record is no JSO", "the record has no \"t", "the record is no JSO", "\"text\" is a number, " }));
    }

    [Test]
    public void A_line_with_bytes_that_are_no_UTF8_is_reported_and_the_rest_is_read()
    {
        var result = ReadResult.Of("wire.jsonl", [.. "{\"text\":\"Caf"u8, 0xE9, .. "\"}\n{\"text\":\"Two.\"}\n"u8]);

        Assert.That(result.Single.Text, Is.EqualTo("Two."));
        Assert.That(result.Problems.Single().Line, Is.EqualTo(1));
    }

    [Test]
    public void A_lone_surrogate_is_reported()
    {
        var result = ReadResult.Of("wire.jsonl", "{\"text\":\"a \\ud800 b\"}\n{\"text\":\"Two.\"}\n");

        Assert.That(result.Single.Text, Is.EqualTo("Two."));
        Assert.That(result.Problem, Is.EqualTo("wire.jsonl:1: \"text\" is no valid Unicode, not text"));
    }

    [Test]
    public void A_line_of_fifty_megabytes_is_passed_over_without_being_held()
    {
        using var folder = new TemporaryFolder();
        var path = folder.LongFile("huge.jsonl", "{\"text\":\"", 50, "\"}\n{\"text\":\"Two.\"}\n");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = ReadResult.OfPaths(path);

        Assert.That(result.Single.Text, Is.EqualTo("Two."));
        Assert.That(result.Problem, Is.EqualTo("huge.jsonl:1: the line is longer than 16 MB"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(80L << 20));
    }

    [Test]
    public void An_id_that_is_taken_is_reported_with_the_place_of_the_first()
    {
        var result = ReadResult.Of("wire.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"a\",\"text\":\"Two.\"}\n");

        Assert.That(result.Single.Text, Is.EqualTo("One."));
        Assert.That(result.Problem, Does.Match("^wire.jsonl:2: the id \"a\" is taken by .*wire.jsonl:1$"));
    }

    [TestCase("[{\"text\":\"One.\"},\n {\"text\":\"Two, [three] {four} \\\"five\\\".\"}]")]
    [TestCase("{\"text\":\"One.\"} {\"text\":\"Two, [three] {four} \\\"five\\\".\"}")]
    [TestCase("{\"articles\":[{\"text\":\"One.\"},{\"text\":\"Two, [three] {four} \\\"five\\\".\"}],\"id\":\"set\"}")]
    public void JSON_files_hold_articles_in_arrays_or_one_after_the_other(string json)
    {
        var result = ReadResult.Of("set.json", json);

        Assert.That(result.Problems, Is.Empty);
        Assert.That(result.Articles.Select(a => a.Text), Is.EqualTo(new[] { "One.", "Two, [three] {four} \"five\"." }));
    }

    [Test]
    public void A_bad_element_of_an_array_is_reported_at_its_line_and_the_rest_is_read()
    {
        var result = ReadResult.Of("set.json", "[\n{\"text\":\"One.\"},\n{\"text\":},\n{\"text\":\"Three.\"}\n]");

        Assert.That(result.Articles.Select(a => a.Text), Is.EqualTo(new[] { "One.", "Three." }));
        Assert.That(result.Problems.Single().Line, Is.EqualTo(3));
    }

    [TestCase("[]")]
    [TestCase("[[[[[[[[")]
    [TestCase(" ,,\n")]
    public void A_file_without_any_value_is_reported(string json) => Assert.That(ReadResult.Of("set.json", json).Problem, Is.EqualTo("set.json: the file holds no article"));

    [Test]
    public void An_array_that_breaks_off_is_reported()
    {
        var result = ReadResult.Of("set.json", "[{\"text\":\"One.\"},\n{\"text\":\"Tw");

        Assert.That(result.Single.Text, Is.EqualTo("One."));
        Assert.That(result.Problems.Single().Line, Is.EqualTo(2));
    }

    [Test]
    public void UTF16_with_a_mark_is_read()
    {
        var result = ReadResult.Of("wire.jsonl", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{\"text\":\"Zwölf €.\"}\n{\"text\":\"Two.\"}")]);

        Assert.That(result.Articles.Select(a => a.Text), Is.EqualTo(new[] { "Zwölf €.", "Two." }));
    }
}
