using System.Collections;
using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Matching;
using ClaimCheck.Reports;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Reports;

/// <summary>A report of an archive is written front to back. Its lists build their items on demand, so that what is measured is the writer's.</summary>
public sealed class BoundedMemoryTests
{
    private const int Findings = 100_000;

    private static IReadOnlyList<string> Formats => ReportWriters.Formats;

    [Test]
    public void A_report_of_100_000_findings_is_written_in_bounded_memory([ValueSource(nameof(Formats))] string format)
    {
        using var output = new MeasuringStream();
        ReportWriters.Find(format)!.Write(Large(), output);
        TestContext.Out.WriteLine($"{format}: {output.Written / 1e6:0} MB written, at most {output.Peak / 1e6:0} MB held");
        Assert.Multiple(() =>
        {
            Assert.That(output.Written, Is.GreaterThan(Findings * 100L));
            Assert.That(output.Peak, Is.LessThan(96_000_000), "an index of 200,000 ids and positions, and one item at a time");
        });
    }

    private static ConsistencyReport Large() => new()
    {
        Articles = new Lazily<ReportArticle>(2, i => new ReportArticle($"a{i}", $"Outlet {i}", "2031-03-03", "Storm", "https://outlet.example/storm")),
        Stories = [],
        Claims = new Lazily<Claim>(2 * Findings, MakeClaim),
        Clusters = new Lazily<Cluster>(Findings, i => new Cluster($"k{i}", $"how many houses did storm {i} destroy", [$"c{2 * i}", $"c{(2 * i) + 1}"])),
        Findings = new Lazily<Finding>(Findings, i => new Finding
        {
            Id = $"f{i}",
            Fingerprint = $"{i:x16}",
            Rule = "toll-differs",
            Cluster = $"k{i}",
            Verdict = Verdict.Conflict,
            Severity = Severity.Error,
            Confidence = 0.9,
            Message = $"Outlet 0 says that storm {i} destroyed {i} houses; Outlet 1 says {i + 20}.",
            Sides = [new FindingSide($"{i}", [$"c{2 * i}"]), new FindingSide($"{i + 20}", [$"c{(2 * i) + 1}"])],
        }),
        NotCompared = new NotCompared(0, new SortedDictionary<string, int>()),
    };

    private static Claim MakeClaim(int i)
    {
        var figure = (i / 2) + (20 * (i % 2));
        var quote = string.Create(CultureInfo.InvariantCulture, $"destroyed {figure} houses");
        var context = string.Create(CultureInfo.InvariantCulture, $"Storm {i / 2} {quote}, the fire service said on Monday.");
        var start = context.IndexOf(quote, StringComparison.Ordinal);
        return new Claim
        {
            Id = $"c{i}",
            Article = $"a{i % 2}",
            Kind = ClaimKind.Count,
            Quote = quote,
            Span = new TextSpan(start, start + quote.Length),
            Sentence = new TextSpan(0, context.Length),
            Context = context,
            Value = new ClaimValue { Text = $"{figure}", Span = new TextSpan(start + 10, start + 10 + $"{figure}".Length), Value = figure, Low = figure, High = figure },
        };
    }

    private sealed class Lazily<T>(int count, Func<int, T> make) : IReadOnlyList<T>
    {
        public int Count => count;

        public T this[int index] => make(index);

        public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, count).Select(make).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>Counts what is written, and at every eight megabytes what is alive beyond the start.</summary>
    private sealed class MeasuringStream : Stream
    {
        private const long Every = 8_000_000;
        private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
        private long _next = Every;

        public long Written { get; private set; }

        public long Peak { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Written;

        public override long Position { get => Written; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Written += buffer.Length;
            if (Written >= _next)
            {
                _next += Every;
                Peak = Math.Max(Peak, GC.GetTotalMemory(forceFullCollection: true) - _before);
            }
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
