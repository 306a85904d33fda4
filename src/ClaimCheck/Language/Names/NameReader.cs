namespace ClaimCheck.Language.Names;

/// <summary>Finds the proper names of a text by rules, and corrects them with the trained editor where there is one.</summary>
internal static class NameReader
{
    /// <summary>Reads the names in the order of the text; they do not overlap, and their entity is -1.</summary>
    /// <param name="text">A text with tags.</param>
    /// <param name="editor">The trained editor; null for the rules alone.</param>
    public static List<NameMention> Read(AnalyzedText text, NameEditor? editor)
    {
        List<NameMention> rules = RuleNames.Read(text);
        return editor == null ? rules : editor.Edit(text, rules);
    }
}
