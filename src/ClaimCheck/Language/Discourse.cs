using ClaimCheck.Language.Attributions;
using ClaimCheck.Language.Names;
using ClaimCheck.Language.References;

namespace ClaimCheck.Language;

/// <summary>The part of the analysis that looks beyond sentences: names, what they name, what refers to them, and who says what.</summary>
internal static class Discourse
{
    /// <summary>Adds names, entities, references and attributions to a text.</summary>
    /// <param name="text">A text with tags, and with trees where they were built.</param>
    /// <param name="depth">How far the analysis goes.</param>
    /// <param name="editor">The trained editor of names, if there is one.</param>
    public static AnalyzedText Add(AnalyzedText text, AnalysisDepth depth, NameEditor? editor)
    {
        if (depth == AnalysisDepth.Tokens)
        {
            return text;
        }

        List<NameMention> names = NameReader.Read(text, editor);
        NamedEntity[] entities = new EntityBuilder(text).Build(names);
        AnalyzedText named = new() { Text = text.Text, Tokens = text.Tokens, Sentences = text.Sentences, Names = [.. names], Entities = entities };
        return new AnalyzedText
        {
            Text = text.Text,
            Tokens = text.Tokens,
            Sentences = text.Sentences,
            Names = named.Names,
            Entities = entities,
            References = ReferenceReader.Read(named),
            Attributions = AttributionReader.Read(named),
        };
    }
}
