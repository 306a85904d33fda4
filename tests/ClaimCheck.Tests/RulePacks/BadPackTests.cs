using ClaimCheck.RulePacks;
using ClaimCheck.Tests.Cli;

namespace ClaimCheck.Tests.RulePacks;

/// <summary>Packs with one mistake each: the place and the words of the message are part of the contract.</summary>
public sealed class BadPackTests
{
    private const string Head = "claimcheck: 1\nid: house\n";

    private static readonly string Bomb = "a: &a [x]\n" + string.Concat(Enumerable.Range(1, 20).Select(i => $"k{i}: &k{i} [*a, *a, *a]\n"));

    private static IEnumerable<TestCaseData> Bad()
    {
        // The file as a whole.
        yield return Case("", "1:1: the file is empty");
        yield return Case("# nothing but a comment\n", "1:1: the file is empty");
        yield return Case("- a\n- b\n", "1:1: expected keys with values, found a list");
        yield return Case("just words\n", "1:1: expected keys with values, found a text");
        yield return Case("id: house\n", "1:1: key 'claimcheck' is missing");
        yield return Case("claimcheck: 1\n", "1:1: key 'id' is missing");
        yield return Case("claimcheck: 2\nid: house\n", "1:13: unknown value '2' (one of: 1)");
        yield return Case("claimcheck: 1\nid: My House!\n", "2:5: 'My House!' is no name: use lower-case letters, digits and hyphens, a letter first");
        yield return Case(Head + "---\nid: second\n", "3:1: a pack is one YAML document; this starts another");
        yield return Case(Head + "title: [a, b]\n", "3:8: expected a text, found a list");
        yield return Case(Head + "title:\n", "3:7: a text is missing here");

        // YAML itself.
        yield return Case(Head + "\troles: {}\n", "3:1: a tab stands in the indentation: use spaces");
        yield return Case(Head + "title: \"open\n", "3:8: not well-formed YAML");
        yield return Case(Head + "roles: {a: b\n", "4:1: not well-formed YAML");
        yield return Case(Head + "id: again\n", "3:1: key 'id' appears twice (first on line 2)");
        yield return Case(Head + "? [a]\n: b\n", "3:3: a key must be a text");
        yield return Case(Head + "title: &x House\n", "3:8: anchors and aliases (& and *) are not supported");
        yield return Case(Head + "title: !!str House\n", "3:8: tags (!) are not supported");
        yield return Case(Head + Bomb, "3:4: anchors and aliases (& and *) are not supported");
        yield return Case(Head + "title: " + new string('[', 200_000), "3:39: nested more than 32 levels deep");
        yield return Case(Head + "title: " + string.Concat(Enumerable.Repeat("{a: ", 50_000)), "3:129: nested more than 32 levels deep");

        // Keys and values.
        yield return Case(Head + "tolernaces: {}\n", "3:1: unknown key 'tolernaces'; did you mean 'tolerances'?");
        yield return Case(Head + "rolse: {}\n", "3:1: unknown key 'rolse'; did you mean 'roles'?");
        yield return Case(Head + "vocabulary: {}\n", "3:1: unknown key 'vocabulary'\n");
        yield return Case(Role("kind: cuont\n    phrases: {jam: object}"), "5:11: unknown value 'cuont'; did you mean 'count'?");
        yield return Case(Role("kind: vehicles\n    phrases: {jam: object}"), "5:11: unknown value 'vehicles' (one of: count, money,");
        yield return Case(Role("kind: count\n    trend: raising\n    phrases: {jam: object}"), "6:12: unknown value 'raising'; did you mean 'rising'?");
        yield return Case(Role("kind: count\n    phrases: {jam: objekt}"), "6:20: unknown value 'objekt'; did you mean 'object'?");
        yield return Case(Role("kind: count\n    phrases: [jammed]"), "6:15: 'jammed' does not say where the figure stands: put N in its place (\"N jammed\") or write \"jammed: object\"");
        yield return Case(Role("kind: count\n    phrases: [N and N jammed]"), "6:15: a phrase has at most one N");
        yield return Case(Role("kind: count\n    phrases: [N]"), "6:15: a phrase needs a word besides N");
        yield return Case(Role("kind: count\n    phrases: {a b c d e f g h i j k l m: object}"), "6:15: a phrase has at most 12 words");
        yield return Case(Role("kind: count\n    phrases: {jam |in: object}"), "6:15: a bar stands behind a word: take|rush to hospital, go on| strike");
        yield return Case(
            Role("kind: count\n    phrases: {" + string.Join(' ', Enumerable.Repeat("a|b", 9)) + ": object}"), "6:15: a phrase stands for at most 400 wordings");
        yield return Case(Role("kind: count"), "4:3: role 'jammed' is new and needs phrases");
        yield return Case(Role("phrases: {jam: object}"), "4:3: role 'jammed' is new and needs a kind");
        yield return Case(Role("kind: count\n    phrases: {jam: object}\n    distinct: [kiled]"), "7:16: unknown role 'kiled'; did you mean 'killed'?");
        yield return Case(Role("kind: count\n    phrases: {jam: object}\n    colour: red"), "7:5: unknown key 'colour'");
        yield return Case(Head + "roles:\n  Jammed: {kind: count, phrases: {jam: object}}\n", "4:3: 'Jammed' is no name");
        yield return Case(Head + "roles:\n  jammed: off\n", "4:3: unknown role 'jammed'");
        yield return Case(Head + "roles: [jammed]\n", "3:8: expected keys with values, found a list");

        // Other parts.
        yield return Case(Head + "units:\n  person: [people]\n", "4:11: expected keys with values, found a list");
        yield return Case(Head + "units:\n  person: {}\n", "4:11: key 'aliases' is missing");
        yield return Case(Head + "entities:\n  Port Authority: {type: organisation}\n", "4:26: unknown value 'organisation'; did you mean 'organization'?");
        yield return Case(Head + "tolerances:\n  cuont: {absolute: 1}\n", "4:3: unknown kind or role 'cuont'; did you mean 'count'?");
        yield return Case(Head + "tolerances:\n  count: {relative: lots}\n", "4:21: 'lots' is no share: write 10%");
        yield return Case(Head + "tolerances:\n  count: {relative: 250%}\n", "4:21: '250%' is no share: write 10%");
        yield return Case(Head + "tolerances:\n  time: {absolute: 5 fortnights}\n", "4:20: '5 fortnights' is no figure: write 5, 0.1, 30 minutes or 1 day");
        yield return Case(Head + "tolerances:\n  count: {absolute: -1}\n", "4:21: '-1' is no figure");

        // Rules.
        yield return Case(Rule("verdict: conflict"), "4:3: rule 'delay-differs' has no example");
        yield return Case(Rule("examples: {conflict: []}"), "4:3: rule 'delay-differs' has no example");
        yield return Case(Rule("verdict: conflikt\n    examples: {agree: [[a, b]]}"), "5:14: unknown value 'conflikt'; did you mean 'conflict'?");
        yield return Case(Rule("severity: fatal\n    examples: {agree: [[a, b]]}"), "5:15: unknown value 'fatal' (one of: error, warning, info, off)");
        yield return Case(Rule("same: [evnt]\n    examples: {agree: [[a, b]]}"), "5:12: unknown value 'evnt'; did you mean 'event'?");
        yield return Case(Rule("message: \"{left.vlaue} differs\"\n    examples: {agree: [[a, b]]}"), "5:14: unknown placeholder '{left.vlaue}'; did you mean 'left.value'?");
        yield return Case(Rule("message: \"{left.value differs\"\n    examples: {agree: [[a, b]]}"), "5:14: a placeholder is not closed: '}' is missing");
        yield return Case(Rule("examples: {agree: [[a, b, c]]}"), "5:24: expected 2 items, found 3");
        yield return Case(Rule("examples: {agree: [a]}"), "5:24: expected a list or keys with values, found a text");
        yield return Case(Rule("roles: [delayd]\n    examples: {agree: [[a, b]]}"), "5:13: unknown role 'delayd'; did you mean 'delayed'?");
        yield return Case(Head + "rules:\n  toll-difers: off\n", "4:3: unknown rule 'toll-difers'; did you mean 'toll-differs'?");
        yield return Case(Head + "rules:\n  toll-differs: on\n", "4:17: unknown value 'on' (one of: off)");

        // Suppressions and tests.
        yield return Case(Head + "suppress:\n  - {rule: toll-differs}\n", "4:5: key 'reason' is missing");
        yield return Case(Head + "suppress:\n  - {reason: Withdrawn}\n", "4:5: a suppression needs a rule, role, quote, article or source, or it would silence everything");
        yield return Case(Head + "suppress:\n  - {rule: toll-differs, reason: Withdrawn, until: 31.12.2026}\n", "4:52: '31.12.2026' is no date: write it as 2026-12-31");
        yield return Case(Head + "suppress:\n  - {rule: toll-differs, reason: Withdrawn, until: 2026-02-30}\n", "4:52: '2026-02-30' is no date: write it as 2026-12-31");
        yield return Case(Head + "suppress:\n  - {rule: toll, reason: Withdrawn}\n", "4:12: unknown rule 'toll'\n");
        yield return Case(Test("expect: {findings: []}"), "4:5: key 'articles' is missing");
        yield return Case(Test("articles: [{id: a, text: T}]"), "4:5: key 'expect' is missing");
        yield return Case(Test("articles: []\n    expect: {findings: []}"), "5:15: expected at least 1 items, found 0");
        yield return Case(Test("articles: [{id: a, text: T}]\n    expect: {}"), "4:11: test 'a test' expects nothing: state claims or findings ([] for none)");
        yield return Case(Test("articles: [{id: a, text: T}, {id: a, text: U}]\n    expect: {findings: []}"), "4:11: test 'a test' has two articles of one id");
        yield return Case(Test("articles: [{id: a, published: 1 March, text: T}]\n    expect: {findings: []}"), "5:35: '1 March' is no date or date-time");
        yield return Case(Test("articles: [{id: a, text: T}]\n    expect: {claims: [{in: b}]}"), "6:28: unknown article 'b'");

        // Packs that others build on.
        yield return Case(Head + "extends: [claimcheck:cor]\n", "3:11: there is no built-in pack 'claimcheck:cor'; did you mean 'claimcheck:core'?");
        yield return Case(Head + "extends: [missing.yml]\n", "3:11: there is no file 'missing.yml' beside this pack");
        yield return Case(Head + "extends: [https://example.org/pack.yml]\n", "3:11: packs are never fetched from the network: name a file");
        yield return Case(Head + "extends: [house.yml]\n", "3:11: 'house.yml' extends itself in a circle: house.yml -> house.yml");
    }

