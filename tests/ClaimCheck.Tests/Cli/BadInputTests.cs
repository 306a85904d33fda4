namespace ClaimCheck.Tests.Cli;

public sealed class BadInputTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void A_missing_file_fails_the_run_but_not_the_other_files()
    {
        var good = _folder.File("good.txt", "Two boats were lost.");

        var run = CliRun.Of("check", _folder.At("absent.txt"), good, "--format", "json");

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.ErrorLines, Is.EqualTo(new[] { $"{_folder.At("absent.txt")}: there is no such file or folder" }));
        Assert.That(run.Output, Does.Contain("good.txt"));
    }

    [Test]
    public void Bad_records_are_told_by_file_and_line_and_fail_only_a_strict_run()
    {
        var file = _folder.File("wire.jsonl", "{\"text\":\"One.\"}\nnonsense\n{\"id\":\"x\"}\n");

        var run = CliRun.Of("check", file);

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.ErrorLines, Has.Length.EqualTo(3));
        Assert.That(run.ErrorLines[0], Does.StartWith($"{file}:2: the record is no JSON"));
        Assert.That(run.ErrorLines[1], Is.EqualTo($"{file}:3: the record has no \"text\""));
        Assert.That(run.ErrorLines[2], Is.EqualTo("claimcheck: 1 article read, 2 records skipped"));
        Assert.That(CliRun.Of("check", file, "--strict").Code, Is.EqualTo(2));
    }

    [Test]
    public void A_file_full_of_bad_records_does_not_fill_the_screen()
    {
        var file = _folder.File("prose.jsonl", string.Concat(Enumerable.Repeat("no json\n", 500)));

        var run = CliRun.Of("extract", file);

        Assert.That(run.ErrorLines, Has.Length.EqualTo(52));
        Assert.That(run.ErrorLines[50], Is.EqualTo($"{file}: 450 more messages"));
    }

    [TestCase("absent/report.json", "its folder does not exist")]
    [TestCase("", "it is a folder")]
    public void An_output_that_cannot_be_written_is_told_before_the_work_begins(string output, string reason)
    {
        var file = _folder.File("good.txt", "Two boats were lost.");

        var run = CliRun.Of("check", file, "--output", _folder.At(output));

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.ErrorLines, Is.EqualTo(new[] { $"claimcheck: {_folder.At(output)}: cannot be written: {reason}" }));
    }

    [Test]
    public void A_run_that_fails_leaves_the_old_output_as_it_was_and_no_other_file()
    {
        var output = _folder.File("report.json", "old");

        var run = CliRun.WithInput(new BrokenStream(), "check", "-", "--format", "json", "--output", output);

        Assert.That(run.ErrorLines, Is.EqualTo(new[] { "claimcheck: internal error (InvalidOperationException): the cable is out" }));
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(File.ReadAllText(output), Is.EqualTo("old"));
        Assert.That(Directory.GetFiles(_folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    public void An_output_file_is_replaced_whole()
    {
        var output = _folder.File("report.json", new string('x', 10_000));
        var file = _folder.File("good.txt", "Two boats were lost.");

        Assert.That(CliRun.Of("check", file, "-f", "json", "-o", output).Code, Is.Zero);
        Assert.That(File.ReadAllText(output), Does.StartWith("{\"claimcheck\":1").And.EndsWith("}\n"));
        Assert.That(Directory.GetFiles(_folder.Path), Has.Length.EqualTo(2));
    }

    [Test]
    public void Mistakes_in_a_rule_pack_are_told_by_file_line_and_column()
    {
        var pack = _folder.File("house.yml", "claimcheck: 1\nid: house\ntolernaces: {}\n");

        var run = CliRun.Of("check", _folder.File("good.txt", "Two boats were lost."), "--pack", pack);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.ErrorLines[0], Does.StartWith($"{pack}:3:1: "));
    }

    [Test]
    public void A_rule_pack_that_is_not_there_is_told()
    {
        var run = CliRun.Of("check", _folder.File("good.txt", "Two boats were lost."), "--pack", _folder.At("absent.yml"));

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("absent.yml"));
        Assert.That(run.ErrorLines, Has.Length.EqualTo(1));
    }

    [TestCase(new[] { "chek" }, "there is no command or option 'chek' here")]
    [TestCase(new[] { "check" }, "Required argument 'PATHS' missing for command: 'check'.")]
    [TestCase(new[] { "check", "x", "--fromat", "json" }, "there is no option '--fromat' here")]
    [TestCase(new[] { "check", "x", "--format", "xml" }, "Argument 'xml' not recognized")]
    [TestCase(new[] { "check", "x", "--threads", "0" }, "--threads needs a number from 1, not '0'.")]
    public void A_command_line_that_makes_no_sense_is_answered_in_two_lines(string[] args, string message)
    {
        var run = CliRun.Of(args);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.ErrorLines, Has.Length.EqualTo(2));
        Assert.That(run.ErrorLines[0], Does.StartWith($"claimcheck: {message}"));
        Assert.That(run.ErrorLines[1], Does.Match("^Try 'claimcheck (check )?--help'.$"));
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("the cable\nis out");
    }
}
