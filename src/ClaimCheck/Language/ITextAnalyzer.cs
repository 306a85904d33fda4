namespace ClaimCheck.Language;

/// <summary>How far an analysis goes; each level holds the ones before it.</summary>
internal enum AnalysisDepth : byte
{
    /// <summary>Tokens and sentences.</summary>
    Tokens,

    /// <summary>Tags, lemmas and names.</summary>
    Tags,

    /// <summary>Dependency trees, references and attributions.</summary>
    Trees,
}

/// <summary>Turns text into tokens, sentences, tags, lemmas, trees and names. Implementations are immutable and safe to share between threads.</summary>
internal interface ITextAnalyzer
{
    /// <summary>Analyzes a text; never throws, whatever the text holds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="depth">How far to go.</param>
    AnalyzedText Analyze(string text, AnalysisDepth depth);
}
