using System.Xml.Linq;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Tests.Cli;

public sealed class PackCommandTests
{
    private const string Sound = """
        claimcheck: 1
        id: house
        roles:
          killed:
            examples:
              Nothing is counted here.: none
              38 people were killed in the blast.: 38
              40 people were killed in the blast.: 41
        """;

    [Test]
    public void A_failing_example_is_shown_with_its_line_and_what_was_extracted_and_fails_the_run()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Of("test", folder.File("house.yml", Sound));
        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("house.yml:8: killed 3: 40 people were killed in the blast.: missing: killed 41"));
        Assert.That(run.Output, Does.Contain("house.yml:8: killed 3: 40 people were killed in the blast.: noisy: killed: 40"));
        Assert.That(run.Output, Does.Contain("    sentence: 40 people were killed in the blast.\n      extracted killed: 40"));
        Assert.That(run.Output, Does.EndWith("\n2 passed, 1 failed\n"));
    }

    [Test]
    public void A_filter_runs_only_cases_whose_name_contains_it()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Of("test", folder.File("house.yml", Sound), "--filter", "nothing is");
        Assert.That((run.Code, run.Output), Is.EqualTo((0, "1 passed, 0 failed\n")));
    }

    [Test]
    public void A_mistake_in_one_part_does_not_hide_the_results_of_the_others()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Of("test", folder.File("house.yml", Sound.Replace("      40 people", "      ? [x]\n      : y\n      40 people", StringComparison.Ordinal) + "\nrules:\n  odd: {verdict: x}\n"));
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("house.yml:12:3: rule 'odd' has no example").Or.Contain("unknown value 'x'"));
        Assert.That(run.Output, Does.Contain("passed"));
    }

    [Test]
    public void A_pending_case_is_printed_with_its_reason_and_does_not_fail_the_run()
    {
        using var folder = new TemporaryFolder();
        var pack = Sound.Replace("blast.: 41", "blast.: {value: 41, pending: the figure is wrong on purpose}", StringComparison.Ordinal);
        var run = CliRun.Of("test", folder.File("house.yml", pack));
        Assert.That(run.Code, Is.EqualTo(0));
        Assert.That(run.Output, Does.Contain("pending: the figure is wrong on purpose").And.EndWith("2 passed, 0 failed, 1 pending\n"));
    }

    [Test]
    public void A_pending_case_that_passes_fails_so_that_the_mark_is_taken_off()
    {
        using var folder = new TemporaryFolder();
        var pack = Sound.Replace("blast.: 38", "blast.: {value: 38, pending: old}", StringComparison.Ordinal);
        Assert.That(CliRun.Of("test", folder.File("house.yml", pack)).Output, Does.Contain("passes now: remove 'pending: old'"));
    }

    [Test]
    public void A_missing_pack_exits_with_2()
    {
        var run = CliRun.Of("test", "no-such.yml");
        Assert.That((run.Code, run.Error), Is.EqualTo((2, "no-such.yml:1:1: the pack cannot be read: no such file\n")));
    }

    [Test]
    public void Results_are_written_as_JUnit_XML()
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("test", folder.File("house.yml", Sound), "--junit", folder.At("results.xml"));
        var suite = XDocument.Load(folder.At("results.xml")).Root!.Element("testsuite")!;
        Assert.That(((string?)suite.Attribute("tests"), (string?)suite.Attribute("failures")), Is.EqualTo(("3", "1")));
        Assert.That((string?)suite.Elements("testcase").Last().Element("failure")!.Attribute("message"), Does.StartWith("missing: killed 41"));
    }

    [Test]
    public void The_schema_of_packs_is_printed() =>
        Assert.That(CliRun.Of("schema", "pack").Output, Is.EqualTo(RulePack.Schema));

    [Test]
    public void A_pack_with_mistakes_stops_a_check_before_it_reads_anything()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Of("check", "-", "--pack", folder.File("house.yml", "claimcheck: 1\nid: house\ncolour: red\n"));
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("house.yml:3:1: unknown key 'colour'"));
    }
}
