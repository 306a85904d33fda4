using ClaimCheck.Training.Pairs;

namespace ClaimCheck.Tests.Comparing;

public sealed class CompareTrainerTests
{
    private static readonly LabelledPair[] Pairs =
    [
        new("1", "own", "The fire at the Larn mill killed 12 people.", "The Larn mill fire killed nine people.", "contradiction"),
        new("2", "own", "The ferry carried 83 passengers from Port Ellin.", "The ferry from Port Ellin carried 38 passengers.", "contradiction"),
        new("3", "own", "The Ellin bridge cost 40 million crowns.", "The school in Larnholm has 60 pupils and 12 teachers.", "neutral"),
        new("4", "own", "The Ellin bridge cost 40 million crowns.", "The bridge at Ellin cost 40 million crowns, and its lamps 2 million.", "neutral"),
        new("5", "own", "Oda Lerch sold 300 boats in spring.", "Max Brandel hired 20 cooks.", "neutral"),
    ];

    [Test]
    public void The_same_pairs_give_the_same_weights_and_none_goes_against_its_name()
    {
        var comparer = ClaimChecker.CreateBuilder().Build().Texts;
        ReadPair[] read = [.. Pairs.Select(p => new ReadPair(p, comparer.Read(p.A), comparer.Read(p.B), true, 1))];

        var table = new CompareTrainer(comparer, 0.1f).Train(read);

        Assert.That(new CompareTrainer(comparer, 0.1f).Train(read), Is.EqualTo(table));
        Assert.That(table.Where(l => l.StartsWith("Other", StringComparison.Ordinal) && !l.Contains("\t-", StringComparison.Ordinal) && !l.EndsWith("\t0", StringComparison.Ordinal)), Is.Empty);
        Assert.That(table.Where(l => l.StartsWith("OtherTime", StringComparison.Ordinal)), Is.Empty, "is set by hand");
    }

    [Test]
    public void Pairs_that_share_a_text_are_in_one_fold()
    {
        var folds = TextFolds.Of(Pairs, 2);

        Assert.That(folds[2], Is.EqualTo(folds[3]));
        Assert.That(folds.Distinct().Count(), Is.EqualTo(2));
    }
}
