using ClaimCheck.Articles;
using ClaimCheck.Claims;

namespace ClaimCheck.Tests.Claims;

/// <summary>A day that is kept tells nothing of when something was done.</summary>
internal sealed class KeptDayTests
{
    [TestCase("Nine people were hurt in the park while celebrating Labour Day.", false)]
    [TestCase("Nine people were hurt in the park on Labour Day.", true)]
    [TestCase("The club celebrated Monday with a parade.", true)]
    [TestCase("The mayor celebrated on New Year's Day.", true)]
    public void Only_a_day_on_which_something_is_done_is_a_date(string text, bool dated) => Assert.That(
        ClaimChecker.CreateBuilder().Build().Extract(new Article { Id = "a", Text = text, Published = Frames.On("2025-05-02") }).Any(claim => claim.Kind == ClaimKind.Date),
        Is.EqualTo(dated));
}
