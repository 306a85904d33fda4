namespace ClaimCheck.Tests.Cli;

public sealed class CompareCommandTests
{
    private const string Pairs = """
        {"id": "x1", "a": "The fire killed 12 people.", "b": "The fire killed nine people."}
        {"id": 2, "a": "The fire killed 12 people.", "b": "Twelve people were killed in the fire."}
        """;

    [Test]
    public void Each_pair_gives_one_line()
    {
        var run = CliRun.WithInput(Pairs, "compare", "-", "--format", "jsonl");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output.Split('\n'), Has.Length.EqualTo(3));
        Assert.That(run.Output, Does.StartWith("{\"id\":\"x1\",\"relation\":\"contradiction\",\"verdict\":\"conflict\",\"reasons\":[")
            .And.Contain("\n{\"id\":\"2\",\"relation\":\"entailment\",\"verdict\":\"equivalent\",\"reasons\":["));
    }

    [Test]
    public void Two_texts_can_be_given_on_the_command_line()
    {
        var run = CliRun.Of("compare", "--a", "The fire killed 12 people.", "--b", "The fire killed nine people.", "-f", "text");

        Assert.That(run.Output, Does.StartWith("1: contradiction (conflict)\n  “12” and “nine”: both cannot be true\n"));
    }

    [Test]
    public void The_number_of_threads_changes_nothing() => Assert.That(
        CliRun.WithInput(Pairs, "compare", "-", "--threads", "1").Output, Is.EqualTo(CliRun.WithInput(Pairs, "compare", "-", "--threads", "4").Output));

    [Test]
    public void A_line_that_is_no_pair_is_reported_and_skipped()
    {
        var run = CliRun.WithInput("{\"id\": 1, \"a\": \"x\"}\nnonsense\n\n" + Pairs, "compare", "-");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.ErrorLines[0], Is.EqualTo("-:1: the record is no pair: \"a\" and \"b\" must be texts"));
        Assert.That(run.ErrorLines[1], Is.EqualTo("-:2: the record is no JSON"));
        Assert.That(run.Output.Split('\n'), Has.Length.EqualTo(3));
        Assert.That(CliRun.WithInput("nonsense\n", "compare", "-", "--strict").Code, Is.EqualTo(2));
    }

    [TestCase("compare")]
    [TestCase("compare", "--a", "x")]
    [TestCase("compare", "pairs.jsonl", "--a", "x", "--b", "y")]
    public void Either_a_file_or_two_texts_are_needed(params string[] args)
    {
        var run = CliRun.Of(args);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.ErrorLines[0], Is.EqualTo("claimcheck: compare needs a file of pairs, or both --a and --b."));
    }

    [Test]
    public void A_file_that_does_not_exist_ends_with_2() => Assert.That(CliRun.Of("compare", "no-such-file.jsonl").Code, Is.EqualTo(2));

    [TestCase("jsonl")]
    [TestCase("text")]
    public void Results_can_go_to_a_file(string format)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "relations");
        var run = CliRun.WithInput(Pairs, "compare", "-", "-f", format, "-o", path);

        Assert.That((run.Code, run.Output, run.Error), Is.EqualTo((0, "", "")));
        Assert.That(File.ReadAllText(path), Is.EqualTo(CliRun.WithInput(Pairs, "compare", "-", "-f", format).Output));
    }
}
