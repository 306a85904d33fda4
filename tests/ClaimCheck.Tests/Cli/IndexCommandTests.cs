namespace ClaimCheck.Tests.Cli;

public sealed class IndexCommandTests
{
    private TemporaryFolder _folder = null!;

    private string Index => _folder.At("desk.index");

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void The_report_of_an_archive_is_that_of_a_check_of_its_articles()
    {
        var a = Ferry("a", 12);
        var b = Ferry("b", 19);
        Assert.Multiple(() =>
        {
            Assert.That(CliRun.Of("index", "add", Index, a).Code, Is.Zero);
            Assert.That(CliRun.Of("index", "add", Index, b).Code, Is.EqualTo(1), "the second article brings a conflict");
            Assert.That(CliRun.Of("index", "check", Index, "-f", "json").Output, Is.EqualTo(CliRun.Of("check", a, b, "-f", "json").Output));
        });
    }

    [Test]
    public void A_finding_that_was_there_before_does_not_fail_an_addition()
    {
        CliRun.Of("index", "add", Index, Ferry("a", 12), Ferry("b", 19));
        var run = CliRun.Of("index", "add", Index, Ferry("c", 12), "-f", "json");
        Assert.That(run.Output, Does.Contain("\"known\":"));
        Assert.That(CliRun.Of("index", "add", Index, Ferry("c", 12)).Code, Is.Zero, "replaced by the same article");
    }

    [Test]
    public void Removing_an_article_tells_which_findings_are_gone()
    {
        CliRun.Of("index", "add", Index, Ferry("a", 12), Ferry("b", 19));
        var run = CliRun.Of("index", "remove", Index, "b");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero);
            Assert.That(run.Error, Does.StartWith("note: 1 earlier finding is gone: "));
            Assert.That(CliRun.Of("index", "check", Index).Code, Is.Zero);
        });
    }

    [Test]
    public void Removing_an_unknown_article_removes_nothing()
    {
        CliRun.Of("index", "add", Index, Ferry("a", 12));
        var run = CliRun.Of("index", "remove", Index, "a", "b");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(2));
            Assert.That(run.ErrorLines, Is.EqualTo(new[] { $"claimcheck: {Index}: there is no article \"b\"; nothing was removed" }));
            Assert.That(CliRun.Of("index", "info", Index, "-f", "json").Output, Does.StartWith("{\"articles\":1,\"claims\":"));
        });
    }

    [Test]
    public void A_draft_is_held_against_an_archive_that_stays_as_it_is()
    {
        CliRun.Of("index", "add", Index, Ferry("a", 12));
        var before = File.ReadAllBytes(Index);
        Assert.Multiple(() =>
        {
            Assert.That(CliRun.Of("check", Ferry("draft", 19), "--against", Index).Code, Is.EqualTo(1));
            Assert.That(CliRun.Of("check", Ferry("draft", 12), "--against", Index).Code, Is.Zero);
            Assert.That(File.ReadAllBytes(Index), Is.EqualTo(before));
        });
    }

    [TestCase("index", "check")]
    [TestCase("index", "info")]
    [TestCase("check", "-", "--against")]
    public void A_foreign_or_missing_file_is_told_in_one_line(params string[] command)
    {
        var foreign = CliRun.Of([.. command, _folder.File("notes.txt", "Not an index.")]);
        var missing = CliRun.Of([.. command, _folder.At("none.index")]);
        Assert.Multiple(() =>
        {
            Assert.That((foreign.Code, missing.Code), Is.EqualTo((2, 2)));
            Assert.That(foreign.ErrorLines, Has.Length.EqualTo(1).And.One.Contains("notes.txt: this is not an index of claims."));
            Assert.That(missing.ErrorLines, Has.Length.EqualTo(1).And.One.Contains("none.index: there is no such file"));
            Assert.That(File.Exists(_folder.At("none.index")), Is.False);
        });
    }

    [TestCase("add")]
    [TestCase("remove")]
    [TestCase("check")]
    [TestCase("info")]
    public void Every_command_shows_an_example(string command) =>
        Assert.That(CliRun.Of("index", command, "--help").Output, Does.Contain($"Examples:\n  claimcheck index {command} desk.index"));

    private string Ferry(string id, int killed) => _folder.File($"{id}.md", $"""
        ---
        id: {id}
        published: 2031-03-03T08:00:00Z
        title: Ferry sinks off Port Ellin
        ---
        The ferry Maiden of Orm sank off Port Ellin on Monday, killing {killed} passengers, the coastguard in Port Ellin said.
        """);
}
