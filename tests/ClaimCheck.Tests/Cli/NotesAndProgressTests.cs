using System.Text;
using ClaimCheck.Cli;

namespace ClaimCheck.Tests.Cli;

public sealed class NotesAndProgressTests
{
    private const string German = "Bei einem Brand in einer Halle sind am Montag zwei Menschen ums Leben gekommen, wie die Polizei am Abend mitteilte. Die Ursache ist noch nicht bekannt.";

    [TestCase("check")]
    [TestCase("extract")]
    [TestCase("quantities")]
    public void An_article_in_another_language_is_skipped_with_a_note(string command)
    {
        var run = CliRun.WithInput($"{{\"id\":\"brand\",\"text\":\"{German}\"}}\n", command, "-");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.ErrorLines, Is.EqualTo(new[] { "note: article \"brand\" is not in English but in the language \"de\"; it was skipped" }));
    }

    [Test]
    public void Progress_is_drawn_on_a_terminal_and_wiped_at_the_end()
    {
        var error = Run(showProgress: true);

        Assert.That(error, Does.Contain("\r").And.Contain(" articles read"));
        Assert.That(error[(error.LastIndexOf('\r') + 1)..], Is.Empty);
    }

    [Test]
    public void Progress_is_not_drawn_in_a_pipe() => Assert.That(Run(showProgress: false), Is.Empty);

    private static string Run(bool showProgress)
    {
        using var error = new StringWriter();
        var terminal = new Terminal { Input = new SlowStream(), Output = new MemoryStream(), Error = error, ShowProgress = showProgress };
        Assert.That(CommandLine.RunAsync(["extract", "-", "--threads", "1"], terminal).GetAwaiter().GetResult(), Is.Zero);
        return error.ToString();
    }

    /// <summary>Three articles, the second and third a while after the one before.</summary>
    private sealed class SlowStream : MemoryStream
    {
        private int _articles;

        public override int Read(Span<byte> buffer)
        {
            if (_articles == 3)
            {
                return 0;
            }

            Thread.Sleep(_articles == 0 ? 0 : 150);
            return Encoding.UTF8.GetBytes($"{{\"id\":\"{_articles++}\",\"text\":\"{new string('x', 500)}\"}}\n", buffer);
        }
    }
}
