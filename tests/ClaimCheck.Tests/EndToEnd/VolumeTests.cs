using System.Globalization;
using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Articles.Readers;

namespace ClaimCheck.Tests.EndToEnd;

public sealed class VolumeTests
{
    [Test]
    public void A_gigabyte_of_JSONL_is_read_with_one_article_in_memory()
    {
        using var input = new EndlessWire(articles: 75_000, paragraphs: 150);
        var count = 0;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = before;
        foreach (var record in new JsonLinesReader().Read(input, "wire.jsonl", problem => Assert.Fail(problem.ToString())))
        {
            count += record.Article.Text.Length > 0 ? 1 : 0;
            most = count % 5000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most;
        }

        Assert.That(count, Is.EqualTo(75_000));
        Assert.That(input.Produced, Is.GreaterThan(1_000_000_000));
        Assert.That(most - before, Is.LessThan(100L << 20));
    }

    [Test]
    public void Texts_are_let_go_while_a_check_runs()
    {
        var references = new List<WeakReference>();
        var alive = 0;
        ClaimChecker.CreateBuilder().UseThreads(2).Build().Check(Many());

        Assert.That(references, Has.Count.EqualTo(600));
        Assert.That(alive, Is.LessThan(60));

        IEnumerable<Article> Many()
        {
            for (var i = 0; i < 600; i++)
            {
                var text = EndlessWire.Text(i, paragraphs: 2);
                references.Add(new WeakReference(text));
                // Each of another month: as one story of 600 articles they would be compared pair by pair, which is another matter.
                yield return new Article { Id = i.ToString(CultureInfo.InvariantCulture), Text = text, Published = Month(i) };
            }

            GC.Collect();
            alive = references.Count(reference => reference.IsAlive);
        }
    }

    private static PublicationTime Month(int number) => new(new DateTimeOffset(2000 + (number / 12), 1 + (number % 12), 1, 0, 0, 0, TimeSpan.Zero), HasTime: false);

    /// <summary>Writes articles as they are read.</summary>
    private sealed class EndlessWire(int articles, int paragraphs) : MemoryStream
    {
        private readonly byte[] _tail = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(" The coastguard said that two boats were lost in the storm, and that nine sailors were saved.", paragraphs)) + "\"}\n");
        private byte[] _line = [];
        private int _at;
        private int _next;

        public long Produced { get; private set; }

        public static string Text(int number, int paragraphs) =>
            string.Join("\n\n", Enumerable.Range(0, paragraphs).Select(p => $"Port {number} counted {(number * 7) + p} boats on Monday after the storm. In the harbour, {p + 3} people were injured and {number % 40} sailors were missing."));

        public override int Read(Span<byte> buffer)
        {
            if (_at == _line.Length)
            {
                if (_next == articles)
                {
                    return 0;
                }

                _line = [.. Encoding.UTF8.GetBytes($"{{\"id\":\"w{_next}\",\"text\":\"{_next++} boats."), .. _tail];
                _at = 0;
            }

            var count = Math.Min(buffer.Length, _line.Length - _at);
            _line.AsSpan(_at, count).CopyTo(buffer);
            _at += count;
            Produced += count;
            return count;
        }
    }
}
