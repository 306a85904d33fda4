namespace ClaimCheck.Tests.Articles.Readers;

public sealed class InputPathsTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFiles()
    {
        _folder = new TemporaryFolder();
        foreach (var name in new[] { "b.txt", "B.md", "a.txt", "deep/er/c.txt", "deep/d.jsonl", ".hidden/e.txt", "photo.png" })
        {
            _folder.File(name, name.EndsWith(".jsonl", StringComparison.Ordinal) ? $"{{\"text\":\"{name}\"}}" : name);
        }
    }

    [TearDown]
    public void DeleteFiles() => _folder.Dispose();

    [Test]
    public void A_folder_is_read_with_its_subfolders_in_ordinal_order_without_hidden_or_foreign_files()
    {
        Assert.That(Texts(""), Is.EqualTo(new[] { "B.md", "a.txt", "b.txt", "deep/d.jsonl", "deep/er/c.txt" }));
    }

    [TestCase("*.txt", "a.txt b.txt")]
    [TestCase("?.md", "B.md")]
    [TestCase("**/*.txt", "a.txt b.txt deep/er/c.txt")]
    [TestCase("deep/*", "deep/d.jsonl")]
    [TestCase("d*p/**/c.txt", "deep/er/c.txt")]
    public void Globs_match_within_and_across_folders(string glob, string expected)
    {
        Assert.That(string.Join(' ', Texts(glob)), Is.EqualTo(expected));
    }

    [Test]
    public void A_file_named_twice_is_read_once()
    {
        Assert.That(ReadResult.OfPaths(_folder.At("a.txt"), _folder.At("*.txt")).Articles, Has.Count.EqualTo(2));
    }

    [TestCase("absent.txt", "there is no such file or folder")]
    [TestCase("*.csv", "no file matches")]
    public void A_path_that_names_nothing_is_reported(string path, string message)
    {
        Assert.That(ReadResult.OfPaths(_folder.At(path)).Problems.Single().Message, Is.EqualTo(message));
    }

    [Test]
    public void A_link_that_leads_back_is_not_followed()
    {
        Directory.CreateSymbolicLink(_folder.At("deep/loop"), _folder.Path);

        Assert.That(Texts(""), Has.Length.EqualTo(5));
    }

    [TestCase("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n", 2)]
    [TestCase("[{\"text\":\"One.\"},\n{\"text\":\"Two.\"},{\"text\":\"Three.\"}]", 3)]
    [TestCase("id,text\n1,One.\n2,Two.\n", 2)]
    [TestCase("# Heading\n\nOne.", 1)]
    [TestCase("[A link](https://a.example) begins the text.", 1)]
    public void Standard_input_is_told_by_its_content(string content, int articles)
    {
        var result = ReadResult.OfStandardInput(content);

        Assert.That(result.Problems, Is.Empty);
        Assert.That(result.Articles, Has.Count.EqualTo(articles));
    }

    private string[] Texts(string path) => [.. ReadResult.OfPaths(path.Length == 0 ? _folder.Path : _folder.At(path)).Articles.Select(a => a.Text)];
}
