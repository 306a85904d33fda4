namespace ClaimCheck.Tests.Cli;

public sealed class HelpTests
{
    [Test]
    public void The_tool_lists_its_commands()
    {
        var run = CliRun.Of("--help");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Output, Does.Contain("check <PATHS>").And.Contain("extract <PATHS>").And.Contain("claimcheck [command]"));
    }

    [TestCase("check")]
    [TestCase("extract")]
    [TestCase("quantities")]
    [TestCase("compare")]
    [TestCase("explain")]
    public void Every_command_shows_examples(string command)
    {
        var run = CliRun.Of(command, "--help");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Output, Does.Contain($"Examples:\n  claimcheck {command} "));
    }
}
