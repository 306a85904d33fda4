namespace ClaimCheck.Tests.Cli;

[TestFixture]
internal sealed class ParseCommandTests
{
    [Test]
    public void Articles_become_documents_of_conllu()
    {
        CliRun run = CliRun.WithInput("Floods killed 12 people.", "parse", "-");

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain("# text = Floods killed 12 people.\n"));
        Assert.That(run.Output, Does.Contain("2\tkilled\tkill\tVERB\tVBD\t_\t0\troot\t_\t_\n"));
        Assert.That(run.Output, Does.Contain("4\tpeople\tperson\tNOUN\tNNS\t_\t2\tobj\t_\tSpaceAfter=No\n").Or.Contain("4\tpeople\tpeople\tNOUN\tNNS\t_\t2\tobj\t_\tSpaceAfter=No\n"));
    }

    [Test]
    public void A_treebank_keeps_its_words_comments_and_on_request_its_tags()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "# sent_id = 1\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tDo\t_\tX\tFW\t_\t_\t_\t_\t_\n2\tn't\t_\tPART\tRB\t_\t_\t_\t_\t_\n3\tgo\t_\tVERB\tVB\t_\t_\t_\t_\tSpaceAfter=No\n\n");
            CliRun own = CliRun.Of("parse", "--pretokenized", file);
            CliRun gold = CliRun.Of("parse", "--pretokenized", file, "--gold-tags");

            Assert.That(own.Output, Does.StartWith("# sent_id = 1\n1-2\tDon't\t").And.Contain("\n1\tDo\tdo\tAUX\tVB\t"));
            Assert.That(gold.Output, Does.Contain("\tX\tFW\t").And.Contain("3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [TestCase("parse")]
    [TestCase("parse", "--gold-tags", "-")]
    [TestCase("parse", "--pretokenized", "there-is-no-such.conllu")]
    [TestCase("parse", "--pretokenized", "a.conllu", "b.txt")]
    public void Command_lines_that_make_no_sense_exit_with_2(params string[] args)
    {
        CliRun run = CliRun.Of(args);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.ErrorLines, Is.Not.Empty);
    }
}
