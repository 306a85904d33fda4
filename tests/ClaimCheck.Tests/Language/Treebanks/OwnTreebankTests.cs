using ClaimCheck.Language.Conllu;

namespace ClaimCheck.Tests.Language.Treebanks;

internal sealed class OwnTreebankTests
{
    [TestCase("news-train.conllu", 138)]
    [TestCase("news-test.conllu", 69)]
    public void Every_sentence_of_our_treebank_is_one_tree_without_crossing_arcs(string file, int sentences)
    {
        List<ConlluSentence> treebank = Read(file);

        Assert.That(treebank, Has.Count.EqualTo(sentences));
        foreach (ConlluSentence sentence in treebank)
        {
            Assert.That(IsTree(sentence) && IsProjective(sentence), Is.True, sentence.Comment("text"));
        }
    }

    [Test]
    public void No_sentence_of_the_test_part_is_trained_on()
    {
        HashSet<string?> trained = [.. Read("news-train.conllu").Select(sentence => sentence.Comment("text"))];

        Assert.That(Read("news-test.conllu").Where(sentence => trained.Contains(sentence.Comment("text"))), Is.Empty);
    }

    internal static List<ConlluSentence> Read(string file)
    {
        using StreamReader reader = new(Path.Combine(TestContext.CurrentContext.TestDirectory, "treebank", file));
        return [.. ConlluReader.Read(reader)];
    }

    private static bool IsTree(ConlluSentence sentence)
    {
        for (int word = 1; word <= sentence.Words.Count; word++)
        {
            int steps = 0;
            for (int at = word; at > 0; at = sentence.Words[at - 1].Head)
            {
                if (++steps > sentence.Words.Count)
                {
                    return false;
                }
            }
        }

        return sentence.Words.Count(word => word.Head == 0) == 1 && sentence.Words.All(word => word.Head == 0 == (word.Relation == "root"));
    }

    private static bool IsProjective(ConlluSentence sentence)
    {
        (int From, int To)[] arcs = [.. sentence.Words.Select((word, i) => (Math.Min(i + 1, word.Head), Math.Max(i + 1, word.Head))).Where(arc => arc.Item1 > 0)];
        return arcs.All(a => arcs.All(b => !(a.From < b.From && b.From < a.To && a.To < b.To)));
    }
}
