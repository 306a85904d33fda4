using ClaimCheck.Language;

namespace ClaimCheck.Tests.Language.Tokenization;

[TestFixture]
internal sealed class SentenceSplitterTests
{
    [TestCase("It rained. Roads closed.", "It rained.|Roads closed.")]
    [TestCase("Mr. Vane met Gen. Orlo. He left.", "Mr. Vane met Gen. Orlo.|He left.")]
    [TestCase("He lives in the U.S. The firm does not.", "He lives in the U.S.|The firm does not.")]
    [TestCase("The U.S. Army denied it.", "The U.S. Army denied it.")]
    [TestCase("On Dec. 25 it snowed. On Jan. 2 it melted.", "On Dec. 25 it snowed.|On Jan. 2 it melted.")]
    [TestCase("It struck at 8:11 a.m. Monday near Orlo.", "It struck at 8:11 a.m. Monday near Orlo.")]
    [TestCase("It struck at 8:11 a.m. Rescuers came.", "It struck at 8:11 a.m.|Rescuers came.")]
    [TestCase("\"We lost everything.\" She wept.", "\"We lost everything.\"|She wept.")]
    [TestCase("\"Is it over?\" Vane asked.", "\"Is it over?\" Vane asked.")]
    [TestCase("\u201CGo!\u201D he said. They went.", "\u201CGo!\u201D he said.|They went.")]
    [TestCase("It cost 4.5 million. 12 people paid.", "It cost 4.5 million.|12 people paid.")]
    [TestCase("Orlo Inc. rose. Vane Corp. fell.", "Orlo Inc. rose.|Vane Corp. fell.")]
    [TestCase("He (it was cold. Very cold.) left. She stayed.", "He (it was cold. Very cold.) left.|She stayed.")]
    [TestCase("Bananas, kiwis, etc. Prices rose.", "Bananas, kiwis, etc.|Prices rose.")]
    [TestCase("J. Vane and P. Q. Orlo won.", "J. Vane and P. Q. Orlo won.")]
    [TestCase("The high was 45.6 C. Fires raged.", "The high was 45.6 C.|Fires raged.")]
    [TestCase("A headline without a stop\nThe first line. The second", "A headline without a stop|The first line.|The second")]
    [TestCase("It fell.[12] It rose.[3]", "It fell.[12]|It rose.[3]")]
    [TestCase("What now? No one knows... Perhaps Orlo does.", "What now?|No one knows...|Perhaps Orlo does.")]
    public void Sentences_end_where_a_reader_would_end_them(string text, string expected)
    {
        AnalyzedText result = new EnglishAnalyzer().Analyze(text, AnalysisDepth.Tokens);

        Assert.That(string.Join('|', result.Sentences.Select(s => text[s.Start..s.End])), Is.EqualTo(expected));
    }

    [TestCase("ORLO CITY, Vania (AP) \u2014 A dam burst on Monday.", "Dateline:ORLO CITY, Vania (AP) \u2014|Prose:A dam burst on Monday.")]
    [TestCase("ORLO, May 3 (Reuters) - A dam burst on Monday.", "Dateline:ORLO, May 3 (Reuters) -|Prose:A dam burst on Monday.")]
    [TestCase("14:05 GMT - A dam burst near Orlo.", "TimeStamp:14:05 GMT -|Prose:A dam burst near Orlo.")]
    [TestCase("10.45am BST", "TimeStamp:10.45am BST")]
    [TestCase("By Ada Vane and Ion Orlo", "Byline:By Ada Vane and Ion Orlo")]
    [TestCase("By noon the river had fallen.", "Prose:By noon the river had fallen.")]
    [TestCase("Dam burst kills 12 in Orlo", "Heading:Dam burst kills 12 in Orlo")]
    [TestCase("\u2022 Twelve people were killed.", "ListItem:\u2022 Twelve people were killed.")]
    [TestCase("2. Twelve people were killed", "ListItem:2. Twelve people were killed")]
    [TestCase("Image: the dam at Orlo", "Caption:Image: the dam at Orlo")]
    [TestCase("Read more: how the dam was built", "Boilerplate:Read more: how the dam was built")]
    public void Lines_are_told_apart_by_their_shape(string text, string expected)
    {
        AnalyzedText result = new EnglishAnalyzer().Analyze(text, AnalysisDepth.Tokens);

        Assert.That(string.Join('|', result.Sentences.Select(s => $"{s.Kind}:{text[s.Start..s.End]}")), Is.EqualTo(expected));
    }

    [Test]
    public void A_text_wrapped_at_a_fixed_width_is_read_as_whole_paragraphs()
    {
        const string Text = "The dam above Orlo burst on Monday after nine days of rain\nand the water reached the market square before noon, where\nVania's mayor had told traders to stay. Rescuers came with\nHelicopters that the army had sent, and took 40 people off\nthe roofs. Nobody was killed.\n\nIt was the second such flood.";
        AnalyzedText result = new EnglishAnalyzer().Analyze(Text, AnalysisDepth.Tokens);

        Assert.That(string.Join(' ', result.Sentences.Select(s => Text[s.Start..s.End].Split(' ')[0] + s.Paragraph)), Is.EqualTo("The0 Rescuers0 Nobody0 It1"));
    }
}
