using ClaimCheck.Articles;

namespace ClaimCheck.Language;

/// <summary>A word or sign of a text with what the analysis found out about it.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset behind its last code unit (exclusive).</param>
/// <param name="Sentence">Index of its sentence in <see cref="AnalyzedText.Sentences"/>.</param>
/// <param name="Tag">Universal part of speech.</param>
/// <param name="FineTag">Penn Treebank tag (XPOS); an interned string.</param>
/// <param name="Lemma">Dictionary form, lower case; an interned or cached string.</param>
/// <param name="Head">Index of the governing token in <see cref="AnalyzedText.Tokens"/>; -1 for a root or where no tree was built.</param>
/// <param name="Relation">Universal Dependencies relation to the head with its subtype ("nsubj:pass"); an interned string, "root" for a root,
/// empty where no tree was built.</param>
internal readonly record struct Token(
    int Start, int End, int Sentence, UniversalTag Tag, string FineTag, string Lemma, int Head, string Relation)
{
    /// <summary>The token's place in the text.</summary>
    public TextSpan Span => new(Start, End);
}
