using ClaimCheck.Quantities;

namespace ClaimCheck.Tests.Quantities;

/// <summary>What reading costs, in bytes: they are the same on every machine. Times are the benchmarks' matter (QuantityBenchmarks, HostileQuantityBenchmarks).</summary>
public sealed class QuantityReaderWork
{
    [TestCase("The council met again in the old hall and the mayor spoke at length of nothing. ")]
    [TestCase("((([[[ and of the to from between by. ")]
    [TestCase("\"Nobody knows,\" she said, \"what the others - if there are others - may want.\"\n")]
    public void Words_without_figures_cost_no_bytes_a_word(string sentence)
    {
        var (small, large) = (Repeat(sentence, 100), Repeat(sentence, 5_000));
        Assert.That(Bytes(large), Is.LessThanOrEqualTo(Bytes(small) + 256));
    }

    [TestCase("At least 38 people were killed. ")]
    [TestCase("It cost between $10 and $15 billion. ")]
    [TestCase("Sales rose by nearly 3 per cent. ")]
    public void A_figure_costs_less_than_two_kilobytes_however_long_the_text(string sentence)
    {
        var text = Repeat(sentence, 5_000);
        Assert.That(Bytes(text), Is.LessThan(5_000 * 2_000));
    }

    [Test]
    public void A_million_digits_are_one_number_without_a_value()
    {
        var found = QuantityReader.Default.Read(new string('9', 1_000_000), null);
        Assert.That(found.Single().Value, Is.Null);
        Assert.That(found[0].Span.Length, Is.EqualTo(1_000_000));
    }

    private static string Repeat(string sentence, int times) => string.Concat(Enumerable.Repeat(sentence, times));

    /// <summary>Bytes of the cheapest of some readings: the pool of buffers may have been emptied in between.</summary>
    private static long Bytes(string text)
    {
        var least = long.MaxValue;
        for (var round = 0; round < 6; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            QuantityReader.Default.Read(text, null);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
