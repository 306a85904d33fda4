using ClaimCheck.Articles;

namespace ClaimCheck.Language;

/// <summary>What sort of line a sentence stands in.</summary>
/// <remarks><see cref="Dateline"/> ("KYIV, Ukraine (AP) —") and <see cref="TimeStamp"/> ("14:05 GMT -") are cut off the sentence that they introduce.</remarks>
internal enum SentenceKind : byte { Prose, Heading, ListItem, Caption, Boilerplate, Byline, Dateline, TimeStamp }

/// <summary>A sentence, heading or list item.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset behind its last code unit (exclusive).</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token (exclusive).</param>
/// <param name="Paragraph">Number of its paragraph in the text, from 0.</param>
/// <param name="Kind">What sort of line it stands in.</param>
internal readonly record struct Sentence(int Start, int End, int FirstToken, int EndToken, int Paragraph, SentenceKind Kind)
{
    /// <summary>The sentence's place in the text.</summary>
    public TextSpan Span => new(Start, End);
}
