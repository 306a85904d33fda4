using System.Net;
using System.Text;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Reports;

/// <summary>
/// Reads a page as strictly as our own pages are written: every tag that is not void is closed in order, attributes are quoted, no raw
/// <c>&lt;</c> stands in text. Anything else fails the test.
/// </summary>
internal sealed class TestPage
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "meta", "link", "br", "hr", "img", "input", "wbr" };
    private readonly string _html;
    private int _at;

    private TestPage(string html)
    {
        _html = html;
        Root = new Element("#page", new Dictionary<string, string>(StringComparer.Ordinal), null);
        Read();
    }

    public Element Root { get; }

    public IEnumerable<Element> All => Root.Below();

    public static string Render(ConsistencyReport report)
    {
        using var stream = new MemoryStream();
        ReportWriters.Find("html")!.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static TestPage Of(ConsistencyReport report) => new(Render(report));

    public IEnumerable<Element> Named(string name) => All.Where(e => e.Name == name);

    private void Read()
    {
        Assert.That(_html, Does.StartWith("<!DOCTYPE html>\n"));
        _at = "<!DOCTYPE html>".Length;
        var open = Root;
        while (_at < _html.Length)
        {
            if (_html[_at] != '<')
            {
                var next = _html.IndexOf('<', _at);
                next = next < 0 ? _html.Length : next;
                open.Add(WebUtility.HtmlDecode(_html[_at..next]));
                _at = next;
            }
            else if (_html[_at + 1] == '/')
            {
                var end = _html.IndexOf('>', _at);
                Assert.That(_html[(_at + 2)..end], Is.EqualTo(open.Name), $"closes out of order near offset {_at}");
                open = open.Parent!;
                _at = end + 1;
            }
            else
            {
                open = ReadTag(open);
            }
        }

        Assert.That(open, Is.SameAs(Root), $"<{open.Name}> is not closed");
    }

    private Element ReadTag(Element parent)
    {
        _at++;
        var name = Take(c => char.IsAsciiLetterOrDigit(c));
        Assert.That(name, Is.Not.Empty, $"a raw '<' near offset {_at}: {_html[Math.Max(0, _at - 60)..Math.Min(_html.Length, _at + 60)]}");
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (true)
        {
            Take(char.IsWhiteSpace);
            if (_html[_at] is '>' or '/')
            {
                break;
            }

            var key = Take(c => char.IsAsciiLetterOrDigit(c) || c is '-' or ':');
            Assert.That(key, Is.Not.Empty, $"no attribute name near offset {_at}: {_html[_at..Math.Min(_html.Length, _at + 60)]}");
            var value = "";
            if (_html[_at] == '=')
            {
                Assert.That(_html[_at + 1], Is.EqualTo('"'));
                var end = _html.IndexOf('"', _at + 2);
                value = WebUtility.HtmlDecode(_html[(_at + 2)..end]);
                _at = end + 1;
            }

            Assert.That(attributes.TryAdd(key, value), Is.True, $"{key} twice");
        }

        var closed = _html[_at] == '/';
        _at += closed ? 2 : 1;
        var element = new Element(name, attributes, parent);
        parent.Add(element);
        if (name is "script" or "style")
        {
            var end = _html.IndexOf("</" + name + ">", _at, StringComparison.Ordinal);
            element.Add(_html[_at..end]);
            _at = end;
        }

        return closed || Void.Contains(name) ? parent : element;
    }

    private string Take(Func<char, bool> wanted)
    {
        var start = _at;
        while (wanted(_html[_at]))
        {
            _at++;
        }

        return _html[start.._at];
    }

    /// <summary>An element of the page.</summary>
    internal sealed record Element(string Name, IReadOnlyDictionary<string, string> Attributes, Element? Parent)
    {
        private readonly List<object> _nodes = [];

        public IReadOnlyList<Element> Children => [.. _nodes.OfType<Element>()];

        /// <summary>The text of the element and of all below it, in the order of the page.</summary>
        public string Text => string.Concat(_nodes.Select(node => node is Element element ? element.Text : (string)node));

        public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);

        public IEnumerable<Element> Below() => Children.SelectMany(c => c.Below().Prepend(c));

        public void Add(object node) => _nodes.Add(node);
    }
}
