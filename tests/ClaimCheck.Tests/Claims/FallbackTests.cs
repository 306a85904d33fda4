using ClaimCheck.Articles;
using ClaimCheck.Claims;

namespace ClaimCheck.Tests.Claims;

public sealed class FallbackTests
{
    private static readonly ClaimChecker Checker = ClaimChecker.CreateBuilder().UseThreads(1).Build();

    [TestCase("Ilva Brant died on Sunday. Her brother was killed in the same fire.", 1)]
    [TestCase("Ilva Brant died on Sunday. Two people were killed in the fire.", 1)]
    [TestCase("Two people were killed in the fire. The death of Ilva Brant was an accident.", 1)]
    [TestCase("Ilva Brant may have died on Sunday if she missed the ferry.", 0)]
    public void A_person_who_is_only_named_counts_where_the_article_tells_no_number(string text, int counted) =>
        Assert.That(Checker.Read(new Article { Id = "a", Text = text }).Frames.Count(c => c is { Kind: ClaimKind.Count, Slot.Role: "killed" }), Is.EqualTo(counted));
}
