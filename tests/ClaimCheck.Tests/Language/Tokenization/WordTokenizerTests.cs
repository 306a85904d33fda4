using ClaimCheck.Language;

namespace ClaimCheck.Tests.Language.Tokenization;

[TestFixture]
internal sealed class WordTokenizerTests
{
    [TestCase("The 15-year-old didn't go.", "The|15|-|year|-|old|did|n't|go|.")]
    [TestCase("They can\u2019t; we\u2019ll see.", "They|ca|n\u2019t|;|we|\u2019ll|see|.")]
    [TestCase("I'd've gone", "I|'d|'ve|gone")]
    [TestCase("He cannot and won't.", "He|can|not|and|wo|n't|.")]
    [TestCase("the workers' rights", "the|workers|'|rights")]
    [TestCase("the U.S.'s plan", "the|U.S.|'s|plan")]
    [TestCase("O'Dell of Sha'ar at 5 o'clock", "O'Dell|of|Sha'ar|at|5|o'clock")]
    [TestCase("worth $2.5bn, or US$1,200.50 (\u20AC9m)", "worth|$|2.5|bn|,|or|US|$|1,200.50|(|\u20AC|9|m|)")]
    [TestCase("12% of 3,400km", "12|%|of|3,400|km")]
    [TestCase("at 8:30pm and 9a.m. sharp", "at|8:30|pm|and|9|a.m.|sharp")]
    [TestCase("on 9/11 and 2016-05-03 in the 1980s and the 90's", "on|9/11|and|2016-05-03|in|the|1980s|and|the|90's")]
    [TestCase("10-12 people, 21st, 4A", "10|-|12|people|,|21st|,|4A")]
    [TestCase("a non-profit, pro-union co-founder in mid-August", "a|non-profit|,|pro-union|co-founder|in|mid-August")]
    [TestCase("Dr. J.K. Vane of Orlo Corp. said", "Dr.|J.K.|Vane|of|Orlo|Corp.|said")]
    [TestCase("No. 5 said no.", "No.|5|said|no|.")]
    [TestCase("see https://example.org/a-b?c=1.", "see|https://example.org/a-b?c=1|.")]
    [TestCase("mail desk@example.org or visit Example.com, please", "mail|desk@example.org|or|visit|Example.com|,|please")]
    [TestCase("AT&T and R & D", "AT&T|and|R|&|D")]
    [TestCase("wait ... what?! -- yes\u2014no", "wait|...|what|?!|--|yes|\u2014|no")]
    [TestCase("\"Go,\" she said.", "\"|Go|,|\"|she|said|.")]
    [TestCase("either/or", "either|/|or")]
    [TestCase("It ended.Next came rain", "It|ended|.|Next|came|rain")]
    [TestCase("at 45.6 C. Fires", "at|45.6|C|.|Fires")]
    [TestCase("#Orlo @desk_1", "#Orlo|@desk_1")]
    [TestCase("joy \uD83D\uDC4D\uD83C\uDFFD!", "joy|\uD83D\uDC4D\uD83C\uDFFD|!")]
    public void Words_are_cut_as_in_the_treebanks(string text, string expected)
    {
        AnalyzedText result = new EnglishAnalyzer().Analyze(text, AnalysisDepth.Tokens);

        Assert.That(string.Join('|', result.Tokens.Select(t => text[t.Start..t.End])), Is.EqualTo(expected));
    }
}
