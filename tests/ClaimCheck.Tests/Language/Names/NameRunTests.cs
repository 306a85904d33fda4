using ClaimCheck.Language;
using ClaimCheck.Language.Names;

namespace ClaimCheck.Tests.Language.Names;

/// <summary>Which words the rules and the trained editor take into a name.</summary>
internal sealed class NameRunTests
{
    private static readonly EnglishAnalyzer Analyzer = new();

    [TestCase("I spoke to Bruce Halden at Orvexa about the bid.", "Bruce Halden|Orvexa")]
    [TestCase("Police identified the man as Peter Halden on Monday.", "Peter Halden")]
    [TestCase("The meeting was moved by Laura R Tesk on Friday.", "Laura R Tesk")]
    [TestCase("We have lived in kerala for ten years.", "kerala")]
    [TestCase("The film was shot in san francisco last year.", "san francisco")]
    public void The_rules_end_names_where_the_words_around_them_show_it(string text, string expected)
    {
        AnalyzedText analyzed = Analyzer.Analyze(text, AnalysisDepth.Tags);
        Assert.That(Names(analyzed, RuleNames.Read(analyzed)), Is.EqualTo(expected));
    }

    [TestCase("Sarah & Michael are on their way.", "Sarah|Michael")]
    [TestCase("The shop is run by Halden & Tesk of Lisbon.", "Halden & Tesk|Lisbon")]
    public void And_joins_firms_but_not_given_names(string text, string expected)
    {
        AnalyzedText analyzed = Analyzer.Analyze(text, AnalysisDepth.Tags);
        Assert.That(Names(analyzed, RuleNames.Read(analyzed)), Is.EqualTo(expected));
    }

    [TestCase("LOL, that was the best pizza in town.", "")]
    [TestCase("Great service and a friendly crew.", "")]
    [TestCase("Laura Tesk lives in Lisbon and works for the Harbour Authority.", "Laura Tesk|Lisbon|Harbour Authority")]
    public void The_shipped_editor_tells_names_from_other_capitals(string text, string expected)
    {
        AnalyzedText analyzed = Analyzer.Analyze(text, AnalysisDepth.Trees);
        Assert.That(Names(analyzed, analyzed.Names.Where(name => !name.IsOther)), Is.EqualTo(expected));
    }

    private static string Names(AnalyzedText text, IEnumerable<NameMention> names) =>
        string.Join('|', names.Select(name => text.Text[text.Tokens[name.FirstToken].Start..text.Tokens[name.EndToken - 1].End]));
}
