using ClaimCheck.Articles;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>Two causes exclude each other where both are of one accident, and are stated.</summary>
internal sealed class CauseConflictTests
{
    [TestCase("A worn cable caused the blaze at the tannery in Ostrow.", "The fire at the Ostrow tannery was set off by a cigarette end.", true)]
    [TestCase("Metal fatigue was to blame for the collapse of the Brunn grandstand.", "The collapse of the grandstand in Brunn was put down to overcrowding.", true)]
    [TestCase("A worn cable caused the blaze at the tannery in Ostrow.", "The fire at the Ostrow tannery was set off by a worn cable in the drying room.", false)]
    [TestCase("Falling prices were behind the decision of the Ostrow tannery.", "The decision of the Ostrow tannery was triggered by a strike.", false)]
    [TestCase("A worn cable caused the blaze at the tannery in Ostrow.", "The brigade refused to link the fire at the Ostrow tannery to a cigarette end.", false)]
    [TestCase("A worn cable caused the blaze at the tannery in Ostrow.", "The jam in Ostrow was caused by a burst main.", false)]
    public void Causes_conflict_where_one_accident_has_two(string first, string second, bool conflict)
    {
        var report = ClaimChecker.CreateBuilder().Build().Check([Report("a", first), Report("b", second)]);
        Assert.That(report.Findings.Any(f => f.Verdict is Verdict.Conflict or Verdict.PossibleConflict), Is.EqualTo(conflict));
    }

    private static Article Report(string id, string text) => new() { Id = id, Source = id, Text = text, Published = Claims.Frames.On("2025-06-12") };
}
