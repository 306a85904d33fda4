using ClaimCheck.Reports;
using ClaimCheck.Tests.EndToEnd;

namespace ClaimCheck.Tests.Reports;

/// <summary>The page in a browser. A frame of the given width holds it, because headless windows have a least width that phones are below.</summary>
public sealed class HtmlRenderingTests
{
    private static readonly Func<ConsistencyReport>[] Reports =
        [SampleReport.Build, HostileReport.Build, CrowdedReport.Build, () => ClaimChecker.CreateBuilder().UseThreads(1).Build().Check(Samples.Articles)];

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("claimcheck-page-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Nothing_overflows_at_the_width_of_a_phone_or_of_a_desk([Range(0, 3)] int which)
    {
        const string Step = "page.querySelectorAll('details').forEach(d => { d.open = true; }); return page.documentElement.scrollWidth;";
        int[] widths = [320, 390, 820, 1280];
        Assert.That(Ask(Reports[which](), Step, widths), Is.EqualTo("320 390 820 1280 "));
    }

    [Test]
    public void The_script_shows_its_controls_filters_and_sorts()
    {
        const string Steps = """
            const find = page.querySelector('#controls input[type=search]');
            find.value = 'meridian dorwal';
            find.dispatchEvent(new Event('input'));
            const shown = [...page.querySelectorAll('#cards > :not([hidden]) h3')].map(h => h.textContent).join('|');
            find.value = '';
            find.dispatchEvent(new Event('input'));
            const order = page.querySelector('#controls select');
            order.value = 'question';
            order.dispatchEvent(new Event('change', { bubbles: true }));
            return shown + '//' + page.querySelector('#cards h3').textContent + '//' + page.querySelector('output').textContent;
            """;
        Assert.That(Ask(SampleReport.Build(), Steps, 1280), Is.EqualTo("Who is the captain of the Almira?//How many people marched in Port Ellery on 2 April?//7 of 7 shown "));
    }

    [Test]
    public void A_hostile_article_runs_nothing() => Assert.That(
        Ask(HostileReport.Build(), "return [page.querySelectorAll('img, iframe, object').length, page.querySelectorAll('script').length, page.querySelectorAll('a[href^=javascript]').length].join();", 800),
        Is.EqualTo("0,1,0 "));

    [Test]
    public void The_page_can_be_looked_at([Range(0, 3)] int which, [Values(1280, 390)] int width, [Values] bool dark)
    {
        var outer = Path.Combine(_folder, "outer.html");
        File.WriteAllText(outer, $"""
            <!DOCTYPE html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>frame</title><body style="margin:0">
            {Frame(System.Net.WebUtility.HtmlEncode(TestPage.Render(Reports[which]())), width, 1500)}
            """);
        var picture = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"report-{which}-{width}-{(dark ? "dark" : "light")}.png");

        Chromium.Run(outer, $"--window-size={width},1500", $"--screenshot={picture}", $"--blink-settings=preferredColorScheme={(dark ? 0 : 1)}");

        Assert.That(new FileInfo(picture).Length, Is.GreaterThan(width * 40), "a blank page is smaller");
        TestContext.AddTestAttachment(picture);
    }

    private static string Frame(string html, int width, int height) => $"<iframe style=\"width:{width}px;height:{height}px;border:0\" srcdoc=\"{html}\"></iframe>";

    /// <summary>What a script answers that sees the page in frames of the given widths, one after the other, each answer with a space behind it.</summary>
    private string Ask(ConsistencyReport report, string script, params int[] widths)
    {
        var html = System.Net.WebUtility.HtmlEncode(TestPage.Render(report));
        var outer = Path.Combine(_folder, "outer.html");
        File.WriteAllText(outer, $$"""
            <!DOCTYPE html><meta charset="utf-8"><title>frames</title><body>
            {{string.Concat(widths.Select(width => Frame(html, width, 900)))}}
            <pre id="answer"></pre>
            <script>
            const ask = page => { {{script}} };
            addEventListener('load', () => {
              for (const frame of document.querySelectorAll('iframe')) {
                document.getElementById('answer').append(ask(frame.contentDocument) + ' ');
              }
            });
            </script>
            """);
        var dom = Chromium.Run(outer, "--dump-dom", "--window-size=1400,1000", "--virtual-time-budget=5000");
        const string Start = "<pre id=\"answer\">";
        var at = dom.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return dom[at..dom.IndexOf("</pre>", at, StringComparison.Ordinal)];
    }
}
