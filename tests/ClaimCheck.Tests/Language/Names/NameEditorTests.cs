using ClaimCheck.Language;
using ClaimCheck.Language.Models;
using ClaimCheck.Language.Names;
using ClaimCheck.Training.Language;
using ClaimCheck.Training.Names;

namespace ClaimCheck.Tests.Language.Names;

internal sealed class NameEditorTests
{
    private static readonly EnglishAnalyzer Analyzer = new();
    private static readonly string[] Shops = ["Halden", "Orvexa", "Tesk", "Marlow", "Varn", "Selby"];

    [Test]
    public void An_editor_that_knows_nothing_keeps_the_names_of_the_rules_and_says_that_they_are_other()
    {
        AnalyzedText text = Analyzer.Analyze("Laura Tesk lives in Lisbon.", AnalysisDepth.Tags);
        List<NameMention> rules = RuleNames.Read(text);
        List<NameMention> edited = new NameEditor(LinearModelData.Empty(NameEdit.All.Count).Build()).Edit(text, rules);
        Assert.That(edited, Is.EqualTo(rules.Select(name => name with { IsOther = true })));
    }

    [Test]
    public void An_editor_learns_that_a_possessive_belongs_to_the_name_of_a_shop()
    {
        NameEditor editor = new(Train().Build());
        AnalyzedText text = Analyzer.Analyze("We ate at Norlund 's on Sunday.", AnalysisDepth.Tags);
        NameMention name = editor.Edit(text, RuleNames.Read(text)).Single(mention => !mention.IsOther);
        Assert.That(text.Text[text.Tokens[name.FirstToken].Start..text.Tokens[name.EndToken - 1].End], Is.EqualTo("Norlund 's"));
    }

    [Test]
    public void Training_twice_gives_the_same_weights()
    {
        LinearModelData first = Train();
        LinearModelData second = Train();
        Assert.Multiple(() =>
        {
            Assert.That(second.Fingerprints, Is.EqualTo(first.Fingerprints));
            Assert.That(second.PairCodes, Is.EqualTo(first.PairCodes));
            Assert.That(second.Weights, Is.EqualTo(first.Weights));
        });
    }

    [Test]
    public void Edits_leave_no_overlap_and_stay_inside_their_sentence()
    {
        NameEditor editor = new(Train().Build());
        AnalyzedText text = Analyzer.Analyze("We ate at Norlund\n\nAt Varn 's we met Ivo Selby 's brother of Halden", AnalysisDepth.Tags);
        List<NameMention> names = editor.Edit(text, RuleNames.Read(text));
        for (int i = 0; i < names.Count; i++)
        {
            Assert.That(text.Tokens[names[i].EndToken - 1].Sentence, Is.EqualTo(text.Tokens[names[i].FirstToken].Sentence));
            Assert.That(names[i].FirstToken, Is.GreaterThanOrEqualTo(i == 0 ? 0 : names[i - 1].EndToken));
        }
    }

    private static LinearModelData Train()
    {
        List<(uint[], int)> examples = [];
        foreach (string shop in Shops)
        {
            AnalyzedText text = Analyzer.Analyze($"We ate at {shop} 's on Sunday.", AnalysisDepth.Tags);
            NamedText gold = new([0], [new NameMention(3, 6, NameType.Organization, -1)], [.. Enumerable.Repeat(true, text.Tokens.Length)]);
            examples.AddRange(NameTrainer.Examples(text, gold));
        }

        return Compression.Compress(NameTrainer.Train(examples, new NameTrainingParameters { Epochs = 30, Updates = 1 }), 1, 0.01);
    }
}
