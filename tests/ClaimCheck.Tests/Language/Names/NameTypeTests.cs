using ClaimCheck.Language;

namespace ClaimCheck.Tests.Language.Names;

/// <summary>What names of our invention, which no list has, are taken for.</summary>
internal sealed class NameTypeTests
{
    private static readonly EnglishAnalyzer Analyzer = new();

    [TestCase("The shift was led by foreman Odrin Vask, who went back twice.", "Odrin Vask", nameof(NameType.Person))]
    [TestCase("The captain, Odrin Vask, was found alive.", "Odrin Vask", nameof(NameType.Person))]
    [TestCase("Odrin Vask, who had been asleep, heard nothing.", "Odrin Vask", nameof(NameType.Person))]
    [TestCase("Odrin Vask, a nurse from the valley, was on duty.", "Odrin Vask", nameof(NameType.Person))]
    [TestCase("Odrin Vask won the race.", "Odrin Vask", nameof(NameType.Person))]
    [TestCase("The race was won by Odrin Vask.", "Odrin Vask", nameof(NameType.Person))]
    [TestCase("The fog reached the slopes near Odrin Vask in the evening.", "Odrin Vask", nameof(NameType.Unknown))]
    [TestCase("The road to the village of Odrin Vask was closed.", "Odrin Vask", nameof(NameType.Place))]
    public void Types_a_name_by_what_stands_around_it(string text, string name, string expected)
    {
        var analyzed = Analyzer.Analyze(text, AnalysisDepth.Trees);
        var found = analyzed.Names.Single(n => text[analyzed.Tokens[n.FirstToken].Start..analyzed.Tokens[n.EndToken - 1].End] == name);
        Assert.That(found.Type.ToString(), Is.EqualTo(expected));
    }
}
