using ClaimCheck.Matching.Similarity;
using FuzzySharp;

namespace ClaimCheck.Tests.Matching;

public sealed class IndelRatioTests
{
    private const string Letters = "abcdeABC 12-.éøКиївß中文\ud83d\ude00";

    [Test]
    public void Is_the_integer_of_FuzzySharp_for_a_hundred_thousand_made_pairs()
    {
        var random = new Random(20_310_302);
        var differing = new List<string>();
        for (var i = 0; i < 100_000; i++)
        {
            var left = Made(random, i);
            var right = i % 3 == 0 ? Made(random, i + 1) : Edited(random, left);
            if (IndelRatio.Compute(left, right) != Fuzz.Ratio(left, right))
            {
                differing.Add($"{left}|{right}");
            }
        }

        Assert.That(differing, Is.Empty);
    }

    [TestCase(63, 65)]
    [TestCase(64, 64)]
    [TestCase(127, 129)]
    [TestCase(128, 200)]
    [TestCase(1_023, 1_030)]
    [TestCase(1_500, 1_400)]
    public void Is_the_integer_of_FuzzySharp_around_the_lengths_of_machine_words(int leftLength, int rightLength)
    {
        var random = new Random(leftLength);
        foreach (var alphabet in new[] { "abcd", Letters })
        {
            for (var i = 0; i < 12; i++)
            {
                var left = Text(random, leftLength, alphabet);
                var right = Text(random, rightLength, alphabet);
                Assert.That(IndelRatio.Compute(left, right), Is.EqualTo(Fuzz.Ratio(left, right)), $"{left}|{right}");
            }
        }
    }

    [TestCase("", "")]
    [TestCase("", "a")]
    [TestCase("Київ", "Москва")]
    [TestCase("ISTANBUL", "istanbul")]
    public void Is_the_integer_of_FuzzySharp_for_its_odd_cases(string left, string right) =>
        Assert.That(IndelRatio.Compute(left, right), Is.EqualTo(Fuzz.Ratio(left, right)));

    [Test]
    public void A_comparison_allocates_nothing()
    {
        var random = new Random(4);
        var texts = Enumerable.Range(0, 64).Select(i => Made(random, i)).ToArray();
        long Run()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var sum = 0;
            foreach (var left in texts)
            {
                foreach (var right in texts)
                {
                    sum += IndelRatio.Compute(left, right);
                }
            }

            Assert.That(sum, Is.Positive);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Run();
        Assert.That(Run(), Is.LessThan(1_024), "bytes for 4,096 pairs, of which the assertion takes some");
    }

    private static string Made(Random random, int kind) => (kind % 4) switch
    {
        0 => Text(random, random.Next(30), Letters),
        1 => Text(random, random.Next(150), "abcdefgh "),
        2 => Words(random, 1 + random.Next(5)),
        _ => Words(random, 8 + random.Next(18)),
    };

    private static string Text(Random random, int length, string alphabet) => string.Concat(Enumerable.Range(0, length).Select(_ => alphabet[random.Next(alphabet.Length)]));

    private static string Words(Random random, int count)
    {
        string[] words = ["The", "ferry", "sank", "off", "Port", "Marrow", "killing", "38", "of", "67", "aboard", "officials", "said", "on", "Sunday", "évêque", "Győr", "Łódź", "minister", "Tomas", "Ardley"];
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => words[random.Next(words.Length)]));
    }

    private static string Edited(Random random, string text)
    {
        for (var edits = random.Next(6); edits > 0 && text.Length > 0; edits--)
        {
            var place = random.Next(text.Length);
            text = random.Next(3) switch
            {
                0 => text.Remove(place, 1),
                1 => text.Insert(place, Letters[random.Next(Letters.Length)].ToString()),
                _ => text[..place] + Letters[random.Next(Letters.Length)] + text[(place + 1)..],
            };
        }

        return text;
    }
}
