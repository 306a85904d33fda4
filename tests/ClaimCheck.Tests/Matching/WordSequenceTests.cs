using ClaimCheck.Matching.Similarity;

namespace ClaimCheck.Tests.Matching;

/// <summary>What was said is the same however it is written down.</summary>
internal sealed class WordSequenceTests
{
    [TestCase("We've laid the fibre by the 12th.", "We have laid the fiber by the twelfth", true)]
    [TestCase("Wait 'til the data centre is organised", "wait until the data center is organized.", true)]
    [TestCase("It can't be a defence", "It cannot be a defense", true)]
    [TestCase("They said 'stay', and we stayed", "They said stay and we stayed", true)]
    [TestCase("I’ m sure of the mill’ s dam", "I'm sure of the mill's dam", true)]
    [TestCase("four years of work", "for years of work", false)]
    [TestCase("We have laid the fibre", "We had laid the fibre", false)]
    [TestCase("It was 12 men", "It was 11 men", false)]
    public void Words_are_equal_whatever_their_spelling(string a, string b, bool equal) => Assert.That(WordSequence.Equal(a, b), Is.EqualTo(equal));
}