    [TestCaseSource(nameof(Bad))]
    public void Each_mistake_is_reported_at_its_place(string text, string expected)
    {
        var problem = Assert.Throws<RulePackException>(() => RulePack.Parse(text, "house.yml"));
        Assert.That(problem!.Message + "\n", Does.Contain("house.yml:" + expected));
    }

    [TestCaseSource(nameof(Bad))]
    public void Each_mistake_ends_the_commands_with_2_and_is_printed_at_its_place(string text, string expected)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("house.yml", text);
        var test = CliRun.Of("test", file, "--filter", "no case bears this name");
        Assert.That(test.Code, Is.EqualTo(2));
        Assert.That(test.Error, Does.Contain($"{file}:{expected}"));
        var check = CliRun.Of("check", "-", "--pack", file);
        Assert.That(check.Code, Is.EqualTo(2));
        Assert.That(check.Error, Does.Contain($"{file}:{expected.TrimEnd()}"));
    }

    [Test]
    public void There_are_at_least_fifty_bad_packs() => Assert.That(Bad().Count(), Is.GreaterThanOrEqualTo(50));

    [Test]
    public void Every_mistake_of_a_file_is_reported_at_once_in_the_order_of_the_file()
    {
        const string Text = Head + "colour: red\nroles:\n  jammed: {kind: cuont, phrases: {jam: object}}\ntolerances:\n  count: {relative: lots}\n";
        var problem = Assert.Throws<RulePackException>(() => RulePack.Parse(Text, "house.yml"));
        Assert.That(problem!.Problems.Select(p => (p.Line, p.Column)), Is.EqualTo(new[] { (3, 1), (5, 18), (7, 21) }));
        Assert.That(problem.Problems[0].ToString(), Is.EqualTo("house.yml:3:1: unknown key 'colour'"));
    }

    [Test]
    public void A_file_of_ten_megabytes_is_refused()
    {
        var text = Head + "title: " + new string('x', 10_000_000) + "\n";
        var problem = Assert.Throws<RulePackException>(() => RulePack.Parse(text, "house.yml"));
        Assert.That(problem!.Message, Is.EqualTo("house.yml:1:1: the pack is longer than 2,000,000 characters"));
    }

    [Test]
    public void A_missing_file_is_a_mistake_of_the_pack()
    {
        var problem = Assert.Throws<RulePackException>(() => RulePack.Load("no-such-pack.yml"));
        Assert.That(problem!.Message, Is.EqualTo("no-such-pack.yml:1:1: the pack cannot be read: no such file"));
    }

    [Test]
    public void A_circle_over_two_files_is_found()
    {
        using var folder = new TemporaryFolder();
        folder.File("a.yml", "claimcheck: 1\nid: a\nextends: b.yml\n");
        folder.File("b.yml", "claimcheck: 1\nid: b\nextends: a.yml\n");
        var problem = Assert.Throws<RulePackException>(() => RulePack.Load(folder.At("a.yml")));
        Assert.That(problem!.Message, Does.EndWith("b.yml:3:10: 'a.yml' extends itself in a circle: a.yml -> b.yml -> a.yml"));
    }

    [Test]
    public void Files_that_extend_each_other_over_and_over_are_read_once_each()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 30; i++)
        {
            folder.File($"left{i}.yml", $"claimcheck: 1\nid: left{i}\nextends: [left{i + 1}.yml, right{i + 1}.yml]\n");
            folder.File($"right{i}.yml", $"claimcheck: 1\nid: right{i}\nextends: [left{i + 1}.yml, right{i + 1}.yml]\n");
        }

        folder.File("left30.yml", "claimcheck: 1\nid: left30\n");
        folder.File("right30.yml", "claimcheck: 1\nid: right30\n");
        var pack = RulePack.Load(folder.At("left0.yml"));
        Assert.That(pack.Extends[1].Extends[0], Is.SameAs(pack.Extends[0].Extends[0]));
    }

    [Test]
    public void A_chain_of_files_has_an_end()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 40; i++)
        {
            folder.File($"link{i}.yml", $"claimcheck: 1\nid: link{i}\nextends: link{i + 1}.yml\n");
        }

        var problem = Assert.Throws<RulePackException>(() => RulePack.Load(folder.At("link0.yml")));
        Assert.That(problem!.Message, Does.EndWith("link31.yml:3:10: packs extend each other more than 32 levels deep"));
    }

    [Test]
    public void Any_text_gives_a_pack_or_mistakes_and_nothing_else()
    {
        const string Sound = Head + "roles:\n  jammed: {kind: count, phrases: {jam: object}, examples: {N: none}}\nsuppress:\n  - {rule: toll-differs, reason: x}\n";
        for (var cut = 0; cut < Sound.Length; cut++)
        {
            foreach (var piece in new[] { "", "[", "{", ":", "\"", "\t", "&", "*", "\u0000", "- ", "\ud800" })
            {
                try
                {
                    RulePack.Parse(Sound[..cut] + piece + Sound[(cut + 1)..], "house.yml");
                }
                catch (RulePackException)
                {
                    // A mistake that is reported is what is wanted here; anything else fails the test.
                }
            }
        }
    }

    private static TestCaseData Case(string text, string expected) => new TestCaseData(text, expected).SetArgDisplayNames(expected.TrimEnd());

    private static string Role(string body) => Head + "roles:\n  jammed:\n    " + body + "\n";

    private static string Rule(string body) => Head + "rules:\n  delay-differs:\n    " + body + "\n";

    private static string Test(string body) => Head + "tests:\n  - name: a test\n    " + body + "\n";
}
